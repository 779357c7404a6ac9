/** Steps, tails that chance does not make, cutting off: what is told and what is not hidden. Sets worked out by hand. */
import { check, unfolded, type Finding } from '../../../src/core/check';
import { gridFromTexts } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { readFileSync } from 'node:fs';
import { inOurWords, publishedPath, wherePublished } from '../../support/published/where-published';

const ACCOUNTS = [
  '30101',
  '30102',
  '30103',
  '30107',
  '30108',
  '30109',
  '30110',
  '30111',
  '30112',
  '30113',
  '30114',
  '30199',
] as const;
const OFFICE = [
  '30201',
  '30202',
  '30205',
  '30206',
  '30207',
  '30211',
  '30213',
  '30215',
  '30216',
  '30217',
  '30228',
  '30299',
] as const;

const table06 = (unit: string, staff: readonly string[], office: readonly string[]): Finding[] => {
  const lines = [
    ['301', ...ACCOUNTS],
    ['302', ...OFFICE],
  ] as const;
  const rows = lines[0].map((code, at) => [
    code,
    '某',
    staff[at] ?? '',
    lines[1][at] ?? '',
    '某',
    office[at] ?? '',
  ]);
  const head = ['经济分类科目编码', '科目名称', '决算数'];
  const grid = gridFromTexts('表', [
    ['一般公共预算财政拨款基本支出决算表'],
    ['', '', '', '', '', `单位：${unit}`],
    [...head, ...head],
    ...rows,
  ]);
  return check([grid]).findings.filter(({ rule }) => !rule.startsWith('CODE'));
};

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, rule }) => `${severity} ${rule}`);

/** Units of the last digit; they end in every digit and add up to 60,981 and 17,394, no amount twice. */
const STAFF = [23121, 14732, 1883, 6514, 975, 2386, 757, 3128, 649, 4551, 812, 1473];
const ROOM = [2231, 722, 893, 514, 1975, 2376, 457, 3138, 639, 1551, 1812, 1086];
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const print = (units: number, scale: number): string => (units * scale).toFixed(2);
const lane = (parts: readonly number[], off: number, scale: number): string[] =>
  [sum(parts) + off, ...parts].map((units) => print(units, scale));

it('sums as the cases take them', () => expect([sum(STAFF), sum(ROOM)]).toEqual([60981, 17394]));

describe('a step', () => {
  it('explains tails of whole steps, and is told once', () => {
    const findings = table06('元', lane(STAFF, 1, 100), lane(ROOM, -2, 100));
    expect(told(findings)).toEqual(['hint rounding-step', 'hint rounding-tail']);
    expect(render(findings[0]!.lines[0]!)).toContain('100 元 的整数倍');
  });

  it('does not explain more than half a step a figure', () => {
    expect(told(table06('元', lane(STAFF, 7, 100), lane(ROOM, 0, 100)))).toContain('error T06-1');
  });

  it('hides no figure that keeps to none', () => {
    const office = lane(ROOM, 0, 100);
    office[4] = '51431.00';
    const error = table06('元', lane(STAFF, 1, 100), office).find(({ rule }) => rule === 'T06-1');
    expect(error?.severity).toBe('error');
    expect(error?.difference).toBe('31.00');
    expect(error?.lines.map((line) => render(line)).join()).toContain('51431.00 不是');
  });

  it('explains nothing in a table that is printed as computed', () => {
    const fine = lane(STAFF, 0, 1).map((text, at) => text.replace('00', String(10 + at)));
    expect(told(table06('元', fine, lane(ROOM, 1, 100)))).toContain('error T06-1');
  });
});

describe('tails that chance does not make', () => {
  it.each([
    [1, 'hint rounding-tail'],
    [4, 'hint rounding-tail'],
    [5, 'warning improbable-tail'],
    [-6, 'warning improbable-tail'],
    [7, 'error T06-1'],
  ])('13 figures %i units apart: %s', (off, expected) =>
    expect(told(table06('万元', lane(STAFF, off, 0.01), lane(ROOM, 0, 0.01)))).toEqual([expected]),
  );

  it('say how seldom it is, and at which cells', () => {
    const [finding] = table06('万元', lane(STAFF, 5, 0.01), lane(ROOM, 0, 0.01));
    expect(render(finding!.lines[1]!)).toBe(
      '四舍五入极少差这么多：13 个数各自四舍五入，差到 0.05 的可能不到百万分之一（最多差 0.065）。请逐项核对',
    );
    expect(finding!.cells).toHaveLength(13);
    expect(finding).not.toHaveProperty('rounding');
  });
});

describe('cutting off', () => {
  it('is told once, and explains what rounding does not', () => {
    expect(told(table06('万元', lane(STAFF, 6, 0.01), lane(ROOM, 7, 0.01)))).toEqual([
      'hint cut-off',
      'hint rounding-tail',
    ]);
  });

  it('is not believed where tails go both ways', () => {
    expect(told(table06('万元', lane(STAFF, 6, 0.01), lane(ROOM, -6, 0.01)))).toEqual([
      'warning improbable-tail',
      'warning improbable-tail',
    ]);
  });

  it('is not told where it is only likelier than rounding, yet then what it would leave is no warning', () => {
    const [likelier, rounded] = [2, 0].map((off) =>
      told(table06('万元', lane(STAFF, 6, 0.01), lane(ROOM, off, 0.01))),
    );
    expect(likelier).toEqual(['hint rounding-tail']);
    expect(rounded).toEqual(['warning improbable-tail']);
  });

  it('does not explain more than a step a part', () => {
    expect(told(table06('万元', lane(STAFF, 6, 0.01), lane(ROOM, 14, 0.01)))).toContain('error T06-1');
  });
});

inOurWords('whole 元 beside 元 with 角分', () => {
  it('are a tail, not an error; what is wrong besides is found', () => {
    const rows = [
      ['204', '7,918,940.34', '1,434,885.34', '6,484,055.00'],
      ['208', '292,580.00', '292,580.00', '0.00'],
      ['210', '98,260.00', '98,260.00', '0.00'],
      ['合计', '8,309,780.34', '1,825,725', '6,484,055.00'],
    ];
    const grid = (total: string) =>
      gridFromTexts('表', [
        ['一般公共预算财政拨款支出决算表'],
        ['', '', '', '', '单位：元'],
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ...rows.map(([code = '', ...amounts]) => [
          code === '合计' ? '' : code,
          code === '合计' ? code : '某',
          ...amounts.map((amount) => (amount === '1,825,725' ? total : amount)),
        ]),
      ]);
    const hard = (total: string) =>
      told(check([grid(total)]).findings).filter((one) => one.startsWith('error'));
    expect(hard('1,825,725')).toEqual([]);
    expect(hard('1,825,726').length).toBeGreaterThan(0);
    expect(hard('1,825,725.00').length).toBeGreaterThan(0);
  });
});

const SIFAJU = 'cases/wordings/32-sh-sifaju-unit-2026-yuan/tables.xlsx';
wherePublished('whole 元 beside 元 with 角分', [SIFAJU], () => {
  it('are a tail, not an error; what is wrong besides is found', async () => {
    const read = await readWorkbook(readFileSync(publishedPath(SIFAJU)));
    const { findings } = check('grids' in read ? read.grids : []);
    const errors = unfolded(findings).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule).sort()).toEqual(['T03-1', 'T03-2', 'T05-1', 'T05-2a']);
    expect(errors.every(({ difference }) => difference === '64840547.00')).toBe(true);
  });
});
