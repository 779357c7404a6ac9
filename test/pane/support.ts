/** A workbook with a slip, blanks and a swapped note, and the pane's model over it. */
import { Decimal } from '../../src/core/amount';
import type { Grid } from '../../src/core/grid';
import { render } from '../../src/core/messages';
import { PaneModel } from '../../src/pane/model/pane-model';
import { listed, type Listed } from '../../src/pane/model/listing';
import type { PaneOptions } from '../../src/pane/platform';
import { caseGrids } from '../support/case-workbook';
import { MemoryHost } from './memory-host';

export const REVENUE = '收入决算表';
export const SPENDING = '支出决算表';
export const SLIP = { row: 10, column: 2 };
export const TOTAL = { row: 6, column: 2 };

/** 表02 C11 has two digits swapped; the totals of 表03 are blank. */
function plantedGrids(): Grid[] {
  return caseGrids('lukou-2020').map((grid) => {
    if (grid.name === REVENUE) return withText(grid, SLIP, '204.90');
    if (grid.name === SPENDING)
      return [2, 3, 4].reduce((blanked, column) => withText(blanked, { ...TOTAL, column }, ''), grid);
    return grid;
  });
}

function withText(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
): Grid {
  const cells = grid.cells.map((line, place) =>
    place === row
      ? line?.map((cell, at) =>
          at !== column ? cell : text === '' ? undefined : { text, value: text, kind: 'text' as const },
        )
      : line,
  );
  return { ...grid, cells };
}

export const plantedHost = (): MemoryHost => new MemoryHost(plantedGrids());

/** 2013101 and 2013199, 本年收入合计 and 财政拨款收入 of 表02. */
const MOVED: readonly (readonly [row: number, text: (moved: Decimal) => Decimal])[] = [
  [9, (moved) => new Decimal('275.26').plus(moved)],
  [11, (moved) => new Decimal('6.15').minus(moved)],
];

/** Moves so much from one item of 表02 to another: no sum is wrong, both items differ from 表03. */
export function moveRevenue(host: MemoryHost, amount: string): void {
  for (const [row, text] of MOVED)
    for (const column of [2, 3]) host.type(REVENUE, { row, column }, text(new Decimal(amount)).toFixed(2));
}

/** Rows of 表03, 20131 to 204, whose amounts stand one row too low. */
const MOVED_ROWS = [8, 9, 10, 11, 12];

export function movedHost(): MemoryHost {
  const host = new MemoryHost(caseGrids('lukou-2020'));
  const below = [2, 3, 4].flatMap((column) =>
    MOVED_ROWS.map((row) => ({ row: row + 1, column, text: host.text(SPENDING, { row, column }) })),
  );
  for (const { text, ...at } of below) host.type(SPENDING, at, text);
  for (const column of [2, 3, 4]) host.type(SPENDING, { row: 8, column }, '');
  return host;
}

/** Besides what is planted, two findings that may have their reason. */
export function differingHost(): MemoryHost {
  const host = plantedHost();
  moveRevenue(host, '1.00');
  return host;
}

const DAY = new Date(2021, 7, 5, 9, 30);

export async function openModel(host = plantedHost(), options: PaneOptions = {}): Promise<PaneModel> {
  const model = new PaneModel(host, options, () => DAY);
  await model.start();
  return model;
}

export async function checkedModel(host = plantedHost(), options: PaneOptions = {}): Promise<PaneModel> {
  const model = await openModel(host, options);
  await model.checking.check();
  return model;
}

export const listOf = ({ state }: PaneModel): Listed[] =>
  listed(state.checked?.result.findings ?? [], state.reasons);

export const headlines = (model: PaneModel): string[] =>
  listOf(model).map(({ finding }) => render(finding.lines[0]!));

/** The finding whose first line holds these words. */
export function findingWith(model: PaneModel, words: string): Listed {
  const found = listOf(model).find(({ finding }) => render(finding.lines[0]!).includes(words));
  if (!found) throw new Error(`No finding with ${words}: ${headlines(model).join('\n')}`);
  return found;
}

export const problemText = ({ state }: PaneModel): string =>
  state.problem ? render(state.problem.what) : '';
export const noticeText = ({ state }: PaneModel): string => (state.notice ? render(state.notice) : '');
