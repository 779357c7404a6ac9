/** What is learned from an explanation gives it back, and asks for everything that no table holds. */
import { learn } from '../../../src/core/learn';
import { FORMS, narrate, paragraphText, printForm, readForm } from '../../../src/core/narrative';
import { flatten, toText } from '../../bench/proofread/stretches';
import { written } from '../../bench/proofread/written';
import type { Change } from '../../support/changed-tables';
import { fewOr } from '../../support/proof';
import { book, documentOf } from '../proofread/support';

const SEEDS = Array.from({ length: fewOr(1, 12) }, (_, at) => 8 + at);

it.each(FORMS.map((form) => [form.id, form] as const))(
  '%s without answers: a form that passes its check',
  (_id, form) => {
    for (const seed of SEEDS) {
      const own = written(form, seed);
      if (!own) continue;
      const found = learn(toText(flatten(own)), own.tables);
      expect(readForm(printForm(found.form))).toMatchObject({ ok: true });
      expect(found.slots).toBeGreaterThan(found.numbers / 2);
    }
  },
);

const learned = (text: string) => learn(documentOf(text), book());
const templates = (text: string): readonly string[] =>
  learned(text)
    .form.sections.flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ cases }) => cases.map((one) => one.text));

const HEAD = '一、收入支出决算总体情况说明\n';

