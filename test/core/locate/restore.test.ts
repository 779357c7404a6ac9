/** A slipped block put back: what each cell gets, what is worked out, and how much speaks for it. */
import { downwards, sheetOf } from '../../../src/core/locate/tracks';
import { restore, type Way } from '../../../src/core/locate/restore';
import type { TableId } from '../../../src/core/tables';
import type { TableSetSpec } from '../../support/table-set';
import { troubleFor } from './support';

interface Asked {
  readonly formulas: readonly string[];
  readonly spec: TableSetSpec;
  readonly slide: readonly [number, number, Way];
  readonly blanks?: Readonly<Record<string, string>>;
  readonly table?: TableId;
}

function back({ formulas, spec, slide: [from, to, way], blanks = {}, table = 'T01' }: Asked) {
  const made = troubleFor(formulas, spec, { blanks });
  const tracks = downwards(sheetOf(made.set.table(table)!));
  const own = made.system.broken;
  const found = restore(made.trouble, { tracks, from, to, way }, own);
  return (
    found && {
      shown: made.shown(found),
      lost: made.names(found.lost).join(' '),
      cleared: made.names(found.cleared).join(' '),
      missing: found.missing,
      mends: found.mends
        .map(({ equation }) => equation.identity.id)
        .sort()
        .join('；'),
      fills: found.fills,
      proof: found.proof,
    }
  );
}

const NONE = { cleared: '', missing: 0, fills: 0 };

/** 甲 … 己 should show 10 … 60. */
const EACH = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, place) => `表01[${name}] = ${place + 1}0元`);
const sorted = (from: number, to: number): string => EACH.slice(from, to).sort().join('；');
const RIGHT = ['10.00', '20.00', '30.00', '40.00', '50.00', '60.00'];
const T01 = (texts: readonly string[]) =>
  ({ T01: Object.fromEntries(texts.map((text, place) => ['甲乙丙丁戊己'[place]!, text])) }) as TableSetSpec;

describe('one column', () => {
  it('moved up: every amount goes down again, the overwritten one is worked out', () => {
    const spec = T01(['10.00', '30.00', '40.00', '50.00', '0.00', '60.00']);
    expect(back({ formulas: EACH, spec, slide: [1, 4, 'back'] })).toEqual({
      ...NONE,
      shown: '丁 40.00 丙 30.00 乙 20.00 戊 50.00',
      lost: '乙',
      mends: sorted(1, 5),
      // That of 乙 gave its figure and proves nothing.
      proof: 3,
    });
  });

  it('moved down: every amount goes up again', () => {
    const spec = T01(['10.00', '0.00', '20.00', '30.00', '40.00', '60.00']);
    expect(back({ formulas: EACH, spec, slide: [1, 4, 'on'] })).toEqual({
      ...NONE,
      shown: '丁 40.00 丙 30.00 乙 20.00 戊 50.00',
      lost: '戊',
      mends: sorted(1, 5),
      proof: 3,
    });
  });

  it.each<[string, readonly string[], readonly [number, number, Way]]>([
    ['a row too many', ['10.00', '30.00', '40.00', '50.00', '0.00', '60.00'], [1, 5, 'back']],
    ['a row too few', ['10.00', '30.00', '40.00', '50.00', '0.00', '60.00'], [1, 3, 'back']],
    ['the other way', ['10.00', '30.00', '40.00', '50.00', '0.00', '60.00'], [1, 4, 'on']],
    ['a row too many up', ['10.00', '0.00', '20.00', '30.00', '40.00', '60.00'], [0, 4, 'on']],
  ])('not by %s', (_, texts, slide) =>
    expect(back({ formulas: EACH, spec: T01(texts), slide })).toBeUndefined(),
  );

  it('a cell that already shows its amount is not changed, the lost one neither', () => {
    const spec = T01(['10.00', '20.00', '20.00', '20.00', '0.00', '60.00']);
    const formulas = [EACH[0]!, EACH[1]!, '表01[丙] = 20元', '表01[丁] = 20元', '表01[戊] = 20元', EACH[5]!];
    expect(back({ formulas, spec, slide: [1, 4, 'back'] })).toEqual({
      ...NONE,
      shown: '戊 20.00',
      lost: '乙',
      mends: '表01[戊] = 20元',
      proof: 1,
    });
  });

  it('at the edge of the table the amount of the cell outside is lost', () => {
    const spec = T01(['20.00', '30.00', '', '40.00', '50.00', '60.00']);
    expect(back({ formulas: EACH, spec, slide: [0, 2, 'back'] })).toMatchObject({
      shown: '丙 30.00 乙 20.00 甲 10.00',
      lost: '甲',
    });
  });

  it('what is still beside where it was pasted speaks for it, and a blank to be filled', () => {
    const pasted = T01(['10.00', '30.00', '40.00', '50.00', '50.00', '60.00']);
    expect(back({ formulas: EACH, spec: pasted, slide: [1, 4, 'back'] })).toMatchObject({
      shown: '丁 40.00 丙 30.00 乙 20.00',
      // 丙, 丁 hold again, and 50.00 stands twice.
      proof: 3,
    });
    const down = T01(['10.00', '20.00', '20.00', '30.00', '40.00', '60.00']);
    expect(back({ formulas: EACH, spec: down, slide: [1, 4, 'on'] })).toMatchObject({ proof: 3 });
    const left = T01(['10.00', '30.00', '40.00', '50.00', '', '60.00']);
    expect(back({ formulas: EACH, spec: left, slide: [1, 4, 'back'], blanks: { 戊: '50.00' } })).toEqual({
      ...NONE,
      shown: '丁 40.00 丙 30.00 乙 20.00 戊 50.00',
      lost: '乙',
      mends: sorted(1, 4),
      fills: 1,
      // 丙, 丁, 戊, and the blank.
      proof: 4,
    });
  });

  it('zeros beside each other are no trace', () => {
    const formulas = ['表01[甲] = 10元', '表01[乙] = 20元', '表01[丙] = 0元', '表01[丁] = 0元'];
    const spec = { T01: { 甲: '20.00', 乙: '0.00', 丙: '0.00', 丁: '0.00' } };
    expect(back({ formulas, spec, slide: [0, 2, 'back'] })).toMatchObject({
      shown: '乙 20.00 甲 10.00',
      proof: 1,
    });
  });

  it('relations that need not hold speak for it where they hold again', () => {
    const spec = T01(['10.00', '30.00', '40.00', '50.00', '0.00', '60.00']);
    const soft = ['?表01[丙] ≤ 30元', '?表01[丁] ≤ 39元', '?表01[戊] ≤ 90元', '?表01[己] ≤ 5元'];
    expect(back({ formulas: [...EACH, ...soft], spec, slide: [1, 4, 'back'] })).toMatchObject({ proof: 4 });
  });
});

