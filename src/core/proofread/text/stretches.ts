/** Stretches of a text, and which places lie in them, however many there are. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch of a text meets one of others, however many they are. */
export function meetsOne(text: string, others: readonly Stretch[]): (one: Stretch) => boolean {
  const change = new Int32Array(text.length + 1);
  for (const { start, end } of others) {
    change[start] = (change[start] ?? 0) + 1;
    change[end] = (change[end] ?? 0) - 1;
  }
  const covered = new Int32Array(text.length + 1);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += change[at] ?? 0;
    covered[at + 1] = (covered[at] ?? 0) + (depth > 0 ? 1 : 0);
  }
  return ({ start, end }) => (covered[end] ?? 0) > (covered[start] ?? 0);
}

/** The first of stretches in the order of their starts that a place lies in. Places have to be asked for from left to right. */
export function firstAround<Of extends Stretch>(stretches: readonly Of[]): (place: number) => Of | undefined {
  let at = 0;
  return (place) => {
    while ((stretches[at]?.end ?? Infinity) <= place) at += 1;
    const stretch = stretches[at];
    return stretch && stretch.start <= place ? stretch : undefined;
  };
}
