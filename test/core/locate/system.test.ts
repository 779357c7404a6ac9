/** All relations of a workbook together: what a change makes of each, which belong together, and which single cell mends them. */
import { Decimal, YUAN } from '../../../src/core/amount';
import { judgeEquation } from '../../../src/core/check/judge';
import { bind, type Identity } from '../../../src/core/identities';
import { linesOf } from '../../../src/core/locate/line';
import { candidatesOf } from '../../../src/core/locate/single';
import { System, componentsOf } from '../../../src/core/locate/system';
import { figuresInLine } from '../../../src/core/locate/line';
import type { Figure } from '../../../src/core/tables';
import { tableSet, type TableSetSpec } from '../../support/table-set';

const T01 = { 甲: '3.00', 乙: '1.00', 丙: '2.00', 丁: '9.00', 空: '', 横: '-' };
const P01 = { 资金: { 执行率: '50.00%', 分值: '10', 得分: '5.00' } };
const SCORE = '整体自评[资金, 得分] = 整体自评[资金, 分值] × 整体自评[资金, 执行率]';
const SPEC: TableSetSpec = { T01, P01 };

/** A relation behind ? only usually holds. */
function systemOf(formulas: readonly string[], severity: Identity['severity'] = 'error', spec = SPEC) {
  const set = tableSet(spec, { unit: YUAN });
  const identities = formulas.map((text): Identity => {
    const formula = text.replace('?', '');
    return { id: formula, kind: 'cross', severity: text === formula ? severity : 'hint', basis: '', formula };
  });
  const judgements = bind(identities, set).equations.map((equation) => judgeEquation(equation, new Map()));
  const figure = (name: string): Figure => {
    const [row = '', column] = name.split('/');
    return (column === undefined ? set.table('T01')!.figure(row) : set.table('P01')!.figure(row, column))!;
  };
  const changes = (values: Readonly<Record<string, string>>) =>
    new Map(Object.entries(values).map(([row, value]) => [figure(row), new Decimal(value)]));
  return { system: new System(linesOf(judgements)), figure, changes };
}

describe('with changed figures', () => {
  it.each([
    ['nothing', {}, '0 -0.015 0.015'],
    ['a cell on the left', { 甲: '4.00' }, '1 0.985 1.015'],
    ['a cell on the right', { 乙: '0.50' }, '0.5 0.485 0.515'],
    ['both', { 甲: '4.00', 乙: '2.00' }, '0 -0.015 0.015'],
    ['a cell elsewhere', { 丁: '1.00' }, '0 -0.015 0.015'],
    ['more cells than the relation has', { 丁: '1.00', 空: '7.00', 横: '8.00', 甲: '4.00' }, '1 0.985 1.015'],
    // Nothing is printed for 0, and what is not printed is exact.
    ['a cell that comes to nothing', { 乙: '0' }, '1 0.99 1.01'],
  ])('left minus right, changing %s', (_, values, expected) => {
    const { system, changes } = systemOf(['表01[甲] = 表01[乙] + 表01[丙]']);
    const { value, low, high } = system.residual(system.lines[0]!, changes(values));
    expect([value, low, high].map((each) => each.toFixed()).join(' ')).toBe(expected);
  });

  it('a blank that gets a figure is rounded like any other', () => {
    const { system, changes } = systemOf(['表01[甲] = 表01[空]']);
    const { value, low, high } = system.residual(system.lines[0]!, changes({ 空: '3.00' }));
    expect([value, low, high].map((each) => each.toFixed()).join(' ')).toBe('0 -0.01 0.01');
  });

  it.each([
    ['表01[甲] = 表01[乙] + 表01[丙]', {}, true],
    ['表01[甲] = 表01[乙] + 表01[丙]', { 甲: '3.01' }, true],
    ['表01[甲] = 表01[乙] + 表01[丙]', { 甲: '3.02' }, false],
    ['整体自评[资金, 得分] = 整体自评[资金, 分值] × 整体自评[资金, 执行率]', {}, true],
    ['整体自评[资金, 得分] = 整体自评[资金, 分值] × 整体自评[资金, 执行率]', { '资金/得分': '6' }, false],
    [
      '整体自评[资金, 得分] = 整体自评[资金, 分值] × 整体自评[资金, 执行率]',
      { '资金/得分': '6', '资金/执行率': '0.6' },
      true,
    ],
    [
      '整体自评[资金, 得分] = 整体自评[资金, 分值] × (整体自评[资金, 执行率] + 0)',
      { '资金/分值': '8' },
      false,
    ],
    ['整体自评[资金, 得分] = 整体自评[资金, 分值] ÷ 2', { '资金/分值': '12' }, false],
    ['整体自评[资金, 得分] = 整体自评[资金, 分值] ÷ 2', { '资金/分值': '12', '资金/得分': '6' }, true],
  ])('%s with %j holds: %s', (formula, values, expected) => {
    const { system, changes } = systemOf([formula]);
    expect(system.holds(system.lines[0]!, changes(values))).toBe(expected);
  });
});

