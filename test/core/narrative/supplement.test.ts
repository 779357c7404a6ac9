/** The supplement: asked for exactly, read strictly, carried through files and sheets unchanged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { YUAN } from '../../../src/core/amount';
import { gridFromTexts } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import {
  checkSupplement,
  HUNAN_2020,
  mergeSupplements,
  NO_SUPPLEMENT,
  parseSupplement,
  printSupplement,
  supplementFromGrid,
  supplementFromPrevious,
  SUPPLEMENT_MESSAGES,
  supplementNeeds,
  supplementOf,
  supplementSheet,
  type Supplement,
} from '../../../src/core/narrative';
import { tableSet } from '../../support/table-set';
import { workbook } from './support';

const keys = (supplement: Supplement = NO_SUPPLEMENT, book = {}): string[] =>
  supplementNeeds(HUNAN_2020, workbook(book), supplement).map(({ key }) => key);

const read = (reading: ReturnType<typeof parseSupplement>): Supplement => {
  if (!reading.ok) throw new Error(reading.problems.map((problem) => render(problem)).join('\n'));
  return reading.supplement;
};

const problemsOf = (reading: ReturnType<typeof parseSupplement>): string[] =>
  reading.ok ? [] : reading.problems.map((problem) => render(problem));

describe('needs', () => {
  test('budgets and reasons only for items with expenditure, in the order of codes', () => {
    const book = { change: { T05: { '2013102': { 本年支出: '', 项目支出: '' } } } };
    expect(keys(NO_SUPPLEMENT, book).filter((key) => /^(?:年初预算|预算原因)/.test(key))).toEqual([
      '年初预算.合计',
      '年初预算.2013101',
      '年初预算.2210201',
      '预算原因.2013101',
      '预算原因.2210201',
    ]);
  });

  test('no counts for what was not spent on', () => {
    expect(keys()).not.toContain('出国.团组数');
    expect(keys()).not.toContain('用车.购置数');
    expect(keys(NO_SUPPLEMENT, { change: { T07: { 决算数: { '因公出国（境）费': '1' } } } })).toContain(
      '出国.团组数',
    );
  });

  test('answers make other questions needless', () => {
    expect(keys()).toEqual(expect.arrayContaining(['总体.原因', '机关运行经费.年初预算', '培训费.用途']));
    const answers = supplementOf({ '上年.收入总计': '100', '单位.性质': '事业单位', '培训费.金额': '0' });
    const left = keys(answers);
    expect(left).toEqual(expect.arrayContaining(['上年.收入总计', '单位.性质', '培训费.金额']));
    for (const gone of ['总体.原因', '机关运行经费.年初预算', '培训费.用途'])
      expect(left).not.toContain(gone);
  });

  test('each says what, where, in which unit, and shows the figure beside it', () => {
    const needs = supplementNeeds(HUNAN_2020, workbook());
    expect(needs.find(({ key }) => key === '上年.收入总计')).toEqual({
      key: '上年.收入总计',
      section: '1',
      heading: '一、收入支出决算总体情况说明',
      label: '2019年收支总计',
      kind: '金额',
      unit: '万元',
      choices: [],
      hint: '上年表01的总计；本年为100.00万元',
      required: true,
    });
    expect(needs.find(({ key }) => key === '年初预算.2013101')).toMatchObject({
      section: '5.3',
      label: '行政运行（2013101）年初预算数',
      hint: '决算为50.00万元；年初没有预算填 0',
    });
    expect(needs.filter(({ required }) => !required).map(({ key }) => key)).toContain('接待.上年原因');
  });

  test('a blank beside it is said to be one, and no 0; a 0 that is printed stays one', () => {
    const hintOf = (key: string, printed: string): string | undefined =>
      supplementNeeds(HUNAN_2020, workbook({ change: { T01: { 收入总计: printed } } })).find(
        (need) => need.key === key,
      )?.hint;
    expect(hintOf('上年.收入总计', '')).toBe('上年表01的总计；本年为空白');
    expect(hintOf('上年.收入总计', '0.00')).toBe('上年表01的总计；本年为0万元');
  });

  test('labels hold no notation and no English', () => {
    for (const { label, hint, heading } of supplementNeeds(HUNAN_2020, workbook()))
      expect(label + hint + heading).not.toMatch(/[A-Za-z{}[\]]/);
  });
});

describe('JSON', () => {
  const supplement = supplementOf(
    {
      '上年.收入总计': { value: '694.43', unit: '万元', label: '2019年收支总计' },
      '年初预算.2013101': '291.42',
      '接待.团组数': '22',
      '总体.原因': '节约“开支”\\',
    },
    { year: 2020, department: '区委政法委' },
  );

  test('round trip', () => {
    expect(read(parseSupplement(printSupplement(supplement)))).toEqual(supplement);
    expect(read(parseSupplement(JSON.parse(printSupplement(supplement))))).toEqual(supplement);
    expect(read(parseSupplement(`\uFEFF${printSupplement(NO_SUPPLEMENT)}`))).toEqual(NO_SUPPLEMENT);
  });

  const entries = (of: Readonly<Record<string, unknown>>) => ({ version: 1, entries: of });
  const broken: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['no JSON', '{"version": 1,', ['补充资料读不懂：不是完整的 JSON 文件']],
    ['a list', [], ['补充资料最外层应是一对花括号']],
    ['another version', { version: 2, entries: {} }, ['补充资料的 version 是“2”，只认识 1']],
    ['no version', { entries: {} }, ['补充资料的 version 是“”']],
    ['a year in words', { version: 1, year: '2020', entries: {} }, ['补充资料的年度是“2020”']],
    ['a department that is none', { version: 1, department: 3, entries: {} }, ['单位名称应是一段文字']],
    ['an unknown field', { version: 1, entires: {}, entries: {} }, ['补充资料里的“entires”不认识']],
    ['no entries', { version: 1 }, ['补充资料缺少 entries']],
    ['a bare value', entries({ '上年.收入总计': '694.43' }), ['“上年.收入总计”写法不对']],
    ['a number without quotes', entries({ '上年.收入总计': { value: 694.43 } }), ['“上年.收入总计”写法不对']],
    [
      'an unknown field of an entry',
      entries({ '上年.收入总计': { value: '1', note: '' } }),
      ['“上年.收入总计”里的“note”不认识'],
    ],
    [
      'a slip in a key',
      entries({ '上年.收人总计': { value: '1' } }),
      ['“上年.收人总计”不是这份说明用到的内容，可能是“上年.收入总计”写错了'],
    ],
    ['an unknown key', entries({ 天气预报: { value: '1' } }), ['“天气预报”不是这份说明用到的内容。请删去']],
    [
      'a code of five digits',
      entries({ '年初预算.20131': { value: '1' } }),
      ['“年初预算.20131”不是这份说明用到的内容'],
    ],
    [
      'words for money',
      entries({ '上年.收入总计': { value: '约694' } }),
      ['“上年收支总计”（上年.收入总计）填的是“约694”，应是数字'],
    ],
    [
      'money with its unit',
      entries({ '上年.收入总计': { value: '694.43万元' } }),
      ['填的是“694.43万元”，应是数字'],
    ],
    [
      'an unknown unit',
      entries({ '上年.收入总计': { value: '1', unit: '块' } }),
      ['单位是“块”，金额的单位只能是'],
    ],
    [
      'half a group',
      entries({ '接待.团组数': { value: '2.5' } }),
      ['“接待来访团组数”（接待.团组数）填的是“2.5”，应是 0、1、2 这样的整数'],
    ],
    [
      'a choice of its own',
      entries({ '单位.性质': { value: '企业' } }),
      ['“单位性质”（单位.性质）填的是“企业”，应是其中之一：行政单位、参公事业单位'],
    ],
    [
      'two mistakes',
      entries({ '接待.人次': { value: '很多' }, '单位.性质': { value: '企业' } }),
      ['“接待来宾人次”', '“单位性质”'],
    ],
  ];

  test.each(broken)('refuses %s', (_, json, problems) => {
    const told = problemsOf(parseSupplement(json));
    expect(told).toHaveLength(problems.length);
    problems.forEach((problem, index) => expect(told[index]).toContain(problem));
  });

  test('blanks and dashes are no mistakes', () => {
    const json = entries({
      '上年.收入总计': { value: '' },
      '采购.工程': { value: '无' },
      '接待.人次': { value: '—' },
    });
    expect(problemsOf(parseSupplement(json))).toEqual([]);
  });

  test('every message has its gaps filled in both languages', () => {
    for (const phrase of Object.values(SUPPLEMENT_MESSAGES))
      expect([...phrase.zh.matchAll(/\{(\w+)\}/g)].map(([gap]) => gap).sort()).toEqual(
        [...phrase.en.matchAll(/\{(\w+)\}/g)].map(([gap]) => gap).sort(),
      );
  });
});

describe('worksheet', () => {
  const needs = supplementNeeds(HUNAN_2020, workbook());
  const filled = supplementOf(
    { '上年.收入总计': '694.43', '总体.原因': '节约开支', '单位.性质': '行政单位', '接待.团组数': '22' },
    { year: 2020, department: '区委政法委' },
  );
  const values = ({ entries }: Supplement) => [...entries].map(([key, { value }]) => [key, value]);

  test('a row for each need under the header', () => {
    const { name, rows, widths, choices } = supplementSheet(needs, filled);
    expect(name).toBe('决算公开补充资料');
    expect(rows[0]).toEqual(['章节', '项目', '单位', '填写', '说明', '键']);
    expect(rows).toHaveLength(3 + needs.length);
    expect(rows.every((row) => row.length === widths.length)).toBe(true);
    expect(rows[3]).toEqual([
      '一、收入支出决算总体情况说明',
      '2019年收支总计',
      '万元',
      '694.43',
      '上年表01的总计；本年为100.00万元',
      '上年.收入总计',
    ]);
    expect(choices).toHaveLength(1);
    expect(rows[choices[0]!.row]?.[choices[0]!.column]).toBe('行政单位');
  });

  test('round trip', () => {
    const { name, rows } = supplementSheet(needs, filled);
    const back = read(supplementFromGrid(gridFromTexts(name, rows)));
    expect(back).toMatchObject({ year: 2020, department: '区委政法委' });
    expect(values(back)).toEqual(
      needs.map(({ key }) => [key, filled.entries.get(key)?.value]).filter(([, value]) => value),
    );
  });

  test('columns moved, rows blank, a title on top', () => {
    const { name, rows } = supplementSheet(needs, filled);
    const moved = rows.flatMap((row) => [[], ['', row[5] ?? '', row[3] ?? '', row[1] ?? '', row[2] ?? '']]);
    const back = read(supplementFromGrid(gridFromTexts(name, [['决算公开补充资料（2020年度）'], ...moved])));
    expect(values(back)).toEqual(values(read(supplementFromGrid(gridFromTexts(name, rows)))));
  });

  test('an amount in 元 keeps its unit', () => {
    const rows = [
      ['键', '填写', '单位'],
      ['上年.收入总计', '6,944,300.00', '元'],
      ['接待.团组数', '2', '个'],
    ];
    expect(read(supplementFromGrid(gridFromTexts('表', rows))).entries).toEqual(
      new Map([
        ['上年.收入总计', { value: '6,944,300.00', unit: '元' }],
        ['接待.团组数', { value: '2' }],
      ]),
    );
  });

  test.each([
    [
      'no header',
      [
        ['项目', '填写'],
        ['甲', '1'],
      ],
      '没有找到同时写着“填写”和“键”的表头',
    ],
    [
      'one key twice',
      [
        ['填写', '键'],
        ['1', '采购.货物'],
        ['2', '采购.货物'],
      ],
      '“采购.货物”填了两次：“1”和“2”',
    ],
    [
      'a wrong year',
      [
        ['填写', '键'],
        ['去年', '年度'],
      ],
      '补充资料的年度是“去年”',
    ],
    [
      'a wrong number',
      [
        ['填写', '键'],
        ['不详', '采购.货物'],
      ],
      '“政府采购货物支出”（采购.货物）填的是“不详”',
    ],
  ])('refuses %s', (_, rows, problem) => {
    expect(problemsOf(supplementFromGrid(gridFromTexts('补充', rows)))).toEqual([
      expect.stringContaining(problem),
    ]);
  });
});

describe('last year’s workbook', () => {
  const previous = tableSet(
    {
      T01: { 收入总计: '6944300.00' },
      T04: { 收入总计: '6944300.56' },
      T05: { 合计: '6000000.00' },
      T06: { 公用经费合计: '2837200.00' },
      T07: {
        预算数: { 合计: '7000' },
        决算数: { 合计: '7000', '因公出国（境）费': '', 公务用车购置及运行费: '-', 公务接待费: '7000' },
      },
    },
    { year: 2019, unit: YUAN },
  );
  const supplement = supplementFromPrevious(previous, HUNAN_2020);

  test('answers what it holds, in 万元, for the year after', () => {
    expect(supplement.year).toBe(2020);
    expect(Object.fromEntries([...supplement.entries].map(([key, { value }]) => [key, value]))).toEqual({
      '上年.收入总计': '694.43',
      '上年.财政拨款总计': '694.430056',
      '上年.一般公共预算支出': '600',
      '上年.三公经费': '0.7',
      '上年.三公经费预算': '0.7',
      '上年.因公出国费': '0',
      '上年.公务接待费': '0.7',
      '上年.公务用车费': '0',
      '上年.机关运行经费': '283.72',
    });
    expect(supplement.entries.get('上年.收入总计')?.label).toBe('2019年收支总计');
    expect(problemsOf(parseSupplement(printSupplement(supplement)))).toEqual([]);
  });

  test('without a form it answers what any form asks', () => {
    const any = supplementFromPrevious(previous).entries;
    expect([...any.keys()]).toEqual([...supplement.entries.keys(), '上年.公用经费']);
    expect(any.get('上年.公用经费')?.value).toBe('283.72');
  });

  test('tables it lacks answer nothing', () => {
    expect(supplementFromPrevious(tableSet({})).entries.size).toBe(0);
  });

  test('the office’s own answers win, its blanks do not', () => {
    const own = supplementOf({ '上年.收入总计': '700', '上年.公务接待费': '' }, { department: '甲' });
    const both = mergeSupplements(own, supplement);
    expect(both).toMatchObject({ year: 2020, department: '甲' });
    expect(both.entries.get('上年.收入总计')?.value).toBe('700');
    expect(both.entries.get('上年.公务接待费')?.value).toBe('0.7');
  });
});

test('tells what does not fit the workbook', () => {
  const supplement = supplementOf({ '年初预算.2013101': '1', '年初预算.2019999': '2' }, { year: 2019 });
  expect(checkSupplement(HUNAN_2020, workbook(), supplement).map((problem) => render(problem))).toEqual([
    expect.stringContaining('补充资料是 2019 年度的，表格是 2020 年度的'),
    expect.stringContaining('补充资料填了“年初预算.2019999”'),
  ]);
});

test('the sample is in order', () => {
  const path = join(__dirname, '../../../assets/samples/渌口2020补充资料.json');
  expect(problemsOf(parseSupplement(readFileSync(path, 'utf8')))).toEqual([]);
});

test('the guide’s example is read', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/guide/supplement.zh-CN.md'), 'utf8');
  const [, example = ''] = /```json\n([^`]*)```/.exec(guide) ?? [];
  expect(read(parseSupplement(example)).entries.size).toBe(3);
});
