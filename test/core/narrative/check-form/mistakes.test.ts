/** What an author can do wrong in a form, each told with its place; what is not told never throws. */
import fc from 'fast-check';
import {
  FORMS,
  formProblems,
  HUNAN_2020,
  narrate,
  REPORT_FORMS,
  supplementNeeds,
  type Case,
  type Clause,
  type NarrativeForm,
  type Question,
} from '../../../../src/core/narrative';
import { workbook } from '../support';
import { fewOr } from '../../../support/proof';

const small = (cases: readonly Case[], rest: Partial<NarrativeForm> = {}): NarrativeForm => ({
  id: 'own',
  name: '本单位',
  title: '说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 1, trimZeros: false },
  clauses: [],
  questions: [],
  sections: [
    { id: '5.3', level: 2, heading: '（三）具体', paragraphs: [{ sentences: [{ id: '句', cases }] }] },
  ],
  ...rest,
});

const says = (text: string, rest: Partial<NarrativeForm> = {}): NarrativeForm => small([{ text }], rest);
const clause = (name: string, text: string, ...takes: readonly string[]): Clause => ({
  name,
  takes,
  cases: [{ text }],
});
const question = (rest: Partial<Question> = {}): Question => ({
  key: '其他.说明',
  label: '其他',
  kind: '文字',
  ...rest,
});

const HERE = '第5.3节第1段句子“句”第1种写法的“text”';

test.each([...FORMS, ...Object.values(REPORT_FORMS)].map((form) => [form.id, form] as const))(
  '%s is written rightly',
  (_, form) => expect(formProblems(form)).toEqual([]),
);

const BROKEN: readonly (readonly [what: string, form: NarrativeForm, problem: string])[] = [
  ['an unknown clause', says('共{从句甲}。'), `${HERE}第 2 个字起“{从句甲}”：没有从句“从句甲”`],
  [
    'too few arguments',
    says('{甲 表01[收入总计]}', { clauses: [clause('甲', '{金额 本期 - 上期}', '本期', '上期')] }),
    `${HERE}第 1 个字起“{甲 表01[收入总计]}”：从句“甲”要 2 个内容，给了 1 个`,
  ],
  [
    'a clause that comes back to itself',
    says('{甲}', { clauses: [clause('甲', '{乙}'), clause('乙', '{甲}')] }),
    '从句“乙”第1种写法的“text”第 1 个字起“{甲}”：从句“甲”绕回了自己',
  ],
  [
    'an entry nobody is asked for',
    says('{文字 没有.问过}'),
    `${HERE}第 1 个字起“{文字 没有.问过}”：补充资料“没有.问过”没有对应的问题`,
  ],
  [
    'one in a condition',
    small([{ when: '没有.问过 > 0', text: '好' }]),
    '第5.3节第1段句子“句”第1种写法的“when”：补充资料“没有.问过”没有对应的问题',
  ],
  ['a name from nowhere', says('{金额 本期 - 1}'), `${HERE}第 1 个字起“{金额 本期 - 1}”：没有名称“本期”`],
  ['本项 outside of a list', says('{金额 本项}'), `${HERE}第 1 个字起“{金额 本项}”：没有名称“本项”`],
  [
    '本行 outside of a list',
    says('{金额 表05[本行, 本年支出]}'),
    `${HERE}第 1 个字起“{金额 表05[本行, 本年支出]}”：“本行”只能用在逐个列举、Σ 或每项一段的里面`,
  ],
  [
    'a list’s word outside of it',
    says('{名称}'),
    `${HERE}第 1 个字起“{名称}”：“名称”只能用在逐个列举或每项一段的里面`,
  ],
  [
    'a row that the table has not',
    says('{金额 表01[收人总计]}'),
    `${HERE}第 1 个字起“{金额 表01[收人总计]}”：表01没有“收人总计”这一行`,
  ],
  [
    'a column that the table has not',
    says('{金额 表05[合计, 本年支岀]}'),
    `${HERE}第 1 个字起“{金额 表05[合计, 本年支岀]}”：表05没有“本年支岀”这一列`,
  ],
  [
    'bad notation',
    says('支出{金额 表01[}。'),
    `${HERE}第 3 个字起“{金额 表01[}”的第 8 个字：看不懂“[”，这里应为表NN[行, 列]`,
  ],
  [
    'a brace without a partner',
    says('支出{金额 表01。'),
    `${HERE}第 3 个字起“{金额 表01。”：花括号没有配对，应是成对的 { }`,
  ],
  [
    'a condition that is none',
    small([{ when: '表08 大概有数', text: '好' }]),
    '第5.3节第1段句子“句”第1种写法的“when”第 1 个字起“表08 大概有数”：看不懂这个条件，应写成“表NN 有数（无数、存在）”“已填 …”“… 是 …”或“… = …”（= ≠ > < ≥ ≤）',
  ],
  [
    'a condition that is wrong behind 且',
    small([{ when: '表08 有数 且 某', text: '好' }]),
    '第5.3节第1段句子“句”第1种写法的“when”第 10 个字起“某”：看不懂这个条件，应写成“表NN 有数（无数、存在）”“已填 …”“… 是 …”或“… = …”（= ≠ > < ≥ ≤）',
  ],
  [
    'words that are computed with',
    says('{金额 “三” + 1}'),
    `${HERE}第 1 个字起“{金额 ‘三’ + 1}”：文字不能参加计算`,
  ],
  [
    'a figure for words',
    says('{文字 表01[收入总计]}'),
    `${HERE}第 1 个字起“{文字 表01[收入总计]}”：这里应是文字`,
  ],
  [
    'a figure in a heading',
    says('好', {
      sections: [{ id: '1', level: 1, heading: '一、{金额 表01[收入总计]}', paragraphs: [] }],
    }),
    '第1节的“heading”第 3 个字起“{金额 表01[收入总计]}”：名称里只能有文字',
  ],
  [
    'a clause twice',
    says('{甲}', { clauses: [clause('甲', '好'), clause('甲', '好')] }),
    '从句“甲”的“name”：“甲”写了两次',
  ],
  [
    'a question twice',
    says('{文字 其他.说明}', { questions: [question(), question()] }),
    '问题“其他.说明”的“key”：“其他.说明”写了两次',
  ],
  [
    'a choice without choices',
    says('好', { questions: [question({ kind: '选择' })] }),
    '问题“其他.说明”：是“选择”，要写明 choices',
  ],
  [
    '本行 in a key without rows',
    says('好', { questions: [question({ key: '其他.本行' })] }),
    '问题“其他.本行”：每和本行要一起用',
  ],
  [
    'rows without codes for a question',
    says('好', { questions: [question({ key: '其他.本行', each: '整体自评[每指标, 得分]' })] }),
    '问题“其他.本行”的“each”：这里只能是按科目编码的“每…”，例如 表05[每项, 本年支出]',
  ],
];

