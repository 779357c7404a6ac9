/** Explanations of budgets: which form is taken, what it says, and that what it writes is read back in silence. */
import {
  BUDGET_FORMS,
  documentText,
  formFor,
  formNamed,
  formProblems,
  FORMS,
  narrate,
  supplementFromPrevious,
  supplementOf,
  type NarrativeForm,
} from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { recognise } from '../../../../src/core/recognise';
import type { TableSet } from '../../../../src/core/tables';
import { BUDGET_FORMS as PRINTED, generateBudget, type BudgetForm } from '../../../bench/generate/budget';
import { MADE_UP } from '../../../cases/data/budget-made-up';
import { budgetGrids } from '../../../cases/support/budget';
import { paragraphsOf } from '../../../cases/narrative/document';
import { seedsUpTo } from '../../../support/proof';
import { answered } from './support';

const [SHANGHAI, NATIONAL] = ['shanghai-budget-2024', 'national-budget'].map((id) => formNamed(id)!) as [
  NarrativeForm,
  NarrativeForm,
];

const setOf = (seed: number, form: BudgetForm): TableSet => recognise(generateBudget(seed, { form }).grids);

it.each(BUDGET_FORMS.map((form) => [form.id, form] as const))('%s is written rightly', (_id, form) => {
  expect(formProblems(form)).toEqual([]);
});

it.each([
  ['shanghai-department', SHANGHAI],
  ['shanghai-unit', SHANGHAI],
  ['central', NATIONAL],
] as const)('tables of %s ask for their own form', (printed, form) => {
  expect(formFor(setOf(1, printed)).id).toBe(form.id);
});

it('keeps forms of accounts and of budgets apart', () => {
  expect(FORMS.filter((form) => BUDGET_FORMS.includes(form))).toEqual([]);
});

const own = (): TableSet => recognise(budgetGrids(MADE_UP));

const ENTRIES = {
  '上年预算.财政拨款收入': '90',
  '上年预算.财政拨款支出': '90',
  '上年预算.一般公共预算支出': '90',
  '上年预算.基金支出': '0',
  '上年预算.国资支出': '0',
  '财政拨款.原因': '渠道维护任务加重',
  '用途.2130301': '人员工资',
  '上年执行数.2130301': '65',
  '执行原因.2130301': '人员增加',
  '用途.2130399': '渠道清淤',
  '上年执行数.2130399': '0',
  '执行原因.2130399': '新立项目',
  '用途.2210201': '缴纳住房公积金',
};

it('compares with last year’s budget and with what was carried out; no rate of nothing', () => {
  const text = documentText(narrate(SHANGHAI, own(), supplementOf(ENTRIES)));
  for (const sentence of [
    '2025年，清河县水务局收入预算120.00万元，其中：财政拨款收入100.00万元，比2024年预算增加10.00万元；事业收入20.00万元；事业单位经营收入0万元；其他收入0万元。',
    '政府性基金拨款支出预算0万元，与2024年预算持平；',
    '财政拨款收入支出增加的主要原因是渠道维护任务加重。',
    '1.“农林水支出（类）水利（款）行政运行（项）”70.00万元，主要用于人员工资。2024年当年预算执行数为65.00万元，2025年预算安排70.00万元，比2024年预算执行数增加7.69%。主要原因是：人员增加。',
    '2024年当年预算执行数为0万元，2025年预算安排20.00万元，比2024年预算执行数增加20.00万元。主要原因是：新立项目。',
    '3.“住房保障支出（类）住房改革支出（款）住房公积金（项）”10.00万元，主要用于缴纳住房公积金。\n',
    '2025年“三公”经费预算数为3.75万元，【待补充：2024年“三公”经费预算数】。',
    '2025年清河县水务局财政拨款的机关运行经费预算为14.00万元。',
  ])
    expect(text).toContain(sentence);
});

it('takes last year’s budget from last year’s workbook', () => {
  const last = { ...own(), year: 2024 };
  const { entries } = supplementFromPrevious(last, SHANGHAI);
  expect(Object.fromEntries([...entries].map(([key, { value }]) => [key, value]))).toMatchObject({
    '上年预算.财政拨款收入': '100',
    '上年预算.基金支出': '0',
    '上年预算.三公经费': '3.75',
    '上年预算.公务用车运行费': '3',
  });
});

const WRITTEN: readonly (readonly [BudgetForm, NarrativeForm])[] = [
  ['shanghai-department', SHANGHAI],
  ['shanghai-unit', SHANGHAI],
  ...PRINTED.map((printed) => [printed, NATIONAL] as const),
];

const toldIn = ({ findings }: ReturnType<typeof proofread>): string[] =>
  findings.map(({ rule, text, sentence }) => `${rule} ${text} ${sentence}`);

it.each(WRITTEN.map(([printed, form]) => [printed, form.id, form] as const))(
  'what is written of %s by %s is read back in silence',
  (printed, _id, form) => {
    for (const seed of seedsUpTo(2, 20)) {
      const tables = setOf(seed, printed);
      const last = { ...setOf(seed + 500, printed), year: (tables.year ?? 0) - 1 };
      const given = [...supplementFromPrevious(last, form).entries].map(
        ([key, { value }]) => [key, value] as const,
      );
      // The three kinds of purchases that all are answered with 12.34.
      const entries = { ...Object.fromEntries(given), '采购预算.总额': '37.02' };
      const supplement = supplementOf(answered(form, tables, entries));
      const document = paragraphsOf(documentText(narrate(form, tables, supplement)));
      const result = proofread(document, tables, { supplement });
      expect(toldIn(result)).toEqual([]);
      expect(result.numbers.contradicted).toBe(0);
      expect(result.numbers.verified).toBeGreaterThan(result.numbers.unchecked);
      expect(toldIn(proofread(document, tables))).toEqual([]);
      const beside = proofread(document, tables, { previous: last });
      expect(toldIn(beside)).toEqual([]);
      expect(beside.numbers.verified).toBeGreaterThan(proofread(document, tables).numbers.verified);
    }
  },
);
