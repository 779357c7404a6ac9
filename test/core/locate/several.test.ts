/** More than one wrong cell: pairs, one cell after another, and what is left unclear. */
import { Decimal } from '../../../src/core/amount';
import { Budget } from '../../../src/core/locate/budget';
import { culpritOf } from '../../../src/core/locate/culprit';
import { severalOf, singleOf } from '../../../src/core/locate/diagnose';
import { pairsOf, stillBroken } from '../../../src/core/locate/pair';
import { peel } from '../../../src/core/locate/peel';
import { canChange, candidatesOf } from '../../../src/core/locate/single';
import { componentsOf } from '../../../src/core/locate/system';
import { locate, type Culprit } from '../../../src/core/locate';
import { systemFor } from './support';

const told = (culprits: readonly Culprit[]): string[] =>
  culprits.map(({ term, suggestion }) => `${term.row} ${suggestion}`);

const T01 = {
  甲: '100.00',
  乙: '60.00',
  丙: '40.00',
  丁: '25.00',
  戊: '15.00',
  己: '35.00',
  庚: '25.00',
};
const SUMS = [
  '表01[甲] = 表01[乙] + 表01[丙]',
  '表01[丙] = 表01[丁] + 表01[戊]',
  '表01[乙] = 表01[己] + 表01[庚]',
];

const systemWith = (wrong: Readonly<Record<string, string>>, formulas: readonly string[] = SUMS) =>
  systemFor(formulas, { T01: { ...T01, ...wrong } });

const plenty = () => new Budget(100000);

describe('one cell', () => {
  const single = (wrong: Readonly<Record<string, string>>, formulas?: readonly string[]) => {
    const { system } = systemWith(wrong, formulas);
    const found = singleOf(system, system.broken);
    return found && [found.kind, found.clear, ...told(found.culprits)];
  };

  it.each<[string, Readonly<Record<string, string>>, readonly string[] | undefined, unknown]>([
    ['that stands in both broken sums', { 丙: '46.00' }, undefined, ['cell', true, '丙 40.00']],
    ['none where two are wrong', { 丙: '46.00', 己: '31.00' }, undefined, undefined],
    [
      'of several as likely ones none is named',
      { 甲: '777.77' },
      ['表01[甲] = 表01[乙]'],
      ['cell', false, '乙 777.77', '甲 60.00'],
    ],
  ])('%s', (_, wrong, formulas, expected) =>
    expect(single(wrong, formulas)?.map(String).sort()).toEqual(
      (expected as unknown[] | undefined)?.map(String).sort(),
    ),
  );

  it('the likeliest first', () => {
    const { system } = systemWith({ 甲: '60.00', 乙: '70.00' }, ['表01[甲] = 表01[乙]', '?表01[乙] ≤ 60元']);
    expect(told(singleOf(system, system.broken)!.culprits)).toEqual(['乙 60.00', '甲 70.00']);
  });

  it('says which relations it mends, also such as only usually hold', () => {
    const formulas = [...SUMS, '?表01[丙] ≤ 41元', '?表01[丙] ≤ 30元', '表01[丙] ≤ 100元'];
    const { system } = systemWith({ 丙: '46.00' }, formulas);
    expect(singleOf(system, system.broken)!.explains.map(({ identity }) => identity.id)).toEqual([
      SUMS[0],
      SUMS[1],
      '表01[丙] ≤ 41元',
    ]);
  });
});

