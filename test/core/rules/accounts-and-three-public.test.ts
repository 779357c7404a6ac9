/** Rules over 表06 and 表07 that are no equations: T06-4, T06-5, T07-4. */
import { render } from '../../../src/core/messages';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { accountCopied } from '../../../src/core/rules/account-copied';
import { publicCounts } from '../../../src/core/rules/public-counts';
import { threePublicBlanks } from '../../../src/core/rules/three-public-blanks';
import { asked, clean } from './support';

const T06 = (...rows: readonly (readonly [string, string])[]): Grid =>
  gridFromTexts('表06', [
    ['一般公共预算财政拨款基本支出决算表'],
    ['单位：万元'],
    ['经济分类科目编码', '科目名称', '决算数'],
    ...rows.map(([code, amount]) => [code, `款${code}`, amount]),
  ]);

describe('T06-4 fingerprints of a class that doesn’t add up', () => {
  it.each([
    [
      'it adds up',
      [
        ['301', '30.00'],
        ['30101', '20.00'],
        ['30102', '10.00'],
      ],
    ],
    [
      'an account equals the class, the others nothing less than nothing',
      [
        ['301', '30.00'],
        ['30101', '30.00'],
        ['30102', '5.00'],
        ['30103', '-5.00'],
      ],
    ],
    [
      'it doesn’t add up, by no fingerprint',
      [
        ['301', '30.00'],
        ['30101', '21.00'],
        ['30102', '10.00'],
      ],
    ],
  ] as const)('clean: %s', (_, rows) => expect(asked(accountCopied, [T06(...rows)])).toEqual(clean('pass')));

  it.each([
    [
      'the total in an account’s row',
      [
        ['301', '30.00'],
        ['30101', '20.00'],
        ['30102', '30.00'],
      ],
      'hint total 表06!C6',
    ],
    [
      'the total among the accounts',
      [
        ['301', '30.00'],
        ['30101', '20.00'],
        ['30102', '10.00'],
        ['30103', '30.00'],
      ],
      'hint total 表06!C7',
    ],
    [
      'everything twice',
      [
        ['301', '30.00'],
        ['30101', '20.00'],
        ['30102', '10.00'],
        ['30103', '20.00'],
        ['30106', '10.00'],
      ],
      'hint twice 表06!C4',
    ],
  ] as const)('broken: %s', (_, rows, finding) =>
    expect(asked(accountCopied, [T06(...rows)])).toEqual({ outcomes: ['fail'], findings: [finding] }),
  );

  it.each([
    ['a class of one account', [T06(['301', '30.00'], ['30101', '30.00'])]],
    ['a class without figure', [T06(['301', ''], ['30101', '20.00'], ['30102', '10.00'])]],
    ['no such table', []],
  ])('refuses: %s', (_, grids) => expect(asked(accountCopied, grids)).toEqual(clean('not-applicable')));
});

/** 表07 with counts, as Yunnan prints it. */
const items = (figures: Readonly<Record<string, string>>): Grid =>
  gridFromTexts('表07', [
    ['财政拨款“三公”经费、行政参公单位机关运行经费情况表'],
    ['单位：万元'],
    ['项目', '行次', '预算数', '决算统计数'],
    ...[
      '（一）支出合计',
      '1．因公出国（境）费',
      '2．公务用车购置及运行维护费',
      '（1）公务用车购置费',
      '（2）公务用车运行维护费',
      '3．公务接待费',
      '1．因公出国（境）团组数（个）',
      '2．因公出国（境）人次数（人）',
      '3．公务用车购置数（辆）',
      '4．公务用车保有量（辆）',
      '5．国内公务接待批次（个）',
      '6．国内公务接待人次（人）',
    ].map((label, row) => [
      label,
      String(row),
      '',
      figures[label.replace(/^[（(]?[\d一]+[）)．]\s*|（.*?）$/gu, '')] ?? '',
    ]),
  ]);

