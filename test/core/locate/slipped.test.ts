/** Amounts one row or column off beside their names, in tables small enough to see. */
import { checkTables } from '../../../src/core/check';
import { locate } from '../../../src/core/locate';
import { render } from '../../../src/core/messages';
import { tableSet, type RowSpec, type TableSetSpec } from '../../support/table-set';
import { COLUMNS, RIGHT } from './spending-table';

type Rows = readonly (readonly string[])[];

const spec = (rows: Rows): TableSetSpec => ({
  T05: rows.map(([code = '', ...texts]): [string, RowSpec] => [
    code,
    Object.fromEntries(COLUMNS.map((column, place) => [column, texts[place] ?? ''])),
  ]),
});

/** Amounts of rows `from` … `to`, each beside the name of the row before (−1) or after (1) its own. */
const slide = (rows: Rows, from: number, to: number, by: 1 | -1): Rows =>
  rows.map((row, place) => {
    const origin = rows[place - by];
    const isReached = place - by >= from && place - by <= to;
    if (isReached && origin) return [row[0]!, ...origin.slice(1)];
    return place >= from && place <= to ? [row[0]!, '', '', ''] : row;
  });

function located(rows: Rows) {
  const set = tableSet(spec(rows));
  const { judgements, solution } = checkTables(set, []);
  return locate(judgements, set, solution.solved);
}

const headlines = (rows: Rows): string[] =>
  checkTables(tableSet(spec(rows)), [])
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ lines: [first] }) => render(first!));

it('nothing is said of amounts beside their own names', () => expect(located(RIGHT)).toEqual([]));

/** The table with every figure as its suspect should show. */
function restored(rows: Rows): Rows {
  const set = tableSet(spec(rows));
  const { judgements, solution } = checkTables(set, []);
  const [diagnosis] = locate(judgements, set, solution.solved);
  const suggestions = new Map(
    diagnosis!.culprits.map(({ term, suggestion }) => [`${term.row}/${term.column}`, suggestion]),
  );
  return rows.map(([code = '', ...texts]) => [
    code,
    ...COLUMNS.map((column, place) => {
      const text = suggestions.get(`${code}/${column}`) ?? texts[place]!;
      return text === '0.00' ? '' : text;
    }),
  ]);
}

describe('rows that slipped', () => {
  it.each([
    [2, 7, -1, '201', '2010302', '表05 自“201”起 6 行金额上移了一行'],
    [3, 9, 1, '2010101', '2080505', '表05 自“2010102”起 7 行金额下移了一行'],
    [8, 12, -1, '2010302', '20899', '表05 自“2010302”起 5 行金额上移了一行'],
  ] as const)(
    '%i to %i by %i: one block, and every figure put back',
    (from, to, by, first, last, headline) => {
      const wrong = slide(RIGHT, from, to, by);
      expect(headlines(wrong)).toEqual([headline]);
      const [diagnosis, ...others] = located(wrong);
      expect(others).toEqual([]);
      expect(diagnosis).toMatchObject({
        kind: 'slipped-rows',
        clear: true,
        alternatives: [],
        block: {
          direction: by < 0 ? 'up' : 'down',
          count: to - from + 1,
          first: { row: first, column: '本年支出' },
          last: { row: last, column: '项目支出' },
        },
      });
      expect(restored(wrong)).toEqual(RIGHT);
    },
  );

  it('say why for each cell: moved, or worked out where the amount was lost', () => {
    const [diagnosis] = located(slide(RIGHT, 8, 12, -1));
    const why = new Map(
      diagnosis!.culprits.map(({ term, why: reason }) => [`${term.row}/${term.column}`, render(reason)]),
    );
    expect(why.get('208/本年支出')).toBe('金额放回原来的位置');
    expect(why.get('2010302/本年支出')).toBe('原数已被覆盖，按其他各数推算');
  });

  it('are no block where one figure alone is wrong', () => {
    const wrong = RIGHT.map((row) => (row[0] === '20103' ? ['20103', '59.27', '30.33', '82.94'] : row));
    expect(located(wrong).map(({ kind }) => kind)).toEqual(['cell']);
  });
});

it('columns that moved one to the left: one block, and every figure put back', () => {
  const wrong = RIGHT.map(([code = '', , basic = '', project = '']) => [code, basic, project, '']);
  expect(headlines(wrong)).toEqual(['表05 “本年支出”列起 2 列金额左移了一列']);
  expect(located(wrong)).toMatchObject([
    {
      kind: 'shifted-column',
      clear: true,
      block: {
        direction: 'left',
        count: 2,
        first: { row: '合计', column: '本年支出' },
        last: { row: '2089999', column: '项目支出' },
      },
    },
  ]);
  expect(restored(wrong)).toEqual(RIGHT);
});

it('figures in the wrong one of two columns throughout are consistent, and not touched', () =>
  expect(
    located(RIGHT.map(([code = '', total = '', basic = '', project = '']) => [code, total, project, basic])),
  ).toEqual([]));
