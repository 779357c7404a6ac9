/** What a measure counts: numbers by name, and cases that were missed; tallies of different seeds add up. */
export interface Tally {
  readonly counts: Readonly<Record<string, number>>;
  /** One line a case, with all that is needed to see it again. */
  readonly missed: readonly string[];
}

/** More are counted, but not listed. */
const MOST_LISTED = 400;

export class Counter {
  private readonly counts: Record<string, number> = {};
  private readonly missed: string[] = [];

  add(name: string, count = 1): void {
    this.counts[name] = (this.counts[name] ?? 0) + count;
  }

  miss(line: string): void {
    if (this.missed.length < MOST_LISTED) this.missed.push(line);
  }

  tally(): Tally {
    return { counts: this.counts, missed: this.missed };
  }
}

export function added(tallies: readonly Tally[]): Tally {
  const counter = new Counter();
  for (const { counts, missed } of tallies) {
    for (const [name, count] of Object.entries(counts)) counter.add(name, count);
    for (const line of missed) counter.miss(line);
  }
  return counter.tally();
}

export const countOf = ({ counts }: Tally, name: string): number => counts[name] ?? 0;

/** `found|digit` → `digit`, for all names with that first word. */
export const namesUnder = ({ counts }: Tally, first: string): readonly string[] =>
  Object.keys(counts)
    .filter((name) => name.startsWith(`${first}|`))
    .map((name) => name.slice(first.length + 1))
    .sort();

/** Two decimals, cut and not rounded: 99.999 % is no 100 %. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  if (part === whole) return '100 %';
  return `${(Math.floor((part * 10000) / whole) / 100).toFixed(2)} %`;
}

export const atLeast = (part: number, whole: number, share: number): boolean =>
  whole > 0 && part / whole >= share;
