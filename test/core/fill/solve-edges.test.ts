/** Which of several ways to a figure is taken, what counts as a ground for it, and with how many decimals it is shown. */
import { YUAN } from '../../../src/core/amount';
import type { Identity, IdentityKind } from '../../../src/core/identities';
import { bind } from '../../../src/core/identities';
import { definitionsOf, solve } from '../../../src/core/fill/solve';
import { tableSet, type TableSetOptions, type TableSetSpec } from '../../support/table-set';
import { defining, plan, texts } from './support';

/** `rule figure` of every edit. */
const filled = (spec: TableSetSpec, formulas: readonly string[], options: TableSetOptions = {}): string[] =>
  texts(plan(spec, options, defining(...formulas)));

describe('of several ways', () => {
  const T03 = { '201': { 本年支出合计: '3.00' } };

  it('the first is taken where they agree', () => {
    const ways = ['表01[丙] = 表01[甲] + 表01[乙]', '表01[丙] = 表03[201, 本年支出合计]'];
    const spec = { T01: { 甲: '1.00', 乙: '2.00', 丙: '' }, T03 };
    expect(filled(spec, ways)).toEqual(['U-1 3.00']);
    expect(filled(spec, [...ways].reverse())).toEqual(['U-1 3.00']);
  });

  it('the one of fewest rounded parts is taken where rounding keeps them apart', () => {
    const ways = [
      '表01[丙] = 表01[甲] + 表01[乙]',
      '表01[丙] = 表03[201, 本年支出合计]',
      '表01[丙] = 表01[甲] + 表01[甲] + 表01[甲]',
    ];
    expect(filled({ T01: { 甲: '1.01', 乙: '2.00', 丙: '' }, T03 }, ways)).toEqual(['U-2 3.00']);
  });

  it('one that rests on a figure goes before one whose parts are all blank', () => {
    const ways = ['表01[丙] = 表01[甲] + 表01[乙]', '表01[丙] = 表03[201, 本年支出合计]'];
    expect(filled({ T01: { 甲: '', 乙: '', 丙: '' }, T03 }, ways)).toEqual(['U-2 3.00']);
  });

  it('none that goes through the blank itself counts', () => {
    const ways = ['表01[丙] = 表01[丁]', '表01[丁] = 表01[丙]', '表01[丁] = 表01[甲]'];
    expect(filled({ T01: { 甲: '1.00', 丙: '', 丁: '' } }, ways)).toEqual(['U-1 1.00', 'U-3 1.00']);
  });

  it('blanks that hang on a refused one, at whatever remove, are left alone', () => {
    const ways = [
      '表01[丙] = 表01[甲]',
      '表01[丙] = 表03[201, 本年支出合计]',
      '表01[丁] = 表01[丙] + 表01[甲]',
      '表01[戊] = 表01[丁] + 表01[甲]',
    ];
    const { edits, refused } = plan(
      { T01: { 甲: '1.00', 丙: '', 丁: '', 戊: '' }, T03 },
      {},
      defining(...ways),
    );
    expect(edits).toEqual([]);
    expect(refused).toHaveLength(1);
  });

  it('equal figures of a refusal are told once', () => {
    const ways = ['表01[丙] = 表01[甲]', '表01[丙] = 表01[甲] + 0', '表01[丙] = 表03[201, 本年支出合计]'];
    const { refused } = plan({ T01: { 甲: '1.00', 丙: '' }, T03 }, {}, defining(...ways));
    expect(refused[0]).toMatchObject({ sheet: '表01', at: { row: 6, column: 2 } });
    expect(refused[0]!.reason.data['values']).toHaveLength(2);
  });
});

describe('grounds', () => {
  it.each([
    ['a figure', { 甲: '1.00', 乙: '' }, ['U-1 1.00']],
    ['a figure of 0', { 甲: '0.00', 乙: '1.00' }, ['U-1 1.00']],
    ['blanks', { 甲: '', 乙: '' }, []],
    ['dashes', { 甲: '-', 乙: '' }, []],
  ])('%s', (_, parts, expected) =>
    expect(filled({ T01: { ...parts, 丙: '' } }, ['表01[丙] = 表01[甲] + 表01[乙]'])).toEqual(expected),
  );

  it('points of 0 are written, money of 0 only where the table itself prints it', () => {
    const spec = {
      P01: { 甲: { 分值: '0', 得分: '' } },
      T01: { 甲: '0.00', 丙: '', 丁: '' },
      T03: { '201': '0.00' },
    };
    const ways = ['整体自评[甲, 得分] = 整体自评[甲, 分值]', '表01[丙] = 表01[甲]', '表01[丁] = 表03[201]'];
    expect(filled(spec, ways)).toEqual(['U-1 0', 'U-2 0.00']);
  });

  it('points are written where the parts are dashes: somebody said that there is nothing', () => {
    const spec = { P01: { 甲: { 分值: '-', 得分: '' }, 乙: { 分值: '', 得分: '' } } };
    expect(
      filled(spec, ['整体自评[甲, 得分] = 整体自评[甲, 分值]', '整体自评[乙, 得分] = 整体自评[乙, 分值]']),
    ).toEqual(['U-1 0']);
  });

  it('what was filled is a ground for what hangs on it, what was found to be nothing is not', () => {
    const spec = {
      P01: { 甲: { 分值: '5', 得分: '' }, 乙: { 分值: '', 得分: '' }, 丙: { 得分: '' }, 丁: { 得分: '' } },
    };
    const ways = [
      '整体自评[丙, 得分] = 整体自评[甲, 得分]',
      '整体自评[丁, 得分] = 整体自评[乙, 得分]',
      '整体自评[甲, 得分] = 整体自评[甲, 分值]',
      '整体自评[乙, 得分] = 整体自评[乙, 分值]',
    ];
    expect(filled(spec, ways)).toEqual(['U-3 5', 'U-1 5']);
  });
});

