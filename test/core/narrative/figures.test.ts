/** Every figure leads back to the cells and answers that make it. */
import fc from 'fast-check';
import { Decimal, parseFigure, WAN_YUAN, YUAN, type Unit } from '../../../src/core/amount';
import { addressOf } from '../../../src/core/grid';
import {
  HUNAN_2020,
  missingOf,
  narrate,
  plainFigures,
  supplementNeeds,
  supplementOf,
  type CellRef,
  type Need,
  type PlainFigure,
  type Supplement,
} from '../../../src/core/narrative';
import type { TableSet } from '../../../src/core/tables/types';
import type { RowSpec } from '../../support/table-set';
import { operandsOf, recompute } from './recompute';
import { BASE, workbook, write, type Workbook } from './support';
import { fewOr } from '../../support/proof';

const cents = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('', '-', '0', '0.00') },
  {
    weight: 5,
    arbitrary: fc.integer({ min: 1, max: 10_000_000 }).map((n) => new Decimal(n).div(100).toFixed(2)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -5000, max: -1 }).map((n) => new Decimal(n).div(100).toFixed(2)),
  },
);

/** The base's rows with any figures in them: nothing adds up, everything still has to lead back. */
const books: fc.Arbitrary<Workbook> = fc
  .record({
    unit: fc.constantFrom<Unit>(WAN_YUAN, YUAN),
    change: fc.record(
      Object.fromEntries(
        Object.entries(BASE).map(([id, rows]) => [
          id,
          fc.record(
            Object.fromEntries(
              Object.entries(rows).map(([key, spec]): [string, fc.Arbitrary<RowSpec>] => [
                key,
                typeof spec === 'string'
                  ? cents
                  : fc.record(Object.fromEntries(Object.keys(spec).map((column) => [column, cents]))),
              ]),
            ),
          ),
        ]),
      ),
    ),
  })
  .map((book) => book as Workbook);

const ANSWERS: Readonly<Record<Need['kind'], fc.Arbitrary<string>>> = {
  金额: cents,
  数量: fc.nat({ max: 500 }).map(String),
  文字: fc.constant('节约开支'),
  选择: fc.constantFrom('行政单位', '事业单位', '行政和事业单位都有'),
};

const answersTo = (needs: readonly Need[]): fc.Arbitrary<Supplement> =>
  fc
    .tuple(...needs.map(({ kind }) => ANSWERS[kind]))
    .map((values) =>
      supplementOf(Object.fromEntries(needs.map(({ key }, index) => [key, values[index] ?? '']))),
    );

const inWan = (cell: CellRef, tables: TableSet): Decimal => {
  const parsed = parseFigure(cell.text);
  const raw = parsed.kind === 'amount' ? parsed.amount.value : new Decimal(0);
  const exponent = tables.table(cell.table)?.unit.exponent ?? 4;
  return raw.times(new Decimal(10).pow(exponent - 4)).toDecimalPlaces(2);
};

const answered = (key: string, { entries }: Supplement): Decimal => {
  const parsed = parseFigure(entries.get(key)?.value ?? '');
  return parsed.kind === 'amount' ? parsed.amount.value : new Decimal(0);
};

const printedValue = (text: string): Decimal => new Decimal(text.replace('%', ''));

function expectTraced({ text, source }: PlainFigure, tables: TableSet, supplement: Supplement): void {
  for (const cell of source.cells) {
    const table = tables.table(cell.table)!;
    const found = table.rows
      .flatMap((row) => table.columns.map((column) => table.figure(row.key, column.key)))
      .find((figure) => figure && addressOf(figure.at) === cell.address);
    expect(found).toMatchObject({ sheet: cell.sheet, text: cell.text });
  }
  const operands = [
    ...source.cells.map((cell) => inWan(cell, tables)),
    ...source.supplement.map((key) => answered(key, supplement)),
  ];
  if (source.kind !== 'computed') {
    expect(operands).toHaveLength(1);
    expect(source.formula).toBe('');
    expect(printedValue(text).toFixed()).toBe(operands[0]!.plus(0).toFixed());
    return;
  }
  for (const operand of operandsOf(source.formula))
    expect(operands.some((known) => known.eq(new Decimal(operand)))).toBe(true);
  const exact = recompute(source.formula).times(text.endsWith('%') ? 100 : 1);
  expect(printedValue(text).toFixed()).toBe(exact.toDecimalPlaces(text.endsWith('%') ? 1 : 2).toFixed());
}