describe('what was overwritten', () => {
  const slide = [1, 4, 'back'] as const;
  const UP = T01(['10.00', '30.00', '40.00', '50.00', '0.00', '60.00']);
  const with乙 = (...formulas: string[]) => [EACH[0]!, ...formulas, ...EACH.slice(2)];

  it('comes from an equation with nothing else unknown', () => {
    const formulas = with乙('表01[己] = 表01[乙] + 表01[丙] + 表01[甲]', '表01[乙] ≤ 25元');
    expect(back({ formulas, spec: UP, slide })).toMatchObject({
      shown: '丁 40.00 丙 30.00 乙 20.00 戊 50.00',
      lost: '乙',
      // The bound holds again without having given a figure.
      proof: 4,
    });
  });

  it('must agree with the others', () => {
    expect(back({ formulas: with乙('表01[乙] = 20元', '表01[乙] ≤ 25元'), spec: UP, slide })).toBeDefined();
    expect(back({ formulas: with乙('表01[乙] = 20元', '表01[乙] ≤ 15元'), spec: UP, slide })).toBeUndefined();
    expect(
      back({ formulas: with乙('表01[乙] = 20元', '表01[乙] = 表01[甲]'), spec: UP, slide }),
    ).toBeUndefined();
  });

  it('is no negative amount, but may be nothing', () => {
    expect(back({ formulas: with乙('表01[乙] = 0元 − 20元'), spec: UP, slide })).toBeUndefined();
    expect(back({ formulas: with乙('表01[乙] = 0元'), spec: UP, slide })).toMatchObject({
      shown: '丁 40.00 丙 30.00 乙 0.00 戊 50.00',
    });
  });

  it('stays open where no equation gives it', () => {
    const formulas = with乙('表01[乙] ≤ 25元');
    expect(back({ formulas, spec: UP, slide })).toEqual({
      ...NONE,
      shown: '丁 40.00 丙 30.00 戊 50.00',
      lost: '乙',
      mends: sorted(2, 5),
      proof: 3,
    });
  });

  it('what rounding explains is no figure of its own', () => {
    const formulas = with乙('表01[甲] + 表01[丙] = 表01[乙] + 40.01元');
    expect(back({ formulas, spec: UP, slide })).toMatchObject({
      shown: '丁 40.00 丙 30.00 乙 0.00 戊 50.00',
    });
  });

  it('the equation with the fewest cells gives it', () => {
    const formulas = with乙('表01[己] = 表01[乙] + 40.01元', '表01[乙] = 20元');
    expect(back({ formulas, spec: UP, slide })).toMatchObject({
      shown: '丁 40.00 丙 30.00 乙 20.00 戊 50.00',
    });
  });
});

