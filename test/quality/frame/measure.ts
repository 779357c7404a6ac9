/** A measure: what is counted over a range of seeds, and what the counts have to reach. */
import type { Tally } from './tally';

export interface SeedRange {
  readonly first: number;
  readonly count: number;
}

/** A line of the table: what was to be reached, what was reached. */
export interface Row {
  readonly what: string;
  readonly goal: string;
  readonly reached: string;
  readonly isReached: boolean;
}

/** What a measure counts on. */
export const MATERIALS = {
  published: 'published documents',
  drawn: 'sets we draw',
  written: 'texts our forms write',
  reworded: 'our texts, reworded',
  spoilt: 'input spoilt at random',
} as const;

export interface Measure {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  readonly on: keyof typeof MATERIALS;
  /** How it is done, in a sentence or two, for the document. */
  readonly how: string;
  /**
   * How many seeds: in `npm run quality`, in `npm run test:slow`, in `npm test`. A measure that draws nothing has one; one
   * with none in `npm test` has a sibling there that proves the same on a few: test/core/locate/measured.test.ts or
   * test/properties.
   */
  readonly seeds: { readonly full: number; readonly quick: number; readonly few: number };
  run(seeds: SeedRange): Promise<Tally> | Tally;
  rows(tally: Tally): readonly Row[];
  /** Breakdowns, as Markdown. */
  details?(tally: Tally): string;
}

/** A Markdown table; the first column to the left, the others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