test('the text of its cells and answers recomputes every figure', () => {
  let figures = 0;
  fc.assert(
    fc.property(
      books.chain((book) => {
        const tables = workbook(book);
        return answersTo(supplementNeeds(HUNAN_2020, tables)).map((supplement) => ({ tables, supplement }));
      }),
      ({ tables, supplement }) => {
        for (const figure of plainFigures(narrate(HUNAN_2020, tables, supplement))) {
          expectTraced(figure, tables, supplement);
          figures += 1;
        }
      },
    ),
    { numRuns: fewOr(10, 60) },
  );
  expect(figures).toBeGreaterThan(fewOr(300, 2000));
});

/** A list has nothing to list where a total stands over parts that are all nothing: these books do not add up. */
const isListOfNothing = ({ what }: { readonly what: string }): boolean => what.endsWith('的各项');

test('answering every need leaves no blank but a share or a list of nothing', () => {
  fc.assert(
    fc.property(
      books.chain((book) => {
        const tables = workbook(book);
        return answersTo(supplementNeeds(HUNAN_2020, tables)).map((supplement) => ({ tables, supplement }));
      }),
      ({ tables, supplement }) => {
        const all = supplementOf(
          Object.fromEntries(
            [...supplement.entries].map(([key, { value }]) => [key, value === '' ? '0' : value]),
          ),
        );
        const missing = missingOf(narrate(HUNAN_2020, tables, all));
        expect(missing.filter((one) => !isListOfNothing(one))).toEqual([]);
      },
    ),
    { numRuns: fewOr(10, 60) },
  );
});

test('no workbook says 增加 or 减少 of 0, or 持平 with a number', () => {
  fc.assert(
    fc.property(
      books.chain((book) => {
        const tables = workbook(book);
        return answersTo(supplementNeeds(HUNAN_2020, tables)).map((supplement) => ({ tables, supplement }));
      }),
      ({ tables, supplement }) => {
        const text = narrate(HUNAN_2020, tables, supplement)
          .sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)))
          .join('');
        expect(text).not.toMatch(/(?:增加|减少)0(?:\.0+)?万元/);
        expect(text).not.toMatch(/持平\d/);
        expect(text).not.toMatch(/(?:增加|减少|增长|降低)-/);
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|[{}]/);
      },
    ),
    { numRuns: fewOr(10, 60) },
  );
});

test('ids are unique and do not change with the figures', () => {
  const ids = (document: ReturnType<typeof write>) => plainFigures(document).map(({ id }) => id);
  const before = ids(write({}, { '上年.收入总计': '80', '总体.原因': '增人' }));
  expect(new Set(before).size).toBe(before.length);
  expect(ids(write({}, { '上年.收入总计': '90', '总体.原因': '其他' }))).toEqual(before);
});

test('other words around a figure are another place', () => {
  const rise = plainFigures(write({}, { '上年.收入总计': '80' })).filter(({ id }) => id.startsWith('1/变动'));
  const fall = plainFigures(write({}, { '上年.收入总计': '120' })).filter(({ id }) =>
    id.startsWith('1/变动'),
  );
  expect(rise.map(({ text }) => text)).toEqual(['20.00', '25%']);
  expect(fall.map(({ text }) => text)).toEqual(['20.00', '16.7%']);
  expect(rise.map(({ id }) => id)).not.toEqual(fall.map(({ id }) => id));
});

test('a formula reads as a person writes it', () => {
  const change = plainFigures(write({}, { '上年.收入总计': '125' })).filter(({ id }) =>
    id.startsWith('1/变动'),
  );
  expect(change.map(({ source }) => source.formula)).toEqual([
    '125.00 − 100.00',
    '(125.00 − 100.00) ÷ 125.00',
  ]);
  expect(change[0]?.source).toMatchObject({
    kind: 'computed',
    supplement: ['上年.收入总计'],
    cells: [{ table: 'T01', text: '100.00' }],
  });
});