describe('two cells', () => {
  const WRONG = { 丙: '46.00', 戊: '51.00' };

  it('that mend all together, the likeliest pair first', () => {
    const { system } = systemWith(WRONG);
    const pairs = pairsOf(system, system.broken, plenty());
    expect(told(pairs[0]!.culprits).sort()).toEqual(['丙 40.00', '戊 15.00']);
    const costs = pairs.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    for (const { culprits, cost } of pairs) expect(cost).toBeCloseTo(culprits[0].cost + culprits[1].cost, 9);
  });

  it('are each weighed with the other changed', () => {
    const { system } = systemWith(WRONG);
    for (const { candidates, culprits } of pairsOf(system, system.broken, plenty())) {
      const [one, other] = candidates;
      const weighed = [
        culpritOf(system, one.cell, one.value, new Map([[other.cell.figure, other.value]])),
        culpritOf(system, other.cell, other.value, new Map([[one.cell.figure, one.value]])),
      ];
      expect(culprits.map(({ cost }) => cost)).toEqual(weighed.map(({ cost }) => cost));
    }
  });

  it('of which none is likelier are not named', () => {
    const { system } = systemWith({ 甲: '777.77', 丙: '555.55' }, [
      '表01[甲] = 表01[乙]',
      '表01[丙] = 表01[丁]',
    ]);
    const found = severalOf(system, system.broken, plenty());
    expect([found.kind, found.clear]).toEqual(['cells', false]);
    expect(found.alternatives.length).toBeGreaterThan(0);
  });

  it('stand in the shortest broken sum, one of them', () => {
    const formulas = ['表01[甲] = 表01[乙] + 表01[丙] + 表01[丁]', '表01[戊] = 表01[己]'];
    const { system } = systemFor(formulas, { T01: { ...T01, 戊: '16.00', 己: '15.00' } });
    const firsts = pairsOf(system, system.broken, plenty()).map(
      ({ candidates }) => candidates[0].cell.term.row,
    );
    expect(firsts.length).toBeGreaterThan(0);
    for (const row of firsts) expect(['戊', '己']).toContain(row);
  });

  it('are each pair once', () => {
    const { system } = systemWith(WRONG);
    const names = pairsOf(system, system.broken, plenty()).map(({ culprits }) =>
      told(culprits).sort().join(),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('are not looked for without work to spend', () => {
    const { system } = systemWith(WRONG);
    expect(pairsOf(system, system.broken, new Budget(0))).toEqual([]);
    expect(pairsOf(system, [], plenty())).toEqual([]);
  });

  it('can’t be enough where the broken sums share too little', () => {
    const { system } = systemFor(['表01[甲] = 表01[乙]', '表01[丙] = 表01[丁]', '表01[戊] = 表01[己]'], {
      T01,
    });
    expect(pairsOf(system, system.broken, plenty())).toEqual([]);
  });

  it('are told with what else would do, each once', () => {
    const { system } = systemWith(WRONG);
    const [group] = componentsOf(system.broken);
    const found = severalOf(system, group!, plenty());
    expect(found).toMatchObject({ kind: 'cells', clear: true });
    expect(told(found.culprits).sort()).toEqual(['丙 40.00', '戊 15.00']);
    const others = found.alternatives.map(({ term }) => term.row);
    expect(new Set(others).size).toBe(others.length);
    for (const row of ['丙', '戊']) expect(others).not.toContain(row);
    expect(found.explains.map(({ identity }) => identity.id)).toEqual(SUMS.slice(0, 2));
  });

  it('what else would do is weighed as in the likeliest pair that has it', () => {
    const { system } = systemFor(['表01[甲] = 表01[乙]', '表01[丙] = 表01[丁]'], {
      T01: { ...T01, 甲: '777.77', 丙: '555.55' },
    });
    const all = pairsOf(system, system.broken, plenty()).flatMap(({ culprits }) => culprits);
    const { culprits, alternatives } = severalOf(system, system.broken, plenty());
    const chosen = new Set(culprits.map(({ figure }) => figure));
    expect(new Set(alternatives.map(({ figure }) => figure))).toEqual(
      new Set(all.map(({ figure }) => figure).filter((figure) => !chosen.has(figure))),
    );
    for (const other of alternatives)
      expect(other).toEqual(all.find(({ figure }) => figure === other.figure));
  });

  it('what is still broken is asked of the group and of the changed cell', () => {
    const { system, figure, changes } = systemWith({ 丙: '46.00' });
    const still = (values: Readonly<Record<string, string>>, name: string) =>
      stillBroken(system, system.broken, figure(name), changes(values)).map(
        ({ equation }) => equation.identity.id,
      );
    expect(still({ 丙: '40' }, '丙')).toEqual([]);
    const soft = systemWith({ 丙: '46.00' }, [...SUMS, '?表01[丙] = 46元']);
    expect(
      stillBroken(soft.system, soft.system.broken, soft.figure('丙'), soft.changes({ 丙: '40' })),
    ).toEqual([]);
    expect(still({ 乙: '54' }, '乙')).toEqual([SUMS[1], SUMS[2]]);
  });
});

describe('one cell after another', () => {
  const FOUR = [
    '表01[甲] = 1元',
    '表01[甲] = 表01[乙] − 1元',
    '表01[丙] = 1元',
    '表01[丙] = 表01[丁] − 1元',
    '表01[戊] = 1元',
    '表01[戊] = 表01[己] − 1元',
  ];
  const SPEC = {
    T01: { 甲: '7.00', 乙: '2.00', 丙: '8.00', 丁: '2.00', 戊: '9.00', 己: '2.00', 庚: '5.00' },
  };

  it('as long as each mends what it can', () => {
    const { system } = systemFor(FOUR, SPEC);
    const found = peel(system, system.broken, plenty());
    expect(told(found.culprits).sort()).toEqual(['丙 1.00', '戊 1.00', '甲 1.00'].sort());
    expect(found.left).toEqual([]);
  });

  it('the one that mends more first, then the likelier', () => {
    const more = [...FOUR, '表01[丙] = 表01[庚] − 4元'];
    const { system } = systemFor(more, { T01: { ...SPEC.T01, 戊: '777.77' } });
    expect(told(peel(system, system.broken, plenty()).culprits)).toEqual(['丙 1.00', '甲 1.00', '戊 1.00']);
  });

  it('down to a last relation that stands alone', () => {
    const { system } = systemFor([...FOUR.slice(0, 2), '表01[庚] = 1元'], SPEC);
    const { culprits, left } = peel(system, system.broken, plenty());
    expect([told(culprits), left]).toEqual([['甲 1.00', '庚 1.00'], []]);
  });

  it('eight at most', () => {
    const names = [...'甲乙丙丁戊己庚辛壬癸'];
    const formulas = names.flatMap((name) => [`表01[${name}] = 1元`, `表01[${name}] = 3元 − 2元`]);
    const { system } = systemFor(formulas, { T01: Object.fromEntries(names.map((name) => [name, '7.00'])) });
    const { culprits, left } = peel(system, system.broken, plenty());
    expect([culprits.length, left.length]).toEqual([8, 4]);
  });

  it('a cell that mends two of its three is changed, and the third stays', () => {
    const formulas = ['表01[甲] = 1元', '表01[甲] = 3元 − 2元', '表01[甲] = 9元'];
    const { system } = systemFor(formulas, SPEC);
    const { culprits, left } = peel(system, system.broken, plenty());
    expect(told(culprits)).toEqual(['甲 1.00']);
    expect(left.map(({ equation }) => equation.identity.id)).toEqual(['表01[甲] = 9元']);
  });

  it('a cell that would break another relation is left', () => {
    const formulas = ['表01[甲] = 1元', '表01[甲] = 3元 − 2元', '表01[乙] = 9元', '表01[甲] ≥ 6元'];
    const { system } = systemFor(formulas, SPEC);
    const { culprits } = peel(system, system.broken, plenty());
    expect(told(culprits)).toEqual([]);
  });

  describe('of those that mend as many', () => {
    const asking = (name: string, value: number, count: number): string[] =>
      Array.from({ length: count }, (_, place) => `表01[${name}] = ${value + place}元 − ${place}元`);
    const first = (formulas: readonly string[], spec: Readonly<Record<string, string>>) => {
      const { system } = systemFor(formulas, { T01: spec });
      return told(peel(system, system.broken, plenty()).culprits);
    };
    const LIKELY = '7.00';
    const ODD = '987.65';

    it('the likelier is the first', () => {
      const both = [...asking('甲', 1, 2), ...asking('丙', 1, 2)];
      expect(first(both, { 甲: ODD, 丙: LIKELY })).toEqual(['丙 1.00', '甲 1.00']);
      expect(first(both, { 甲: LIKELY, 丙: ODD })).toEqual(['甲 1.00', '丙 1.00']);
    });

    it('but one that mends more goes before', () => {
      const less = [...asking('甲', 1, 2), ...asking('丙', 1, 3)];
      expect(first(less, { 甲: LIKELY, 丙: ODD })).toEqual(['丙 1.00', '甲 1.00']);
      const more = [...asking('甲', 1, 3), ...asking('丙', 1, 2)];
      expect(first(more, { 甲: ODD, 丙: LIKELY })).toEqual(['甲 1.00', '丙 1.00']);
    });

    it('counted by what one figure mends, not by the relations it stands in', () => {
      const formulas = [...asking('甲', 1, 3), ...asking('丙', 1, 2), '表01[丙] = 5元', '表01[丙] = 8元'];
      expect(first(formulas, { 甲: ODD, 丙: LIKELY })).toEqual(['甲 1.00', '丙 1.00']);
    });

    it('the figure that is asked for first', () => {
      const formulas = [...asking('甲', 1, 2), ...asking('甲', 2, 2), ...asking('丙', 1, 2)];
      expect(first(formulas, { 甲: LIKELY, 丙: LIKELY })).toEqual(['甲 1.00', '丙 1.00']);
    });

    it('what is asked by most', () => {
      const formulas = [...asking('甲', 1, 2), ...asking('甲', 2, 3), ...asking('丙', 1, 2)];
      expect(first(formulas, { 甲: LIKELY, 丙: LIKELY })).toEqual(['甲 2.00', '丙 1.00']);
    });

    it('a bound asks for no figure, but is kept', () => {
      const formulas = [...asking('甲', 4, 2), '表01[甲] ≤ 5元', '表01[甲] ≥ 3元', ...asking('丙', 1, 2)];
      expect(first(formulas, { 甲: LIKELY, 丙: ODD })).toEqual(['甲 4.00', '丙 1.00']);
    });
  });

  it('what shares and scores ask for is left to the cells of sums', () => {
    const formulas = [...FOUR.slice(0, 4), '表01[庚] = 表01[戊] × 2', '表01[庚] = 表01[戊] × 3'];
    const { system } = systemFor(formulas, SPEC);
    const { culprits, left } = peel(system, system.broken, plenty());
    expect(told(culprits).sort()).toEqual(['丙 1.00', '甲 1.00']);
    expect(left.map(({ equation }) => equation.identity.id)).toEqual(formulas.slice(4));
  });

  it('not even one that mends all without work to spend', () => {
    const { system } = systemFor(['表01[甲] = 1元'], SPEC);
    expect(peel(system, system.broken, new Budget(0))).toEqual({ culprits: [], left: system.broken });
    expect(told(peel(system, system.broken, new Budget(1)).culprits)).toEqual(['甲 1.00']);
  });

  it('what is mended in part is unclear, with what it mends and all that is broken', () => {
    const formulas = [
      ...FOUR.slice(0, 2),
      '表01[甲] + 表01[庚] = 1元',
      '表01[庚] = 2元',
      '表01[庚] = 3元',
      '表01[庚] = 4元',
    ];
    const { system } = systemFor(formulas, SPEC);
    const { kind, culprits, explains } = severalOf(system, system.broken, plenty());
    expect([kind, told(culprits)[0]]).toEqual(['unclear', '甲 1.00']);
    expect(explains.map(({ identity }) => identity.id)).toEqual(formulas);
  });

  it('as far as the work goes', () => {
    const { system } = systemFor(FOUR, SPEC);
    expect(peel(system, system.broken, new Budget(0))).toEqual({ culprits: [], left: system.broken });
    expect(peel(system, [], plenty())).toEqual({ culprits: [], left: [] });
  });

  it('what no cell mends is left', () => {
    const formulas = [...FOUR.slice(0, 2), '表01[庚] = 1元', '表01[庚] = 2元'];
    const { system } = systemFor(formulas, SPEC);
    const { culprits, left } = peel(system, system.broken, plenty());
    expect(told(culprits)).toEqual(['甲 1.00']);
    expect(left.map(({ equation }) => equation.identity.id)).toEqual(formulas.slice(2));
  });

  it('all mended are cells to change, otherwise it is unclear', () => {
    const whole = systemFor([...FOUR, '表01[甲] + 表01[丙] + 表01[戊] = 3元'], SPEC).system;
    const many = severalOf(whole, whole.broken, plenty());
    expect([many.kind, many.clear, many.explains.length, many.alternatives]).toEqual(['cells', false, 7, []]);
    const open = systemFor(['表01[庚] = 1元', '表01[庚] = 2元', '表01[庚] = 3元'], SPEC).system;
    const unclear = severalOf(open, open.broken, plenty());
    expect([unclear.kind, unclear.clear, unclear.culprits, unclear.explains.length]).toEqual([
      'unclear',
      false,
      [],
      3,
    ]);
  });
});

it('a covered blank and a text can’t be changed, a blank, a dash and a figure can', () => {
  const { figure } = systemFor(['表01[甲] = 1元'], { T01 });
  const as = (state: 'amount' | 'blank' | 'dash' | 'unreadable', writable: boolean) =>
    canChange({ ...figure('甲'), state, writable });
  expect([as('amount', true), as('amount', false), as('dash', true), as('blank', true)]).toEqual(
    Array(4).fill(true),
  );
  expect([as('blank', false), as('unreadable', true)]).toEqual([false, false]);
});

it('the figures beside one go as far as rounding explains', () => {
  const names = ['乙', '丙', '丁', '戊', '己', '庚'];
  const { system } = systemFor([`表01[甲] = ${names.map((name) => `表01[${name}]`).join(' + ')}`], { T01 });
  const found = candidatesOf(system, system.broken, new Map()).find(({ cell }) => cell.term.row === '甲');
  expect(found!.value.eq(new Decimal('200'))).toBe(true);
  expect(found!.near.map((value) => value.toFixed(2))).toEqual([
    '200.01',
    '199.99',
    '200.02',
    '199.98',
    '200.03',
    '199.97',
  ]);
});

it('of shares and scores each is asked', () => {
  const spec = { P01: { 资金: { 执行率: '50.00%', 分值: '10', 得分: '4' } } };
  const formulas = [
    '整体自评[资金, 得分] = 整体自评[资金, 分值] × 整体自评[资金, 执行率]',
    '整体自评[资金, 得分] = 整体自评[资金, 分值] × 0.5',
  ];
  const rows = (all: readonly string[]) => {
    const { system } = systemFor(all, spec);
    return candidatesOf(system, system.broken, new Map()).map(
      ({ cell, value }) => `${cell.term.column} ${value.toFixed()}`,
    );
  };
  expect(rows(formulas)).toEqual(['得分 5']);
  expect(rows([...formulas, '整体自评[资金, 得分] = 整体自评[资金, 分值] × 0.4'])).toEqual([]);
});

describe('a whole workbook', () => {
  const found = (formulas: readonly string[], wrong: Readonly<Record<string, string>> = {}) => {
    const { judgements, set } = systemWith(wrong, formulas);
    return locate(judgements, set).map(({ kind, explains }) => `${kind} ${explains.length}`);
  };

  it('in which only what usually holds does not is left alone', () => {
    expect(found(['?表01[甲] = 表01[乙]'])).toEqual([]);
    expect(found(['?表01[甲] = 表01[乙]', '表01[甲] = 100元'])).toEqual([]);
    expect(found(SUMS)).toEqual([]);
  });

  it('has a diagnosis for each group of broken relations', () => {
    expect(found([...SUMS, '表01[戊] = 15元'], { 丙: '46.00' })).toEqual(['cell 2']);
    expect(found(['表01[甲] = 表01[乙]', '表01[丙] = 表01[丁]'])).toEqual(['cell 1', 'cell 1']);
    expect(found(['表01[甲] = 1元', '表01[甲] = 2元', '表01[甲] = 3元'])).toEqual(['unclear 3']);
  });
});