it.each<readonly [string, string, readonly string[]]>([
  ['an amount', '2020年度收入总计1286.40万元。', ['{年度}年度收入总计{金额 表01[收入总计]}。']],
  [
    'a share',
    '本年支出合计1250.00万元，其中：基本支出810.00万元，占64.80%。',
    [
      expect.stringMatching(
        // These tables print it only here.
        /^本年支出合计\{金额 表03\[合计, 本年支出合计\]\}，其中：基本支出\{金额 [^}]+\}\{比例\d+ [^}]+\}。$/,
      ) as unknown as string,
    ],
  ],
  ['the department', '清河县水务局收入总计1286.40万元。', ['{部门}收入总计{金额 表01[收入总计]}。']],
  [
    'last year',
    '2019年度收入总计1200.00万元。',
    [expect.stringMatching(/^\{上年\}年度收入总计\{金额 上年\.[^}]+\}。$/) as unknown as string],
  ],
  [
    'a change that only its rate bears out',
    '本年支出合计1250.00万元，较2019年度决算数减少150.00万元，下降10.71%。',
    [
      '本年支出合计{金额 表03[合计, 本年支出合计]}，较{上年}年度决算数{增减1 表03[合计, 本年支出合计]; 上年.表03合计本年支出合计; 说明.第1处}。',
    ],
  ],
  [
    'a rate of change alone',
    '公务接待费支出决算3.50万元，与上年下降12.5%。',
    [
      '公务接待费支出决算{金额 表07[决算数, 公务接待费]}，与上年{增减1 表07[决算数, 公务接待费]; 上年.表07决算数公务接待费; 说明.第1处}。',
    ],
  ],
  [
    'a change whose rate is wrong',
    '本年支出合计1250.00万元，比上年减少150.00万元，下降11.71%。',
    [
      '本年支出合计{金额 表03[合计, 本年支出合计]}，比上年{增减1 表03[合计, 本年支出合计]; 上年.表03合计本年支出合计; 说明.第1处}。',
    ],
  ],
  [
    'a change of an amount that is wrong',
    '公务接待费支出决算4.50万元，比上年下降12.5%。',
    ['公务接待费支出决算{文字 说明.第1处}，比上年下降{文字 说明.第2处}。'],
  ],
  [
    'no change of nothing',
    '本年支出合计1250.00万元，其中：经营支出0万元，与上年相比，增加0万元，增长0%。',
    [
      expect.stringMatching(
        /经营支出\{金额 [^}]+\}，与上年相比，\{增减1 表03\[合计, 经营支出\]; 上年\.表03合计经营支出; [^}]+\}。$/,
      ) as unknown as string,
    ],
  ],
  [
    'whoever spends it',
    '行政单位、事业单位使用当年财政拨款安排的“三公”经费16.00万元。',
    ['行政单位、事业单位使用当年财政拨款安排的“三公”经费{金额 表07[决算数, 合计]}。'],
  ],
  [
    'what a bracket sums up',
    '公务接待费、公务用车运行维护费（“三公”经费）决算总额16.00万元，比上年下降1.8%。',
    [
      '公务接待费、公务用车运行维护费（“三公”经费）决算总额{金额 表07[决算数, 合计]}，比上年{增减1 表07[决算数, 合计]; 上年.表07决算数合计; 说明.第1处}。',
    ],
  ],
  [
    'batches, and those of them from abroad',
    '公务接待费支出3.50万元，国内公务接待共15批次（其中外事接待2批次）。',
    [
      expect.stringMatching(
        /共\{计数1 [^;]+; [^}]*接待\.批次[^}]*\}批次（其中外事接待\{计数1 [^;]+; [^}]*接待\.外事批次[^}]*\}批次）。$/,
      ) as unknown as string,
    ],
  ],
  [
    'figures called data',
    '“三公”经费决算数据比2019年“三公”经费决算数据减少16.50万元，下降50.77%。',
    [
      '“三公”经费决算数据比{上年}年“三公”经费决算数据{增减1 表07[决算数, 合计]; 上年.表07决算数合计; 说明.第1处}。',
    ],
  ],
  [
    'a reason without the word',
    '公务接待费支出决算3.50万元，比上年下降12.5%，主要是来客减少。',
    [
      '公务接待费支出决算{金额 表07[决算数, 公务接待费]}，比上年{增减1 表07[决算数, 公务接待费]; 上年.表07决算数公务接待费; 说明.第1处}。',
    ],
  ],
  [
    'a budget that no table has, told beside what was spent of it',
    '国有资本经营预算0万元，决算数0万元。政府性基金预算支出为40.00万元，实际支出40.00万元。',
    [
      expect.stringMatching(
        /^国有资本经营预算\{金额 年初预算\.[^}]+\}，决算数\{金额 表[^}]+\}。$/,
      ) as unknown as string,
      expect.stringMatching(
        /^政府性基金预算支出为\{金额 年初预算\.[^}]+\}，实际支出\{金额 表[^}]+\}。$/,
      ) as unknown as string,
    ],
  ],
  [
    'last year’s figure of the same words',
    '2020年度决算总支出1250.00万元，比2019年度决算总支出1100.00万元增加150.00万元。',
    [
      expect.stringMatching(
        /决算总支出\{金额 表03\[合计, 本年支出合计\]\}，比\{上年\}年度决算总支出\{金额 上年\.表03合计本年支出合计\}\{增减1 表03\[合计, 本年支出合计\]; 上年\.表03合计本年支出合计; /,
      ) as unknown as string,
    ],
  ],
  [
    'a change against another year than the last',
    '“三公”经费支出决算16.00万元，比上年减少4.00万元，下降20.00%；比2017年减少24.00万元，下降60.00%。',
    [
      expect.stringMatching(
        /，比上年\{增减1 [^}]+\}；比\{文字 [^}]+\}减少\{文字 [^}]+\}，下降\{文字 [^}]+\}。$/,
      ) as unknown as string,
    ],
  ],
  [
    'what nobody says the year before had: that nothing moved',
    '经营支出0万元，较上年无增减。',
    [
      expect.stringMatching(
        /^经营支出\{金额 [^}]+\}，较上年\{增减1 表03\[合计, 经营支出\]; 上年\.表03合计经营支出; [^}]+\}。$/,
      ) as unknown as string,
    ],
  ],
  [
    'a word of direction that no figure was understood for',
    '全年办案3171件，案件数较上年有所增加，办结率与上年持平。',
    [
      expect.stringMatching(
        /^全年办案\{文字 [^}]+\}，\{文字 [^}]+\}，\{文字 [^}]+\}。$/,
      ) as unknown as string,
    ],
  ],
  [
    'the name of a budget alone',
    '年末结转和结余36.40万元，其中：一般公共预算0万元，政府性基金预算0万元。',
    [expect.not.stringContaining('年初预算') as unknown as string],
  ],
  ['braces', '收入总计1286.40万元{见表}。', ['收入总计{金额 表01[收入总计]}｛见表｝。']],
])('%s', (_, sentence, expected) => {
  expect(templates(HEAD + sentence)).toEqual(expected);
});

const templatesOf = (text: string, change: Change): readonly string[] =>
  learn(documentOf(text), book(change))
    .form.sections.flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ cases }) => cases.map((one) => one.text));

it('takes no change for the form’s where the amount before it is not the form’s', () => {
  const form = FORMS.find(({ id }) => id === 'shanghai-2024');
  const text =
    '十一、其他重要事项的情况说明\n（一）机关运行经费支出情况\n机关运行经费支出90.40万元，比2019年度减少9.60万元，下降9.60%。主要原因是严控支出。';
  const [, own] = learn(documentOf(text), book(), form ? { form } : {}).form.sections;
  expect(own?.paragraphs[0]?.sentences[0]?.cases[0]?.text).toMatch(
    /^机关运行经费支出\{文字 [^}]+\}，比\{上年\}年度减少\{文字 [^}]+\}，下降\{文字 [^}]+\}。$/,
  );
});

it('takes a share for one of the whole told beside it, not of an equal one before', () => {
  const change = { T01: { 收入总计: '1,200.00', 年初结转和结余: '' } };
  const text = `${HEAD}收入总计1200.00万元。\n本年收入合计1200.00万元，其中：事业收入30.00万元，占收入合计2.50%。`;
  expect(templatesOf(text, change).join('')).toMatch(
    /占收入合计\{占比 [^}]+ ÷ 表02\[合计, 本年收入合计\]\}|\{比例1 [^;}]+; 表02\[合计, 本年收入合计\]\}/,
  );
});

