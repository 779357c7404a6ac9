/** Hunan, section 七: travel abroad, receptions and cars. From 2022 the table is that of all fiscal funds. */
import type { SectionForm } from '../../../form';
import { budgetOf as budget, spentOn as spent } from '../expressions';
import { paragraph, say, section } from '../section';

const ABROAD = '因公出国（境）费';
const RECEPTION = '公务接待费';
const CARS = '公务用车购置费及运行维护费';
const CARS_COLUMN = '公务用车购置及运行费';

/** `heading`: that of 七. */
export const threeExpenses = (heading: string): readonly SectionForm[] => [
  section('7', heading),
  section(
    '7.1',
    '（一）“三公”经费财政拨款支出决算总体情况说明',
    paragraph(
      say(
        '合计',
        `“三公”经费财政拨款支出预算为{金额 ${budget('合计')}}，支出决算为{金额 ${spent('合计')}}{完成 “预算”; ${budget('合计')}; ${spent('合计')}}，其中：`,
      ),
    ),
    paragraph(
      say(
        '出国',
        `{三公项 “${ABROAD}”; ${budget(ABROAD)}; ${spent(ABROAD)}; 上年.因公出国费; 出国.预算原因; 出国.上年原因}`,
      ),
    ),
    paragraph(
      say(
        '接待',
        `{三公项 “${RECEPTION}”; ${budget(RECEPTION)}; ${spent(RECEPTION)}; 上年.公务接待费; 接待.预算原因; 接待.上年原因}`,
      ),
    ),
    paragraph(
      say(
        '用车',
        `{三公项 “${CARS}”; ${budget(CARS_COLUMN)}; ${spent(CARS_COLUMN)}; 上年.公务用车费; 用车.预算原因; 用车.上年原因}`,
      ),
    ),
  ),
  section(
    '7.2',
    '（二）“三公”经费财政拨款支出决算具体情况说明',
    paragraph(
      say(
        '构成',
        `{年度}年度“三公”经费财政拨款支出决算中，{三公构成 “${RECEPTION}”; ${spent(RECEPTION)}}，{三公构成 “${ABROAD}”; ${spent(ABROAD)}}，{三公构成 “${CARS}”; ${spent(CARS_COLUMN)}}。其中：`,
      ),
    ),
    paragraph({
      id: '出国',
      cases: [
        {
          when: `${spent(ABROAD)} = 0`,
          text: `1、${ABROAD}支出决算为{金额 ${spent(ABROAD)}}，全年安排因公出国（境）团组{数量 ${spent(ABROAD)}}个，累计{数量 ${spent(ABROAD)}}人次。`,
        },
        {
          text: `1、${ABROAD}支出决算为{金额 ${spent(ABROAD)}}，全年安排因公出国（境）团组{数量 出国.团组数}个，累计{数量 出国.人次}人次。`,
        },
      ],
    }),
    paragraph({
      id: '接待',
      cases: [
        {
          when: `${spent(RECEPTION)} = 0`,
          text: `2、${RECEPTION}支出决算为{金额 ${spent(RECEPTION)}}，全年共接待来访团组{数量 ${spent(RECEPTION)}}个、来宾{数量 ${spent(RECEPTION)}}人次。`,
        },
        {
          text: `2、${RECEPTION}支出决算为{金额 ${spent(RECEPTION)}}，全年共接待来访团组{数量 接待.团组数}个、来宾{数量 接待.人次}人次，主要是{文字 接待.事由}。`,
        },
      ],
    }),
    paragraph(
      say(
        '用车',
        `3、${CARS}支出决算为{金额 ${spent(CARS_COLUMN)}}，其中：公务用车购置费{金额 ${spent('公务用车购置费')}}，`,
      ),
      {
        id: '购车',
        cases: [
          { when: `${spent('公务用车购置费')} = 0`, text: '未购置公务用车。' },
          { text: '更新购置公务用车{数量 用车.购置数}辆。' },
        ],
      },
      say(
        '运行',
        `公务用车运行维护费{金额 ${spent('公务用车运行费')}}，截至{年度}年12月31日，我单位开支财政拨款的公务用车保有量为{数量 用车.保有量}辆。`,
      ),
    ),
  ),
];
