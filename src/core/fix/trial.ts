/** Tries fixes on a copy before anything is written: what brings a new disagreement is left out. */
import { parseFigure } from '../amount';
import type { CheckResult } from '../check';
import type { Suspect } from '../check/types';
import type { Cell, Grid } from '../grid';
import { progressOf } from '../overview/progress';
import type { Fix } from './sure';

export interface FixTrial {
  readonly grids: readonly Grid[];
  readonly result: CheckResult;
  readonly check: (grids: readonly Grid[]) => CheckResult;
  /** Awaited between two checks, so that the page lives and the user can stop. */
  readonly rest: () => Promise<void>;
}

export interface Tried {
  readonly good: readonly Fix[];
  /** Those that would bring something new, or do not put right what they are for. */
  readonly bad: readonly Fix[];
}

/** All at once; only where that fails, one after the other on top of those that are good. */
export async function tryFixes(fixes: readonly Fix[], trial: FixTrial): Promise<Tried> {
  if (isGood(fixes, trial.check(withFixes(trial.grids, fixes)), trial)) return { good: fixes, bad: [] };
  const good: Fix[] = [];
  const bad: Fix[] = [];
  for (const fix of fixes) {
    await trial.rest();
    const some = [...good, fix];
    (isGood(some, trial.check(withFixes(trial.grids, some)), trial) ? good : bad).push(fix);
  }
  return { good, bad };
}

function isGood(fixes: readonly Fix[], after: CheckResult, { result }: FixTrial): boolean {
  const { solved, added } = progressOf(result, after);
  const gone = new Set(solved);
  return (
    added.every(({ severity }) => severity === 'hint') &&
    fixes.every(({ findings }) => findings.every((finding) => gone.has(finding)))
  );
}

/** The grids with what the fixes propose, each cell as the host will show it once it is written. */
export const withFixes = (grids: readonly Grid[], fixes: readonly Fix[]): readonly Grid[] =>
  grids.map((grid) => {
    const own = fixes.flatMap(({ suspects }) => suspects).filter(({ sheet }) => sheet === grid.name);
    return own.length === 0 ? grid : withTexts(grid, own);
  });

function withTexts(grid: Grid, suspects: readonly Suspect[]): Grid {
  const cells = [...grid.cells];
  for (const { at, suggestion } of suspects) {
    const row = [...(cells[at.row] ?? [])];
    row[at.column] = cellOf(suggestion, row[at.column]);
    cells[at.row] = row;
  }
  return { ...grid, cells };
}

/** As the host will show it once it is written. */
function cellOf(text: string, old: Cell | undefined): Cell | undefined {
  const parsed = parseFigure(text);
  if (text.trim() === '') return undefined;
  if (parsed.kind !== 'amount') return { text, value: text, kind: 'text' };
  const { value } = parsed.amount;
  const format = old?.format === undefined ? {} : { format: old.format };
  return parsed.percent
    ? { text, value: value.div(100).toNumber(), kind: 'number', format: '0.00%' }
    : { text, value: value.toNumber(), kind: 'number', ...format };
}
