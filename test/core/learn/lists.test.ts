/** Lists of a learned document: gone parts are left out, new ones told, each in the way it was told. */
import { learn, roll } from '../../../src/core/learn';
import { FORMS, type NarrativeForm } from '../../../src/core/narrative';
import { book, documentOf } from '../proofread/support';

/** In which the budgets of classes are asked for. */
const CHONGQING = FORMS.find(({ id }) => id === 'chongqing-2023');
const HEAD = '2020年度部门决算情况说明\n';
const spent = (all: string) => ({ 本年支出: all, 基本支出: all, 项目支出: '' });

function rolled(
  text: string,
  change: Parameters<typeof book>[0],
  given: Readonly<Record<string, string>> = {},
  form?: NarrativeForm,
) {
  const supplement = { entries: new Map(Object.entries(given).map(([key, value]) => [key, { value }])) };
  const document = documentOf(HEAD + text);
  const learned = learn(document, book(), { supplement, ...(form ? { form } : {}) });
  const again = roll(learned, document, book(), { supplement: learned.supplement });
  expect(again.paragraphs).toEqual([]);
  const next = roll(learned, document, book(change, 2021), { supplement, previous: book() });
  return { ...next, last: next.document.paragraphs.at(-1)?.text ?? '' };
}

describe('classes told with their budgets, each as it moved', () => {
  const text =
    '（三）一般公共预算财政拨款收入支出决算情况说明\n一般公共预算财政拨款支出主要用于以下几个方面：（1）社会保障和就业支出80.00万元，占7.27%，与年初预算数持平；（2）农林水支出920.00万元，占83.64%，较年初预算数减少80.00万元，下降8%，主要原因是退休2人；（3）住房保障支出100.00万元，占9.09%，与年初预算数持平。';
  const budgets = { '年初预算.208': '80', '年初预算.213': '1000', '年初预算.221': '100' };

  it('is a list: what is gone is left out', () => {
    const none = spent('');
    const { last, toDo } = rolled(
      text,
      { T05: { 合计: spent('1,020.00'), '208': none, '20805': none, '2080505': none } },
      budgets,
      CHONGQING,
    );
    expect(last).toBe(
      '一般公共预算财政拨款支出主要用于以下几个方面：（1）农林水支出920.00万元，占90.20%，较年初预算数减少80.00万元，下降8%，主要原因是退休2人；（2）住房保障支出100.00万元，占9.80%，与年初预算数持平。',
    );
    // The reason is last year's.
    expect(toDo.map(({ kind, text: words }) => `${kind} ${words}`)).toContain('reason 退休2人');
  });
});

it('one part that was all there was: others are told once there are any', () => {
  const only = {
    T02: { 合计: { 本年收入合计: '1,200.00', 财政拨款收入: '1,200.00', 事业收入: '', 其他收入: '' } },
  };
  const document = documentOf(
    `${HEAD}二、收入决算情况说明\n本年收入合计1200.00万元，其中：财政拨款收入1200.00万元，占100%。`,
  );
  const learned = learn(document, book(only));
  expect(roll(learned, document, book(only), { supplement: learned.supplement }).paragraphs).toEqual([]);
  const next = roll(learned, document, book({}, 2021));
  expect(next.document.paragraphs.at(-1)?.text).toBe(
    '本年收入合计1200.00万元，其中：财政拨款收入1150.00万元，占95.83%；事业收入30.00万元，占2.50%；其他收入20.00万元，占1.67%。',
  );
});

it('a list that begins in the midst of a phrase', () => {
  const { last } = rolled(
    '三、支出决算情况说明\n本年基本支出810.00万元，占64.80%；项目支出440.00万元，占35.20%；支出合计共1250.00万元。',
    { T03: { 合计: { 本年支出合计: '1,350.00', 经营支出: '100.00' } } },
  );
  expect(last).toBe(
    '本年基本支出810.00万元，占60%；项目支出440.00万元，占32.59%；经营支出100.00万元，占7.41%；支出合计共1350.00万元。',
  );
});

describe('what is said to be the greatest', () => {
  const text =
    '三、支出决算情况说明\n本年支出合计1250.00万元，其中：基本支出810.00万元，占64.80%；项目支出440.00万元，占35.20%。其中基本支出所占比重最大，为64.80%。';
  const told = (project: string, all: string) =>
    rolled(text, { T03: { 合计: { 本年支出合计: all, 项目支出: project } } })
      .toDo.filter(({ kind }) => kind === 'words')
      .map(({ text: words }) => words);

  it('is told of where another is', () => {
    expect(told('1,190.00', '2,000.00')).toEqual(['其中基本支出所占比重最大，为40.50%']);
  });

  it('is not where it still is', () => {
    expect(told('190.00', '1,000.00')).toEqual([]);
  });
});