test.each(BROKEN)('tells %s', (_, form, problem) => expect(formProblems(form)).toEqual([problem]));

test('tells sentences and sections of one id', () => {
  const section = { id: '1', level: 1, heading: '一', paragraphs: [{ sentences: [] }] } as const;
  const sentence = { id: '句', cases: [{ text: '好' }] };
  const twice = { ...section, paragraphs: [{ sentences: [sentence] }, { sentences: [sentence] }] };
  expect(formProblems(says('', { sections: [twice, section] }))).toEqual([
    '第1节的“id”：“1”写了两次',
    '第1节第2段句子“句”的“id”：“句”写了两次',
  ]);
});

test('a clause that nothing calls is looked at all the same', () => {
  const form = says('好', { clauses: [clause('闲置', '{金额 甲 +}', '甲')] });
  expect(formProblems(form)).toEqual([
    '从句“闲置”第1种写法的“text”第 1 个字起“{金额 甲 +}”的第 8 个字：“结尾”处应有数（不带单位）、表NN[行, 列]、名称、“文字”、Σ 或括号',
  ]);
});

test('clauses that grow without measure are refused', () => {
  const doubled = Array.from({ length: 30 }, (_, level) =>
    clause(`层${level}`, level === 0 ? '好' : `{层${level - 1}}{层${level - 1}}`),
  );
  expect(formProblems(says('{层29}', { clauses: doubled }))[0]).toContain('展开后太长');
});

test('a clause is judged by what it is given', () => {
  const clauses = [clause('写', '{文字 甲}', '甲')];
  expect(formProblems(says('{写 “好”}', { clauses }))).toEqual([]);
  expect(formProblems(says('{写 1 + 1}', { clauses }))).toEqual([
    '从句“写”第1种写法的“text”第 1 个字起“{文字 甲}”：这里应是文字',
  ]);
});

/** Texts of all kinds, put where others stood: most are wrong, and those that pass have to work. */
const STRINGS = [...FORMS, ...Object.values(REPORT_FORMS)].flatMap((form) => [
  ...form.clauses.flatMap(({ cases }) => cases),
  ...form.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ cases }) => cases)),
  ),
]);
const SLOTS = [...new Set(STRINGS.flatMap(({ text }) => text.match(/\{[^{}]*\}/g) ?? []))];
const CONDITIONS = [...new Set(STRINGS.flatMap(({ when }) => when ?? []))];

test('what is not told never throws', () => {
  const cases = fc.array(
    fc.record(
      {
        text: fc
          .array(fc.constantFrom(...SLOTS, '，', '{名称}', '{金额 本项}'), { maxLength: 3 })
          .map((all) => all.join('')),
        when: fc.constantFrom(...CONDITIONS),
      },
      { requiredKeys: ['text'] },
    ),
    { minLength: 1, maxLength: 2 },
  );
  const each = fc.constantFrom(undefined, '表05[每项, 本年支出]', '表02[合计, 财政拨款收入、事业收入]');
  const takes = fc.uniqueArray(fc.constantFrom('本期', '上期', '词', '原因', '数'), { maxLength: 4 });
  const added = fc.record({ name: fc.constantFrom('增减', '占', '甲'), takes, cases });
  let passed = 0;
  fc.assert(
    fc.property(cases, each, fc.array(added, { maxLength: 2 }), (said, every, extra) => {
      const clauses = [
        ...HUNAN_2020.clauses.filter(({ name }) => !extra.some((one) => one.name === name)),
        ...extra,
      ];
      const form: NarrativeForm = {
        ...HUNAN_2020,
        clauses,
        sections: [
          {
            id: '1',
            level: 1,
            heading: '一',
            paragraphs: [
              { sentences: [{ id: '句', cases: said }], ...(every === undefined ? {} : { each: every }) },
            ],
          },
        ],
      };
      if (formProblems(form).length > 0) return;
      passed += 1;
      narrate(form, workbook());
      supplementNeeds(form, workbook());
    }),
    { numRuns: fewOr(200, 1500), seed: 20 },
  );
  expect(passed).toBeGreaterThan(fewOr(10, 100));
});