describe('what belongs together', () => {
  const groups = (formulas: readonly string[], severity?: Identity['severity']): string[][] => {
    const { system } = systemOf(formulas, severity);
    return componentsOf(system.broken).map((group) => group.map(({ equation }) => equation.identity.id));
  };
  const [A, B, C, D] = [
    '表01[甲] = 表01[乙]',
    '表01[乙] = 表01[丙]',
    '表01[丙] = 表01[丁]',
    '表01[丁] = 5元',
  ];

  it('broken relations that share a cell, also through others', () => {
    expect(groups([A!, C!])).toEqual([[A], [C]]);
    expect(groups([A!, C!, B!])).toEqual([[A, B, C]]);
    expect(groups([A!, D!, B!])).toEqual([[A, B], [D]]);
  });

  it('no relation that holds, or that only usually does', () => {
    expect(groups([A!, '表01[甲] = 表01[乙] + 表01[丙]'])).toEqual([[A]]);
    expect(groups([A!], 'warning')).toEqual([]);
  });
});

it('a cell is known by the relations it stands in, once each', () => {
  const formulas = [
    '表01[甲] = 表01[乙] + 表01[甲]',
    '表01[甲] = 表01[丙]',
    '表01[丙] = 表01[丁] + 表01[没有]',
  ];
  const { system, figure } = systemOf(formulas);
  const ids = (row: string) => system.linesWith(figure(row)).map(({ equation }) => equation.identity.id);
  expect(ids('甲')).toEqual(formulas.slice(0, 2));
  expect(ids('丁')).toEqual(formulas.slice(2));
  expect(ids('空')).toEqual([]);
  expect(system.cell(figure('空'))).toBeUndefined();
  expect(system.cell(figure('甲'))).toMatchObject({ term: { row: '甲' }, decimals: 2 });
  expect(figuresInLine(system.lines[2]!)).toEqual([figure('丙'), figure('丁')]);
});

