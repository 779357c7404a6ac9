/** Amounts that stand one row or column off become one finding. */
import { check } from '../../../src/core/check';
import { render } from '../../../src/core/messages';
import { changed, printedOf, type CellTruth } from '../../bench/inject/workbook';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { inject, SINGLE_KINDS } from '../../bench/inject';
import { mapTexts } from '../../properties/support';
import { fewOf } from '../../support/proof';

const BLOCKS = ['slipped-rows', 'shifted-lane', 'shifted-column'];

/** 表05 of a generated set with the amounts of some rows one row up. */
function slipped(from: number, count: number) {
  const set = generateSet(8, { size: 10 });
  const table = printedOf(set).tables.find(({ id }) => id === 'T05')!;
  const cells = table.columns.flatMap((column): CellTruth[] =>
    Array.from({ length: count + 1 }, (_, index) => {
      const figure = table.figure(table.rows[from + index]!.key, column.key)!;
      const next = table.figure(table.rows[from + index + 1]!.key, column.key)!;
      const after = index === count ? '' : next.text.trim();
      return { table: 'T05', sheet: figure.sheet, at: figure.at, before: figure.text.trim(), after };
    }),
  );
  return { table, result: check(changed(set.grids, cells)) };
}

it('one finding says which rows slipped, which way, and what to paste again', () => {
  const { table, result } = slipped(3, 8);
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, table: id }) => [rule, id])).toEqual([['slipped-rows', 'T05']]);
  const [head, advice] = errors[0]!.lines.map((line) => render(line));
  expect(head).toBe(`表05 自“${table.rows[3]!.code}”起 8 行金额上移了一行`);
  expect(advice).toMatch(/^名称未动、金额错位，由此引起 \d+ 处不符；请重新粘贴 [A-Z]+\d+:[A-Z]+\d+$/);
});

it('its suspects are what every cell should show', () => {
  const { result } = slipped(3, 8);
  const [finding] = result.findings.filter(({ rule }) => rule === 'slipped-rows');
  const edits: CellTruth[] = finding!.suspects.map(({ sheet, at, text, suggestion }) => ({
    table: 'T05',
    sheet,
    at,
    before: text,
    after: suggestion,
  }));
  expect(edits.length).toBeGreaterThan(8);
  const grids = changed(generateSet(8, { size: 10 }).grids, edits);
  expect(check(grids).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

/** Every third kind, from another one on in each layout. */
const kindsFor = (layout: (typeof LAYOUT_NAMES)[number]) =>
  SINGLE_KINDS.filter((_, index) => (index + LAYOUT_NAMES.indexOf(layout)) % 3 === 0);

describe.each(fewOf(LAYOUT_NAMES, 5))('%s', (layout) => {
  it('a single slip of the hand is never taken for a block, nor where totals are not filled yet', () => {
    const seed = 1;
    const set = generateSet(seed, { layout });
    const totals = new Set(
      printedOf(set)
        .targets.filter(({ parts }) => parts.length > 1)
        .map(({ figure: { sheet, at } }) => `${sheet}|${at.row}|${at.column}`),
    );
    for (const kind of kindsFor(layout)) {
      const injected = inject(set, seed, kind);
      if (!injected) continue;
      const unfilled = mapTexts(injected.grids, (text, sheet, { row, column }) =>
        totals.has(`${sheet}|${row}|${column}`) ? '' : text,
      );
      for (const grids of [injected.grids, unfilled])
        expect([
          kind,
          check(grids)
            .findings.map(({ rule }) => rule)
            .filter((rule) => BLOCKS.includes(rule)),
        ]).toEqual([kind, []]);
    }
  });
});
