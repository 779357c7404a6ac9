/** A learned document of one year, rolled to the next: every number right, or left to a person. */
import { learn, roll } from '../../../src/core/learn';
import { render } from '../../../src/core/messages';
import { FORMS } from '../../../src/core/narrative';
import { rollover } from '../../bench/proofread/rollover';
import { flatten, toText } from '../../bench/proofread/stretches';
import { twoYears } from '../../bench/proofread/two-years';
import { fewOf, fewOr } from '../../support/proof';
import { book, documentOf } from '../proofread/support';

const SEEDS = Array.from({ length: fewOr(1, 8) }, (_, at) => 21 + at);

it.each(fewOf(FORMS, 5).map((form) => [form.id, form] as const))(
  '%s: nothing wrong is left unsaid',
  (_id, form) => {
    for (const seed of SEEDS) {
      const found = rollover(form, seed);
      if (!found) continue;
      const { lost, problems, unsaid, read } = found;
      expect([seed, problems, lost, unsaid]).toEqual([seed, 0, [], []]);
      expect(read.numbers.verified).toBeGreaterThan(40);
    }
  },
);

const HEAD = '一、收入支出决算总体情况说明\n';
const text = documentOf(
  `2020年度部门决算情况说明\n${HEAD}2020年度收入总计1,286.40万元，比上年增加86.40万元，增长7.20%，主要原因是人员增加2人。全年办案3171件。`,
);
const given = { supplement: { entries: new Map([['上年.收入总计', { value: '1200' }]]) } };
const next = (total: string) => book({ T01: { 收入总计: total, 支出总计: total } }, 2021);

describe('the year after', () => {
  const learned = learn(text, book(), given);
  const rolled = (total: string) => roll(learned, text, next(total), { previous: book() });

  it('has its own figures, grouped as the document groups them', () => {
    expect(rolled('1,929.60').document.paragraphs.map((one) => one.text)).toEqual([
      '2021年度部门决算情况说明',
      '一、收入支出决算总体情况说明',
      '2021年度收入总计1,929.60万元，比上年增加643.20万元，增长50%，主要原因是人员增加2人。全年办案3171件。',
    ]);
  });

  it('keeps a reason of the same way, and asks to look at it', () => {
    const kinds = rolled('1,929.60').toDo.map(({ kind, text: words }) => `${kind} ${words}`);
    expect(kinds).toEqual(expect.arrayContaining(['reason 人员增加2人', 'number 3171件']));
  });

  it('asks for a reason where it went the other way', () => {
    const { document, toDo } = rolled('643.20');
    expect(document.paragraphs[2]?.text).toMatch(
      /比上年减少643\.20万元，下降50%，主要原因是【待补充：[^】]+】。/,
    );
    expect(toDo.map(({ kind }) => kind)).toContain('missing');
  });

  it('changes figures and words, and nothing beside them', () => {
    const changes = rolled('1,929.60').paragraphs.flatMap((one) =>
      one.kind === 'changed' ? one.changes : [],
    );
    expect(changes.map(({ by }) => by)).toEqual(['2021', '2021', '1,929.60', '643.20', '50%']);
  });
});

describe('what is left to a person', () => {
  const lines = [
    '2020年度部门决算情况说明',
    '一、2020年度收入支出决算总体情况说明。',
    '共接待3批、45人，派出3批、6人；支出总计1,286.40万元，比上年增加86.40万元，增长7.20%，主要原因是人员增加。全年办案3171件。',
  ];
  const own = documentOf(lines.join('\n'));
  const { toDo } = roll(learn(own, book(), given), own, next('643.20'), { previous: book() });

  it('stands in the order of the text, each number with the words before it', () => {
    expect(toDo.map(({ what }) => render(what, 'zh-CN').replace(/是去年的数.*$/, ''))).toEqual([
      '“共接待3批”里的“3批”',
      '“45人”',
      '“派出3批”里的“3批”',
      '“6人”',
      '请补充：支出总计增减的原因（上年写的是“人员增加”）',
      '“全年办案3171件”里的“3171件”',
    ]);
  });
});