it('takes a change for one of the amount before it, though the form has another there', () => {
  const change = { T04: { 本年收入合计: '1,150.00' } };
  const text =
    '四、财政拨款收入支出决算总体情况说明\n财政拨款收入总计1150.00万元，与上年相比减少50.00万元，降低4.17%。';
  expect(templatesOf(text, change)).toEqual([
    '财政拨款收入总计{金额 表04[本年收入合计]}，与上年相比{增减1 表04[本年收入合计]; 上年.表04本年收入合计; 说明.第1处}。',
  ]);
});

it('leaves no number as it is', () => {
  const { doubts, form, kept } = learned(
    `${HEAD}2020年度收入总计1286.40万元。全年办案3171件，比2015年多４５件。`,
  );
  expect(doubts.map(({ text }) => text)).toEqual(['3171件', '2015年', '４５件']);
  const texts = JSON.stringify(form.sections);
  expect(texts).not.toMatch(/3171|2015|４５/);
  expect([...kept.values()]).toEqual([{ kind: 'number' }, { kind: 'number' }, { kind: 'number' }]);
});

it('says what moved in each of its ways', () => {
  const text = `${HEAD}收入总计1286.40万元，比上年增加86.40万元，增长7.20%，主要原因是人员增加。`;
  const { form, supplement } = learn(documentOf(text), book(), {
    supplement: { entries: new Map([['上年.收入总计', { value: '1200' }]]) },
  });
  const again = (answers: Record<string, string>): string => {
    const entries = new Map([
      ...supplement.entries,
      ...Object.entries(answers).map(([key, value]) => [key, { value }] as const),
    ]);
    return (
      narrate(form, book(), { ...supplement, entries })
        .sections.at(-1)
        ?.paragraphs.map(paragraphText)[1] ?? ''
    );
  };
  expect(again({})).toBe('收入总计1286.40万元，比上年增加86.40万元，增长7.20%，主要原因是人员增加。');
  expect(again({ '上年.收入总计': '1286.40' })).toBe('收入总计1286.40万元，比上年持平。');
  expect(again({ '上年.收入总计': '1608.00' })).toBe(
    '收入总计1286.40万元，比上年减少321.60万元，下降20%，主要原因是人员增加。',
  );
  expect(again({ '上年.收入总计': '0' })).toBe(
    '收入总计1286.40万元，比上年增加1286.40万元（上年为0，不可比），主要原因是人员增加。',
  );
});

describe('without headings', () => {
  it('counts are what their words say', () => {
    const [trips = '', guests = ''] = templates(
      '2020年度收入总计1286.40万元。\n全年安排因公出国（境）团组2个。\n国内公务接待35批次、共120人次。',
    ).slice(1);
    expect(trips).toMatch(/团组\{[^}]*出国\.团组数[^}]*\}个。$/);
    expect(guests).toMatch(/共\{[^}]*接待\.人次[^}]*\}人次。$/);
  });

  it('two counts that may be the same one are left to a person', () => {
    const { doubts } = learned('全年安排因公出国（境）团组2个，参加其他单位组织的出国团组3个。');
    expect(doubts.map(({ text }) => text)).toEqual(['2个', '3个']);
  });
});

it.each(['；', '、', '，'])('a list with %s between its parts', (separator) => {
  const [text = ''] = templates(
    `${HEAD}本年支出合计1250.00万元，其中：基本支出810.00万元，占64.80%${separator}项目支出440.00万元，占35.20%。`,
  );
  expect(text).toMatch(new RegExp(`用 分项\\d+ 隔 ${separator}\\}。$`));
});

it('what tells a column of 0 on its own is no list', () => {
  const [text = ''] = templates(
    `${HEAD}本年支出合计1250.00万元，其中：基本支出810.00万元；项目支出440.00万元；经营支出0万元。`,
  );
  expect(text).not.toContain('逐个');
});

it('amounts in 元 are learned whatever the nearest form has', () => {
  const { form, doubts } = learned(`${HEAD}2020年度收入总计12864000.00元，支出总计12864000.00元。`);
  expect([form.settings.unit, doubts]).toEqual(['元', []]);
});

describe('a text of which most amounts are in 元 and some in 万元', () => {
  const unitFor = (yuan: string): string =>
    learned(`${HEAD}2020年度收入总计${yuan}元，支出总计${yuan}元。\n本年支出合计1250.00万元。`).form.settings
      .unit;

  it('was worked out in 万元 where its 元 are no finer', () => expect(unitFor('12864000')).toBe('万元'));
  it('was worked out in 元 where they are', () => expect(unitFor('12864000.01')).toBe('元'));
});