describe('decimals', () => {
  it.each([
    ['2.5 × 1', '2.5'],
    ['10 ÷ 4', '2.5'],
    ['10 ÷ 3', '3.33'],
    ['9 ÷ 3', '3'],
  ])('points of %s are %s', (share, expected) => {
    const spec = { P01: { 甲: { 分值: '10', 得分: '' } } };
    expect(filled(spec, [`整体自评[甲, 得分] = 整体自评[甲, 分值] × 0 + ${share}`])).toEqual([
      `U-1 ${expected}`,
    ]);
  });

  it('shares have two decimals of a percent', () => {
    const spec = { P01: { 甲: { 全年预算数: '3.00', 全年执行数: '1.00', 执行率: '' } } };
    expect(
      filled(spec, ['整体自评[甲, 执行率] = 整体自评[甲, 全年执行数] ÷ 整体自评[甲, 全年预算数]']),
    ).toEqual(['U-1 33.33%']);
  });

  it('shares keep two decimals in a table that prints whole figures', () => {
    const set = tableSet({ P01: { 甲: { 全年预算数: '3', 全年执行数: '1', 执行率: '' } } });
    const table = { ...set.table('P01')!, decimals: 0 };
    const formula = '整体自评[甲, 执行率] = 整体自评[甲, 全年执行数] ÷ 整体自评[甲, 全年预算数]';
    const { equations } = bind(defining(formula), { ...set, tables: [table], table: () => table });
    const [found] = [...solve(definitionsOf(equations)).solved.values()];
    expect(found!.amount.value.toFixed(found!.amount.decimals)).toBe('33.33');
  });

  it('money has those of its table, in its unit', () => {
    const spec = { T01: { 丙: '' }, T03: { '201': { 本年支出合计: '12345.67' } } };
    const options = { tables: { T03: { unit: YUAN } } };
    expect(filled(spec, ['表01[丙] = 表03[201, 本年支出合计]'], options)).toEqual(['U-1 1.23']);
  });
});

describe('what may fill a blank', () => {
  const definitions = (formula: string, rest: Partial<Identity> = {}): number => {
    const identity: Identity = { ...defining(formula)[0]!, ...rest };
    return definitionsOf(bind([identity], tableSet({ T01: { 甲: '1.00', 乙: '', 丙: '' } })).equations).size;
  };

  it.each<[string, Partial<Identity>, number]>([
    ['表01[丙] = 表01[甲]', {}, 1],
    ['表01[丙] = 表01[甲]', { defines: false }, 0],
    ['表01[丙] + 表01[乙] = 表01[甲]', {}, 0],
    ['表01[甲] = 表01[丙]', {}, 0],
    ['表01[外] + 表01[乙] = 表01[甲]', {}, 0],
  ])('%s %j: %i', (formula, rest, count) => expect(definitions(formula, rest)).toBe(count));

  it('is no formula that shows nothing, though another blank needs it', () => {
    const set = tableSet({ T01: { 甲: '1.00', 乙: '', 丙: '' } });
    const table = set.table('T01')!;
    const figureOf = table.figure.bind(table);
    const formula = { ...figureOf('乙')!, formula: 'A1' };
    const figure = (row: string, column?: string) => (row === '乙' ? formula : figureOf(row, column));
    const patched = { ...set, table: () => ({ ...table, figure }) };
    const { equations } = bind(defining('表01[丙] = 表01[乙]', '表01[乙] = 表01[甲]'), patched);
    expect(solve(definitionsOf(equations))).toMatchObject({ solved: new Map(), conflicts: [] });
  });
});

it.each<IdentityKind>(['rate', 'score'])('a divisor that may be 0 fills nothing: %s', (kind) => {
  const spec = { P01: { 甲: { 全年预算数: '0.00', 全年执行数: '1.00', 执行率: '' } } };
  const own = defining('整体自评[甲, 执行率] = 整体自评[甲, 全年执行数] ÷ 整体自评[甲, 全年预算数]');
  expect(
    plan(
      spec,
      {},
      own.map((identity) => ({ ...identity, kind })),
    ),
  ).toEqual({ edits: [], refused: [], withheld: [] });
});
