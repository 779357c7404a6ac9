/** Amounts whose shift grows along the table: one finding with the right amounts, worked out here by hand. */
import { checkTables } from '../../../src/core/check';
import { render } from '../../../src/core/messages';
import { tableSet, type RowSpec, type TableSetSpec } from '../../support/table-set';
import { COLUMNS, RIGHT } from './spending-table';

type Amounts = readonly (readonly string[])[];
const AMOUNTS: Amounts = RIGHT.map(([, ...texts]) => texts);

const spec = (amounts: Amounts): TableSetSpec => ({
  T05: RIGHT.map(([code], row): [string, RowSpec] => [
    code,
    Object.fromEntries(COLUMNS.map((column, place) => [column, amounts[row]?.[place] ?? ''])),
  ]),
});

const without = (amounts: Amounts, ...gone: readonly number[]): Amounts =>
  amounts.filter((_, row) => !gone.includes(row));

function errorsOf(amounts: Amounts) {
  const { findings } = checkTables(tableSet(spec(amounts)), []);
  return findings.filter(({ severity }) => severity === 'error');
}

/** The table with the suggestions in it. */
function mended(amounts: Amounts): Amounts {
  const set = tableSet(spec(amounts));
  const [finding] = errorsOf(amounts);
  return RIGHT.map(([code], row) =>
    COLUMNS.map((column, place) => {
      const at = set.table('T05')!.figure(code, column)!.at;
      const said = finding!.suspects.find((one) => one.at.row === at.row && one.at.column === at.column);
      const text = said?.suggestion ?? amounts[row]?.[place] ?? '';
      return text === '0.00' ? '' : text;
    }),
  );
}

/** 20103 and 20805 lost their amounts; of two items of one 款 nothing could tell which. */
const GROWING = without(AMOUNTS, 5, 9);
const WRAPPING = [...GROWING, ...AMOUNTS.slice(0, 2)];

it.each([
  ['nothing behind it', GROWING],
  ['its end filled from its beginning', WRAPPING],
] as const)('%s: one finding, and every amount put right', (_, amounts) => {
  const errors = errorsOf(amounts);
  expect(errors.map(({ lines: [first] }) => render(first!))).toEqual([
    expect.stringMatching(/^表05 自“20103”起 \d+ 行金额上移，各行移动的行数不一，最多 2 行$/),
  ]);
  expect(mended(amounts)).toEqual(AMOUNTS);
});

it('nothing is said of amounts beside their own names', () => expect(errorsOf(AMOUNTS)).toEqual([]));

it('a wrong figure is told by itself', () =>
  expect(
    errorsOf(AMOUNTS.map((texts, row) => (row === 5 ? ['59.27', '30.33', '82.94'] : texts))).map(
      ({ rule }) => rule,
    ),
  ).not.toContain('slipped-rows'));
