/** Of which figure a change is, and with what it is compared. */
import { FORMS } from '../../../../src/core/narrative';
import { HEADS, rule } from '../support';

const LAST = { supplement: { '上年.公务接待费': '4.00', '上年.一般公共预算支出': '1,200.00' } };
const reception = (words: string): string => `${HEADS['7.2']}公务接待费支出3.50万元，${words}。`;
const budget = (words: string): string =>
  `${HEADS['5.1']}2020年度一般公共预算财政拨款支出1,100.00万元，${words}。`;

rule(
  'two changes behind one amount',
  {
    clean: [
      ['against budget, then last year', reception('比预算减少1.50万元，比去年减少0.50万元')],
      ['with rates', reception('比年初预算减少1.50万元，下降30.00%，比上年减少0.50万元，下降12.50%')],
      ['of all that the budget paid', budget('比预算增加50.00万元，比去年减少100.00万元')],
    ],
    broken: [
      [
        'the second',
        reception('比预算减少1.50万元，比去年减少0.80万元'),
        ['N-17 error 0.80万元 → 0.50万元 ✎'],
      ],
      [
        'the first',
        reception('比预算减少1.00万元，比去年减少0.50万元'),
        ['N-17 error 1.00万元 → 1.50万元 ✎'],
      ],
      [
        'the second, of all that the budget paid',
        budget('比预算增加50.00万元，比去年减少120.00万元'),
        ['N-8 error 120.00万元 → 100.00万元 ✎'],
      ],
    ],
    refuses: [
      [
        'last year is not known',
        reception('比预算减少1.50万元，比去年减少0.80万元'),
        ['1.50万元 verified', '0.80万元 unchecked why-unsure'],
        {},
      ],
      // 一般公共预算 says whose money it is: 比预算 is still no change from last year.
      [
        'a budget, of all that it paid',
        budget('比预算增加100.00万元，比去年减少100.00万元'),
        ['1,100.00万元 verified', '100.00万元 unchecked why-unsure'],
        {},
      ],
    ],
  },
  LAST,
);

const PREVIOUS = {
  previous: {
    T07: {
      决算数: {
        合计: '17.00',
        公务用车购置及运行费: '13.00',
        公务用车运行费: '13.00',
        公务接待费: '4.00',
      },
    },
  },
};
const yunnan = (words: string): string =>
  `三、“三公”经费情况说明\n（一）“三公”经费支出总体情况说明\n2020年度“三公”经费支出共计16.00万元，较年初预算数减少4.00万元，下降20.0%，主要原因是厉行节约。较上年支出数减少1.00万元，下降5.9%，主要原因是严控接待。\n（二）“三公”经费分项支出情况\n2020年度本单位因公出国（境）费用0.00万元，主要是无因公出国（境）安排。费用支出与年初预算数持平，与上年支出数持平。\n公务车购置费0.00万元，主要是未购置。费用支出较年初预算数无增减，较上年支出数无增减。\n${words}`;
const CARS_RUN =
  '公务车运行维护费12.50万元，主要用于出行。费用支出较年初预算数减少2.50万元，下降16.7%，主要原因是车改。较上年支出数';

rule(
  'costs of the item named before, with last year’s workbook',
  {
    clean: [
      [
        'each item',
        yunnan(
          `${CARS_RUN}减少0.50万元，下降3.8%，主要原因是车辆老化。\n公务接待费3.50万元，主要用于接待。费用支出较年初预算数减少1.50万元，下降30.0%，主要原因是厉行节约。较上年支出数减少0.50万元，下降12.5%，主要原因是严控接待。`,
        ),
      ],
    ],
    broken: [
      [
        'the wrong direction',
        yunnan(`${CARS_RUN}增加0.50万元，增长3.8%，主要原因是车辆老化。`),
        // Both words turn the wrong way for one cause.
        ['N-4 error 增加 → 减少 ✎'],
      ],
      [
        'the wrong change',
        yunnan(`${CARS_RUN}减少0.80万元，下降3.8%，主要原因是车辆老化。`),
        ['N-17 error 0.80万元 → 0.50万元 ✎'],
      ],
    ],
    refuses: [],
  },
  PREVIOUS,
);

rule(
  'of one person',
  {
    clean: [
      [
        'outside of a reason',
        `${HEADS['3']}2020年度支出合计1,250.00万元，比上年决算数增加50.00万元，增长4.2%。工资调标，人均增加0.35万元。其中：基本支出810.00万元，占64.8%；项目支出440.00万元，占35.2%。`,
      ],
      [
        'as a reason on the next line',
        `${HEADS['3']}2020年度支出合计1,250.00万元，比上年决算数增加50.00万元，增长4.2%。主要原因：\n工资调标，人均增加0.35万元。其中：基本支出810.00万元，占64.8%；项目支出440.00万元，占35.2%。`,
      ],
    ],
    broken: [
      [
        'what stands behind it',
        `${HEADS['3']}2020年度支出合计1,250.00万元，比上年决算数增加50.00万元，增长4.2%。主要原因：\n工资调标，人均增加0.35万元。其中：基本支出801.00万元，占64.8%；项目支出440.00万元，占35.2%。`,
        ['N-6 error 801.00万元 → 810.00万元 ✎'],
      ],
    ],
    refuses: [],
  },
  { form: FORMS.find(({ id }) => id === 'guangdong-2023')! },
);
