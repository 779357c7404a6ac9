/** Tables written as lines of cells between bars, the way a person types them. */

export const rowsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));
