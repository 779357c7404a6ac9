/** A workbook without a fault may be published: what its form has not is nothing that waits. */
import { join } from 'node:path';
import { openWorkbook } from '../../../src/cli/workbook';
import { check, type CheckResult } from '../../../src/core/check';
import { planOf } from '../../../src/core/fill';
import type { Grid, Position } from '../../../src/core/grid';
import { verdictOnCheck } from '../../../src/core/overview';
import { generateSet, LAYOUT_NAMES, SELF_EVALUATIONS } from '../../bench/generate';
import { seedsUpTo } from '../../support/proof';

const DEMO = join(__dirname, '../../../assets/samples/演示-待校验.xlsx');
const SEEDS = seedsUpTo(1, 20);

/** The verdict, and what waits under it, so that a failure says why. */
function verdictOf(result: CheckResult) {
  const { kind, tone, missing, unchecked } = verdictOnCheck(result);
  const waits = unchecked.map(({ reason, count }) => `${reason.kind} ${count}`);
  return { kind, tone, missing, waits };
}

const READY = { kind: 'allAgree', tone: 'good', missing: [], waits: [] };

describe('as printed', () => {
  test.each(LAYOUT_NAMES)('%s', (layout) => {
    for (const seed of SEEDS) expect(verdictOf(check(generateSet(seed, { layout }).grids))).toEqual(READY);
  });

  test.each(SELF_EVALUATIONS)('with the self-evaluation of %s', (selfEvaluation) => {
    const { grids } = generateSet(2, { layout: 'central-2022', selfEvaluation });
    expect(verdictOf(check(grids))).toEqual(READY);
  });

  test('its self-evaluation alone', () => {
    const { grids, published } = generateSet(2, { layout: 'central-2022', selfEvaluation: 'central' });
    const own = new Set(published.flatMap(({ id, sheet }) => (id?.startsWith('P') ? [sheet] : [])));
    expect(verdictOf(check(grids.filter(({ name }) => own.has(name))))).toEqual(READY);
  });
});

interface Change {
  readonly sheet: string;
  readonly at: Position;
  readonly text: string;
}

const changed = (grids: readonly Grid[], changes: readonly Change[]): Grid[] =>
  grids.map((grid) => {
    const cells = grid.cells.map((line) => (line ? [...line] : line));
    for (const { sheet, at, text } of changes) {
      const line = sheet === grid.name ? cells[at.row] : undefined;
      if (line) line[at.column] = { text, value: text, kind: 'text' };
    }
    return { ...grid, cells };
  });

/** What the findings propose, of several places the likeliest, and what can be filled. */
const proposed = (result: CheckResult): Change[] => [
  ...result.findings
    .filter(({ severity }) => severity !== 'hint')
    .flatMap(({ suspects, choice }) => (choice ? suspects.slice(0, 1) : suspects))
    .map(({ sheet, at, suggestion }) => ({ sheet, at, text: suggestion })),
  ...planOf(result).edits.map(({ sheet, at, after }) => ({ sheet, at, text: after })),
];

test('the demo, once what is proposed is taken', async () => {
  const { grids } = await openWorkbook(DEMO);
  const found = check(grids);
  expect(verdictOnCheck(found).tone).toBe('bad');
  // What hangs on a figure that may be wrong is filled once that is put right.
  const repaired = changed(grids, proposed(found));
  expect(verdictOf(check(changed(repaired, proposed(check(repaired)))))).toEqual({
    ...READY,
    kind: 'onlyHints',
  });
});

describe('what a form has, and this workbook has not, still waits', () => {
  const { grids, published } = generateSet(3, { layout: 'hunan-2020' });
  const sheetOf = (id: string): string => published.find((table) => table.id === id)?.sheet ?? '';
  const labelled = (id: string, label: string): Change[] =>
    grids
      .filter(({ name }) => name === sheetOf(id))
      .flatMap(({ name, cells }) =>
        cells.flatMap((line, row) =>
          (line ?? []).flatMap((cell, column) =>
            cell?.text.replace(/\s/g, '') === label ? [{ sheet: name, at: { row, column }, text: '' }] : [],
          ),
        ),
      );
  const kindOf = (changes: readonly Change[]): string => verdictOf(check(changed(grids, changes))).kind;

  test('a table', () => {
    const without = grids.filter(({ name }) => name !== sheetOf('T09'));
    expect(verdictOf(check(without))).toMatchObject({ tone: 'open', missing: ['T09'] });
  });

  test('a total that other forms leave out, under a name that nobody knows', () => {
    const renamed = labelled('T06', '人员经费合计').map((change) => ({ ...change, text: '甲类费用共计' }));
    expect(renamed).toHaveLength(1);
    expect(kindOf(renamed)).not.toBe('allAgree');
  });

  test('a row that every form has, under a name that nobody knows', () => {
    const [first] = labelled('T04', '年末财政拨款结转和结余');
    expect(first).toBeDefined();
    expect(kindOf(first ? [{ ...first, text: '某某余额' }] : [])).not.toBe('allAgree');
  });
});