describe('this year’s answers', () => {
  const form = FORMS.find(({ id }) => id === 'hunan-2020');
  const paragraphs = [
    '2020年度部门决算情况说明',
    '七、一般公共预算财政拨款“三公”经费支出决算情况说明',
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    '1、因公出国（境）费支出决算为0万元，全年安排因公出国（境）团组0个，累计0人次。',
    '2、公务接待费支出决算为3.50万元，全年共接待来访团组12个、来宾96人次，主要是接待省里的检查组。',
  ];
  const document = documentOf(paragraphs.join('\n'));
  const answers = (all: Record<string, string>) => ({
    entries: new Map(Object.entries(all).map(([key, value]) => [key, { value }] as const)),
  });
  const last = answers({ '接待.团组数': '12', '接待.人次': '96', '接待.事由': '接待省里的检查组' });
  const learned = learn(document, book(), { supplement: last, ...(form ? { form } : {}) });
  const draft = (spent: Record<string, string>, given: Record<string, string>) =>
    roll(learned, document, book({ T07: { 决算数: spent } }, 2021), { supplement: answers(given) });
  const lines = (...of: Parameters<typeof draft>): readonly string[] =>
    draft(...of)
      .document.paragraphs.slice(3)
      .map((one) => one.text);

  it('are asked for as our own form asks for them', () => {
    expect(learned.form.questions.map(({ key }) => key)).toEqual([
      '出国.团组数',
      '出国.人次',
      '接待.团组数',
      '接待.人次',
      '接待.事由',
    ]);
  });

  it('take the places of last year’s counts and words', () => {
    const spent = { '因公出国（境）费': '5.00', 公务接待费: '1.20' };
    const given = { '出国.团组数': '2', '出国.人次': '7', '接待.团组数': '4', '接待.人次': '31' };
    expect(lines(spent, { ...given, '接待.事由': '市里来人调研' })).toEqual([
      '1、因公出国（境）费支出决算为5.00万元，全年安排因公出国（境）团组2个，累计7人次。',
      '2、公务接待费支出决算为1.20万元，全年共接待来访团组4个、来宾31人次，主要是市里来人调研。',
    ]);
  });

  it('are not asked for where nothing was spent, and asked for where something was', () => {
    const { toDo } = draft({ '因公出国（境）费': '5.00', 公务接待费: '' }, {});
    expect(toDo.flatMap(({ kind, text: words }) => (kind === 'missing' ? [words] : []))).toEqual([
      '【待补充：因公出国（境）团组数】',
      '【待补充：因公出国（境）累计人次】',
    ]);
    expect(lines({ 公务接待费: '' }, {})[1]).toMatch(/来访团组0个、来宾0人次/);
  });

  it('are last year’s words, to be looked at, where nobody gives them', () => {
    const { toDo } = draft({ 公务接待费: '1.20' }, {});
    expect(toDo.map(({ kind, text: words }) => `${kind} ${words}`)).toContain('words 接待省里的检查组');
  });
});

it('asks for a reason as the form does that the document was written by', () => {
  const form = FORMS.find(({ id }) => id === 'hunan-2022');
  const years = form && twoYears(form, 21);
  if (!years) throw new Error('no two years');
  const { before } = years;
  const keys = learn(toText(flatten(before)), before.tables).form.questions.map(({ key }) => key);
  expect(keys).toContain('预算原因.本行');
});

describe('what moved, as the document says it', () => {
  const lines = [
    '2020年度部门决算情况说明',
    '三、支出决算情况说明',
    '本年支出合计1250.00万元，比上年增加50.00万元，增长4.17%，主要原因是人员增加。',
    '经营支出0万元，比上年增加0万元，增长0%，主要原因是本单位无经营支出。',
    '上缴上级支出0万元，比上年增加0万元，增长--（基数为0，不可比）。',
  ];
  const own = documentOf(lines.join('\n'));
  const spent = { 本年支出合计: '1,312.00' };
  const draft = (of: Record<string, string>) =>
    roll(learn(own, book()), own, book({ T03: { 合计: { ...spent, ...of } } }, 2021), { previous: book() });

  it('and its reason where it went the same way as last year’s tables say', () => {
    const { document, toDo } = draft({});
    expect(document.paragraphs.slice(2).map((one) => one.text)).toEqual([
      '本年支出合计1312.00万元，比上年增加62.00万元，增长4.96%，主要原因是人员增加。',
      lines[3],
      lines[4],
    ]);
    expect(toDo.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(
      expect.arrayContaining(['reason 人员增加', 'reason 本单位无经营支出']),
    );
  });

  it('in its own words where there was nothing to compare with', () => {
    const { document } = draft({ 上缴上级支出: '6.00', 经营支出: '4.00' });
    expect(document.paragraphs.slice(3).map((one) => one.text)).toEqual([
      expect.stringMatching(
        /^经营支出4\.00万元，比上年增加4\.00万元（上年为0，不可比），主要原因是【待补充：/,
      ),
      '上缴上级支出6.00万元，比上年增加6.00万元，增长--（基数为0，不可比）。',
    ]);
  });
});

it.each([
  [
    'blanks before units, all decimals',
    '本年支出合计 1250.00 万元，其中：基本支出 810.00 万元，占 64.80%；经营支出 0.00 万元，占 0.00%。\n三公经费支出 16.00 万元，完成预算的 80.00%。\n因公出国（境）团组 0 个、累计 0 人次。',
  ],
  [
    'neither',
    '本年支出合计1250万元，其中：基本支出810万元，占64.80%；经营支出0万元，占0%。\n三公经费支出16万元，公务接待费3.5万元。',
  ],
  [
    'whole amounts with their decimals, and nothing bare',
    '本年支出合计1250.00万元，其中：基本支出810.00万元，占64.80%；经营支出0万元，占0%。',
  ],
  [
    'digits of full width',
    '本年支出合计１２５０．００万元，其中：基本支出８１０．００万元，占６４．８０％；经营支出０万元，占０％。\n因公出国（境）团组０个、累计０人次。',
  ],
])('numbers are given back as the document prints them: %s', (_manner, lines) => {
  const own = documentOf(`2020年度部门决算情况说明\n三、支出决算情况说明\n${lines}`);
  const learned = learn(own, book());
  const { paragraphs } = roll(learned, own, book(), { supplement: learned.supplement });
  expect(paragraphs.flatMap((one) => (one.kind === 'changed' ? one.text : one.kind))).toEqual([]);
});

it('a change from nothing keeps the blanks around its amount', () => {
  const own = documentOf(
    '2020年度部门决算情况说明\n一、收入支出决算总体情况说明\n2020年度收入总计 1286.40 万元，比上年增加 1286.40 万元（上年为0，不可比）。',
  );
  const learned = learn(own, book(), {
    supplement: { entries: new Map([['上年.收入总计', { value: '0' }]]) },
  });
  expect(roll(learned, own, book(), { supplement: learned.supplement }).paragraphs).toEqual([]);
});
