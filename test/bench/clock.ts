/** Times of steps, and their lines. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds of one run. */
export async function once(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The median of so many runs, in milliseconds. */
export async function timed(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await once(work));
  return median(times);
}

/** The power with which time grows: the slope of the logarithms, by least squares. */
export function exponentOf(points: readonly (readonly [size: number, ms: number])[]): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (of: (log: readonly [number, number]) => number): number =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean(([size]) => size), mean(([, ms]) => ms)];
  const [both, square] = [mean(([size, ms]) => (size - x) * (ms - y)), mean(([size]) => (size - x) ** 2)];
  return both / square;
}

export const ms = (value: number): string => `${value.toFixed(value < 100 ? 2 : 0)} ms`.padStart(12);

export const line = (step: string, ...values: readonly string[]): void =>
  console.log(`  ${step.padEnd(46)} ${values.join('  ')}`);

export const heading = (text: string): void => console.log(`\n${text}`);

/** A figure beside what it should keep to; it is told, and nothing fails. */
export const against = (reached: number, most: number, unit: string): string =>
  `${reached.toFixed(2)}${unit} (at most ${most}${unit}: ${reached <= most ? '✓' : '✗'})`;