describe('one cell that mends all', () => {
  /** Row and figure of each candidate. */
  const mending = (formulas: readonly string[], spec = SPEC): string[] => {
    const { system } = systemOf(formulas, 'error', spec);
    return candidatesOf(system, system.broken, new Map()).map(
      ({ cell, value }) => `${cell.term.row}/${cell.term.column} ${value.toFixed()}`,
    );
  };

  it.each<[string, string[], string[]]>([
    ['of one relation, every one of its cells', ['表01[甲] = 表01[乙]'], ['甲/决算数 1', '乙/决算数 3']],
    [
      'of two: the one both share',
      ['表01[甲] = 表01[乙]', '表01[甲] = 表01[乙] + 0'],
      ['甲/决算数 1', '乙/决算数 3'],
    ],
    ['of two that ask for different figures: none', ['表01[甲] = 表01[乙]', '表01[甲] = 表01[丁]'], []],
    [
      'none that would break what holds',
      ['表01[甲] = 表01[乙]', '表01[丙] = 表01[甲] − 1元'],
      ['乙/决算数 3'],
    ],
    [
      'one that would break what only usually holds',
      ['表01[甲] = 表01[乙]', '?表01[丙] = 表01[甲] − 1元'],
      ['甲/决算数 1', '乙/决算数 3'],
    ],
    ['none that would break a share that holds', [SCORE, '整体自评[资金, 得分] = 4'], []],
    [
      'one that would break a share that only usually holds',
      [`?${SCORE}`, '整体自评[资金, 得分] = 4'],
      ['资金/得分 4'],
    ],
    [
      'a score beside what is added to it',
      ['整体自评[资金, 得分] = 整体自评[资金, 分值] × 0.4 + 2'],
      ['资金/得分 6'],
    ],
    ['within a bound: the bound', ['表01[甲] ≤ 表01[乙]'], ['甲/决算数 1', '乙/决算数 3']],
    ['a blank as well', ['表01[甲] = 表01[空]'], ['甲/决算数 0', '空/决算数 3']],
    ['a dash as well', ['表01[甲] = 表01[横]'], ['甲/决算数 0', '横/决算数 3']],
    [
      'a score by what it is worked out from',
      ['整体自评[资金, 得分] = 整体自评[资金, 分值] × 0.4'],
      ['资金/得分 4'],
    ],
  ])('%s', (_, formulas, expected) => expect(mending(formulas)).toEqual(expected));

  it('the figure for which most relations print equal sides', () =>
    expect(
      mending(['表01[丁] = 表01[甲] + 表01[乙]', '表01[丁] = 表01[戊]', '表01[丁] = 表01[己]'], {
        T01: { ...T01, 戊: '4.01', 己: '4.01' },
      }),
    ).toEqual(['丁/决算数 4.01']));

  it('and of equally many the one asked for first', () => {
    const spec = { T01: { ...T01, 戊: '4.01', 己: '4.01' } };
    const of = (...right: string[]) => right.map((text) => `表01[丁] = ${text}`);
    expect(mending(of('表01[戊]', '表01[己]', '表01[甲] + 表01[乙]'), spec)).toEqual(['丁/决算数 4.01']);
    expect(mending(of('表01[戊] + 0元', '表01[甲] + 表01[乙]'), spec)).toEqual(['丁/决算数 4.01']);
    expect(mending(of('表01[甲] + 表01[乙]', '表01[戊] + 0元'), spec)).toEqual(['丁/决算数 4']);
  });

  it('has figures a tail away beside it, where rounding leaves room', () => {
    const { system } = systemOf(['表01[甲] = 表01[乙] + 表01[丁]']);
    const [first] = candidatesOf(system, system.broken, new Map());
    expect(first!.near.map((value) => value.toFixed())).toEqual(['10.01', '9.99']);
    const blank = systemOf(['表01[甲] = 表01[空]']).system;
    const found = candidatesOf(blank, blank.broken, new Map());
    expect(found.find(({ cell }) => cell.term.row === '空')!.near).toEqual([]);
  });

  it('is none that is changed already', () => {
    const { system, changes } = systemOf(['表01[甲] = 表01[乙] + 表01[丁]']);
    const found = candidatesOf(system, system.broken, changes({ 乙: '2.00' }));
    expect(found.map(({ cell, value }) => `${cell.term.row} ${value.toFixed()}`)).toEqual(['甲 11', '丁 1']);
  });
});

describe('with a figure put right', () => {
  it('what it mends is broken no more, and the next change counts from there', () => {
    const { system, changes } = systemOf(['表01[甲] = 表01[丁]', '表01[甲] = 表01[乙] + 表01[丙]']);
    expect(system.broken.map(({ equation }) => equation.identity.id)).toEqual(['表01[甲] = 表01[丁]']);
    const after = system.after(changes({ 丁: '3.00' }));
    expect(after.broken).toEqual([]);
    expect(system.broken).toHaveLength(1);
    expect(after.holds(after.lines[0]!, changes({ 甲: '4.00' }))).toBe(false);
    expect(after.holds(after.lines[0]!, changes({ 甲: '4.00', 丁: '4.00' }))).toBe(true);
  });

  it('a product asks the figure put right, not the printed one', () => {
    const { system, changes } = systemOf([SCORE]);
    const after = system.after(changes({ '资金/得分': '6' }));
    expect(after.holds(after.lines[0]!, changes({}))).toBe(false);
    expect(after.holds(after.lines[0]!, changes({ '资金/分值': '12' }))).toBe(true);
  });
});
