/** Blanks that ought to hold a figure, what they would hold, and which of them hang on cells that move. */
import { Decimal } from '../../../src/core/amount';
import type { Solved } from '../../../src/core/fill/solve';
import { Blanks } from '../../../src/core/locate/blanks';
import { ProofBound } from '../../../src/core/locate/proof';
import type { Figure } from '../../../src/core/tables';
import { systemFor } from './support';

const T01 = {
  甲: '',
  乙: '',
  丙: '1.00',
  丁: '2.00',
  戊: '',
  己: '5.00',
  庚: '5.00',
  辛: '0.00',
  壬: '0.00',
};
const FORMULAS = [
  '表01[甲] = 表01[乙] + 表01[丙]',
  '表01[乙] = 表01[丁] + 0元',
  '表01[戊] = 表01[己]',
  '表01[丙] = 表01[丁] − 1元',
  '表01[己] = 表01[庚]',
  '?表01[己] = 9元',
  '?表01[庚] ≤ 9元',
  '表01[辛] ≤ 表01[壬]',
  '表01[丁] = 9元',
];
const FILLED = { 甲: '3.00', 乙: '2.00', 戊: '5.00' };

function blanksOf() {
  const made = systemFor(FORMULAS, { T01 }, Object.keys(FILLED));
  const by = (row: string) =>
    made.judgements.find(({ equation: { left } }) => left.kind === 'term' && left.term.row === row)!.equation;
  const solved = new Map<Figure, Solved>(
    Object.entries(FILLED).map(([row, value]) => {
      const figure = made.figure(row);
      const term = { table: made.set.table('T01')!, row, column: '决算数', figure };
      return [
        figure,
        { term, figure, amount: { value: new Decimal(value), decimals: 2 }, by: by(row), tail: 0 },
      ];
    }),
  );
  const nameOf = new Map([...'甲乙丙丁戊己庚辛壬'].map((row) => [made.figure(row), row]));
  return { ...made, solved, blanks: new Blanks(made.system, solved), nameOf };
}

it('are known with what they would be filled with', () => {
  const { blanks, figure } = blanksOf();
  expect(['甲', '乙', '丙'].map((row) => blanks.has(figure(row)))).toEqual([true, true, false]);
  expect(['甲', '乙', '戊', '丙'].map((row) => blanks.values.get(figure(row))?.toFixed(2))).toEqual([
    '3.00',
    '2.00',
    '5.00',
    undefined,
  ]);
});

it.each<[string, string, string]>([
  ['', '甲 3, 乙 2, 戊 5', ''],
  ['丙', '乙 2, 戊 5', '甲'],
  ['丁', '戊 5', '甲, 乙'],
  ['己', '甲 3, 乙 2', '戊'],
  ['乙', '戊 5', '甲'],
  ['甲', '乙 2, 戊 5', ''],
])('where %s moves, %s stay and %s are unknown', (moving, filled, unknown) => {
  const { blanks, system, figure, nameOf } = blanksOf();
  const found = blanks.beside(new Set([...moving].map(figure)), system.lines);
  expect(
    [...found.filled]
      .map(([each, value]) => `${nameOf.get(each)} ${value.toFixed()}`)
      .sort()
      .join(', '),
  ).toBe(filled.split(', ').sort().join(', '));
  expect(
    [...found.unknown]
      .map((each) => nameOf.get(each))
      .sort()
      .join(', '),
  ).toBe(unknown.split(', ').sort().join(', '));
});

it('only blanks of the relations asked for count', () => {
  const { blanks, system, nameOf } = blanksOf();
  const lines = system.lines.filter(({ equation }) => equation.identity.id === FORMULAS[2]);
  expect([...blanks.beside(new Set(), lines).filled.keys()].map((each) => nameOf.get(each))).toEqual(['戊']);
  const others = system.lines.filter(({ judgement }) => judgement.outcome !== 'missing-input');
  expect(blanks.beside(new Set(), others).filled.size).toBe(0);
  const none = new Blanks(system, new Map()).beside(new Set(), system.lines);
  expect([none.filled.size, none.unknown.size]).toEqual([0, 0]);
});

describe('the most that can speak for a slide', () => {
  const most = (rows: string, broken: readonly string[], lost: number): number => {
    const { system, blanks, set, figure } = blanksOf();
    const table = set.table('T01')!;
    const track = [...rows].map((row) => ({ table, row, column: '决算数', figure: figure(row) }));
    const lines = system.lines.filter(({ equation }) => broken.includes(equation.identity.id));
    return new ProofBound(system, blanks, [track], lines).at(lost);
  };

  it.each<[string, string, readonly string[], number, number]>([
    ['nothing', '辛', [], 0, 0],
    ['a broken relation', '丁', ['表01[丁] = 9元'], 5, 2],
    ['the same, used for what was lost', '丁', ['表01[丁] = 9元'], 0, 2],
    ['blanks and what they stand in', '甲', [], 5, 2],
    ['the same amount twice in a row, and what usually holds', '己庚', [], 5, 3],
    ['not twice 0', '辛壬', [], 5, 0],
    ['not the same amount further on', '己丙庚', [], 5, 3],
    ['used up where every relation of the lost cell is broken', '庚', ['表01[己] = 表01[庚]'], 0, 0],
    ['not where another gives it', '己', ['表01[己] = 表01[庚]'], 0, 3],
  ])('%s', (_, rows, broken, lost, expected) => expect(most(rows, broken, lost)).toBe(expected));
});
