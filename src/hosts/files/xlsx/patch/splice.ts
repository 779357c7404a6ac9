/** Replaces pieces of a text, leaving every other character where it was. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Pieces may not overlap; of those at one place the earlier in the list comes first. */
export function splice(text: string, pieces: readonly Splice[]): string {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  for (const piece of sorted) {
    if (piece.start < at) throw new Error('Pieces overlap');
    out += text.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  return out + text.slice(at);
}