describe('rows of two columns', () => {
  const row = (total: string, basic: string) => ({ 本年支出合计: total, 基本支出: basic });
  const spec = (...texts: readonly (readonly [string, string])[]): TableSetSpec => ({
    T03: texts.map(([total, basic], place) => [`20${place + 1}`, row(total, basic)] as const),
  });
  const cells = ['201', '202', '203'].flatMap((code, place) => [
    `表03[${code}] = ${place + 1}0元`,
    `表03[${code}, 基本支出] = ${place + 1}元`,
  ]);
  const wrong = spec(['20.00', '2.00'], ['30.00', '3.00'], ['', '']);
  const restored = (formulas: readonly string[]) =>
    back({ formulas, spec: wrong, slide: [0, 2, 'back'], table: 'T03' });

  it('two lost figures, one from the other', () => {
    const formulas = [
      '表03[201] = 表03[201, 基本支出] + 9元',
      ...cells.slice(2),
      '表03[202] + 表03[203] = 表03[201, 基本支出] + 表03[202, 基本支出] + 47元',
    ];
    expect(restored(formulas)?.shown).toBe(
      '201/基本支出 1.00 201/本年支出合计 10.00 202/基本支出 2.00 202/本年支出合计 20.00 203/基本支出 3.00 203/本年支出合计 30.00',
    );
  });

  it('neither may be negative', () => {
    const negative = (total: string, basic: string) => restored([total, basic, ...cells.slice(2)]);
    expect(negative('表03[201] = 10元', '表03[201, 基本支出] = 0元 − 1元')).toBeUndefined();
    expect(negative('表03[201] = 0元 − 1元', '表03[201, 基本支出] = 1元')).toBeUndefined();
    expect(negative('表03[201] = 10元', '表03[201, 基本支出] = 1元')).toBeDefined();
  });
});

describe('blanks beside it', () => {
  const UP = ['10.00', '30.00', '40.00', '50.00', '0.00', '60.00'];
  const withSum = (text: string): TableSetSpec => ({
    ...T01(UP),
    T03: { '201': text, '202': '', '203': '' },
  });

  it('that hang on it are worked out again, and stay to be filled', () => {
    const formulas = [...EACH, '表03[201] = 表01[乙] + 表01[丙]'];
    expect(
      back({ formulas, spec: withSum(''), slide: [1, 4, 'back'], blanks: { '201/本年支出合计': '70.00' } }),
    ).toMatchObject({
      shown: '丁 40.00 丙 30.00 乙 20.00 戊 50.00',
      cleared: '',
      missing: 1,
      fills: 1,
    });
  });

  it('that come to nothing are cleared', () => {
    const formulas = [...EACH, '表03[201] = 表01[乙] + 10元 − 表01[丙]'];
    expect(
      back({ formulas, spec: withSum(''), slide: [1, 4, 'back'], blanks: { '201/本年支出合计': '0.01' } }),
    ).toMatchObject({ shown: '丁 40.00 丙 30.00 乙 20.00 戊 50.00', missing: 0, fills: 1 });
  });

  it('that hang on other figures must agree with it as they would be filled', () => {
    const filled = (sum: string) =>
      back({
        formulas: [...EACH, `表03[201] = ${sum}元`, '表03[201] = 表01[乙] + 表01[丙]'],
        spec: withSum(''),
        slide: [1, 4, 'back'],
        blanks: { '201/本年支出合计': `${sum}.00` },
      });
    expect(filled('50')).toMatchObject({ missing: 0, fills: 1, proof: 4 });
    expect(filled('70')).toBeUndefined();
  });
});

it('of equal amounts the table is left as it is', () =>
  expect(back({ formulas: EACH, spec: T01(RIGHT), slide: [1, 1, 'back'] })).toMatchObject({
    shown: '',
    mends: '',
    proof: 0,
  }));