describe('T06-5 money and counts', () => {
  const SPENT = { 支出合计: '3.00', 公务接待费: '3.00' };

  it.each([
    ['guests counted', items({ ...SPENT, 国内公务接待批次: '2', 国内公务接待人次: '9' }), []],
    ['only heads counted', items({ ...SPENT, 国内公务接待人次: '9' }), []],
  ])('clean: %s', (_, grid) => expect(asked(publicCounts, [grid])).toEqual(clean('pass')));

  it.each([
    [
      'no guests',
      [items({ ...SPENT, 国内公务接待批次: '0', 国内公务接待人次: '0' })],
      'hint none 表07!D14 表07!D9',
    ],
    ['guests not filled in', [items(SPENT)], 'hint blank 表07!D14 表07!D9'],
    [
      'cars run, none owned',
      [T06(['302', '3.00'], ['30231', '3.00']), items({ 公务用车保有量: '0' })],
      'hint none 表07!D13 表06!C5',
    ],
  ])('broken: %s', (_, grids, finding) => {
    expect(asked(publicCounts, grids)).toEqual({ outcomes: ['fail'], findings: [finding] });
    const set = recognise(grids);
    for (const line of publicCounts.check({ set, grids }).flatMap(({ findings }) => findings[0]!.lines))
      expect(render(line)).not.toMatch(/[{}]|undefined/);
  });

  it('the counts of 机构运行信息表 beside 表07 are asked where 表07 has none', () => {
    const beside = (cars: string) => [
      block('3.00', '3.00'),
      gridFromTexts('表17', [
        ['机构运行信息表'],
        ...items({ ...SPENT, 公务用车保有量: cars, 国内公务接待批次: '2' })
          .cells.slice(1)
          .map((row) => (row ?? []).map((cell) => cell?.text ?? '')),
      ]),
    ];
    const spent = T06(['302', '3.00'], ['30231', '3.00']);
    const findings = (cars: string) => asked(publicCounts, [spent, ...beside(cars)]).findings;
    expect(findings('0')).toEqual(['hint none 表17!D13 表06!C5']);
    expect(findings('1')).toEqual([]);
  });

  it.each([
    ['nothing spent', [items({})]],
    ['a table without counts', [T06(['302', '3.00'], ['30231', '3.00'])]],
    ['no table', []],
  ])('refuses: %s', (_, grids) => expect(asked(publicCounts, grids)).toEqual(clean('not-applicable')));
});

/** Total, abroad, cars, bought, run, guests; twice. */
const block = (budget: string, spent: string): Grid =>
  gridFromTexts('表07', [
    ['财政拨款“三公”经费支出决算表'],
    ['预算数', '', '', '', '', '', '决算数', '', '', '', '', ''],
    [
      '合计',
      '因公出国（境）费',
      '公务用车购置及运行费',
      '',
      '',
      '公务接待费',
      '合计',
      '因公出国（境）费',
      '公务用车购置及运行费',
      '',
      '',
      '公务接待费',
    ],
    [
      '',
      '',
      '小计',
      '公务用车购置费',
      '公务用车运行费',
      '',
      '',
      '',
      '小计',
      '公务用车购置费',
      '公务用车运行费',
      '',
    ],
    [...budget.split(','), ...spent.split(',')],
  ]);

describe('T07-4 zeros left blank', () => {
  it.each([
    ['blanks only, as many publish it', block('0.66,,,,,0.66', '0.66,,,,,0.66')],
    ['zeros only', block('0.66,0.00,0.00,0.00,0.00,0.66', '0.66,0,0,0,0,0.66')],
    ['dashes only', block('0.66,-,-,-,-,0.66', '0.66,-,-,-,-,0.66')],
    [
      'what is blank is no zero: the total says so',
      block('0.66,0.00,,,,0.06', '0.66,0.00,0.60,0.00,0.60,0.06'),
    ],
    [
      'what is blank is no zero: its parts say so',
      block('0.66,0.00,,0.00,0.60,0.06', '0.66,0.00,0.60,0.00,0.60,0.06'),
    ],
  ])('clean: %s', (_, grid) => expect(asked(threePublicBlanks, [grid])).toEqual(clean('pass', 'pass')));

  it.each([
    [
      'zeros and blanks',
      block('0.66,,,,,0.66', '0.66,0.00,,,0.00,0.66'),
      ['pass', 'fail'],
      'hint blank 表07!I5 表07!J5',
    ],
    [
      'a total of nothing',
      block('0.00,,,,,', '0.66,,,,,0.66'),
      ['fail', 'pass'],
      'hint blank 表07!B5 表07!C5 表07!D5 表07!E5 表07!F5',
    ],
  ])('broken: %s', (_, grid, outcomes, finding) =>
    expect(asked(threePublicBlanks, [grid])).toEqual({ outcomes, findings: [finding] }),
  );

  it('suggests the zero as the total is printed', () => {
    const grids = [block('0.660,0.000,,,,0.660', '0.66,,,,,0.66')];
    const [result] = threePublicBlanks.check({ set: recognise(grids), grids });
    expect(result!.findings[0]!.suspects.map(({ suggestion }) => suggestion)).toEqual([
      '0.000',
      '0.000',
      '0.000',
    ]);
  });

  it.each([
    ['no total', [block(',,,,,', ',,,,,')]],
    ['no table', []],
  ])('refuses: %s', (_, grids) => expect(asked(threePublicBlanks, grids)).toEqual(clean('not-applicable')));
});
