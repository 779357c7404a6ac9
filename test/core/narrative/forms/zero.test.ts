/** Nothing happened, nothing changed, or there was nothing before: said in words, never as 0% or 增加0. */
import {
  documentText,
  FORMS,
  NATIONAL,
  SHAANXI_2022,
  SICHUAN_2022,
  HUNAN_2022,
  YUNNAN_2021,
  type NarrativeForm,
} from '../../../../src/core/narrative';
import { workbook } from '../support';
import { answered, bodyText, explain, zeroSet } from './support';

const nothing = (form: NarrativeForm) => {
  const tables = zeroSet();
  return explain(form, tables, answered(form, tables, { '单位.性质': '事业单位' }, '0'));
};

test.each(FORMS.map((form) => [form.id, form] as const))('%s: no rate, no change, no blank', (_, form) => {
  const text = documentText(nothing(form));
  expect(text).not.toMatch(/\d%|增加|减少的|减少0|【/);
  expect(text).toContain('无预算安排');
  expect(text).toContain('持平');
});

const SAID: readonly (readonly [NarrativeForm, string, string])[] = [
  [HUNAN_2022, '8', '本单位没有政府性基金收入，也没有使用政府性基金安排的支出。'],
  [HUNAN_2022, '9', '本单位没有使用国有资本经营预算安排的支出。'],
  [HUNAN_2022, '12', '2023年度本单位没有政府采购支出。'],
  [NATIONAL, '1', '2023年度收、支总计0万元。与2022年度相比，收、支总计持平。'],
  [NATIONAL, '2', '本年收入合计0万元。'],
  [NATIONAL, '3', '本年支出合计0万元。'],
  [NATIONAL, '5.1', '2023年度一般公共预算财政拨款支出0万元。与2022年度相比，一般公共预算财政拨款支出持平。'],
  [NATIONAL, '5.2', '青禾区财政局2023年度无一般公共预算财政拨款支出。'],
  [NATIONAL, '5.3', '2023年度一般公共预算财政拨款支出年初预算为0万元，支出决算为0万元，无预算安排。'],
  [NATIONAL, '6', '2023年度一般公共预算财政拨款基本支出0万元，其中：人员经费0万元；公用经费0万元。'],
  [
    NATIONAL,
    '7.1',
    '2023年度“三公”经费财政拨款支出预算为0万元，支出决算为0万元，无预算安排，其中：因公出国（境）费支出决算为0万元，无预算安排；公务用车购置及运行维护费支出决算为0万元，无预算安排；公务接待费支出决算为0万元，无预算安排。2023年度“三公”经费支出决算数与预算数持平。\n2023年度“三公”经费财政拨款支出决算数与2022年度持平，其中：因公出国（境）费支出决算与上年持平；公务用车购置及运行维护费支出决算与上年持平；公务接待费支出决算与上年持平。',
  ],
  [NATIONAL, '7.2', '青禾区财政局2023年度无“三公”经费财政拨款支出。'],
  [NATIONAL, '8', '青禾区财政局2023年度无政府性基金预算财政拨款收入和支出。'],
  [NATIONAL, '9', '青禾区财政局2023年度无国有资本经营预算财政拨款收入和支出。'],
  [NATIONAL, '10', '青禾区财政局2023年度无机关运行经费支出。'],
  [NATIONAL, '12', '青禾区财政局2023年度无政府采购支出。'],
  [SICHUAN_2022, '1', '2023年度收、支总计均为0万元。与2022年决算数持平。'],
  [SICHUAN_2022, '2', '2023年本年收入合计0万元。'],
  [SICHUAN_2022, '5.3', '2023年一般公共预算支出决算数为0万元，无预算安排。'],
  [
    SICHUAN_2022,
    '7.1',
    '2023年“三公”经费财政拨款支出决算为0万元，无预算安排，与上年持平。决算数与预算数持平。',
  ],
  [YUNNAN_2021, '2', '青禾区财政局2023年度收入合计0元。与上年相比，收入合计持平。'],
  [YUNNAN_2021, '5.2', '青禾区财政局2023年度无一般公共预算财政拨款支出。'],
  [YUNNAN_2021, '7.2', '青禾区财政局2023年度无一般公共预算财政拨款“三公”经费支出。'],
  [YUNNAN_2021, '10', '青禾区财政局2023年无机关运行经费支出。'],
  [SHAANXI_2022, '11', '2023年度无培训费预算安排和支出。\n2023年度无会议费预算安排和支出。'],
];

test.each(SAID.map(([form, section, text]) => [form.id, section, text, form] as const))(
  '%s %s',
  (_, section, text, form) => {
    expect(bodyText(nothing(form), section)).toBe(text);
  },
);

const NO_BASE: readonly (readonly [NarrativeForm, string, string])[] = [
  [NATIONAL, '1', '与2019年度相比，收、支总计增加100.00万元（上年为0，不可比），主要原因是'],
  [SICHUAN_2022, '1', '收、支总计各增加100.00万元（上年为0，不可比）。主要变动原因是'],
  [YUNNAN_2021, '2', '与上年相比，收入合计增加1000000.00元（上年为0，不可比），主要原因是'],
  [NATIONAL, '5.3', '年初预算为0万元，支出决算为50.00万元，决算数大于年初预算数的主要原因是'],
  [SICHUAN_2022, '5.3', '支出决算为50.00万元，决算数大于预算数的主要原因是'],
];

test.each(NO_BASE.map(([form, section, text]) => [form.id, section, text, form] as const))(
  '%s %s with nothing before: the amount and no rate',
  (_, section, text, form) => {
    const tables = workbook();
    const document = explain(form, tables, answered(form, tables, {}, '0'));
    expect(bodyText(document, section)).toContain(text);
  },
);

test('a 项 that kept to its budget has no reason', () => {
  const tables = workbook();
  const entries = answered(NATIONAL, tables, { '年初预算.2013101': '50' });
  expect(bodyText(explain(NATIONAL, tables, entries), '5.3')).toContain(
    '1.一般公共服务支出（类）党委办公厅（室）及相关机构事务（款）行政运行（项）。年初预算为50.00万元，支出决算为50.00万元，完成年初预算的100%，决算数与年初预算数持平。',
  );
});
