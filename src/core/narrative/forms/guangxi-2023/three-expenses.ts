/** Guangxi, section 六: the three, then each against budget and last year, then what was done, counts of nothing too. */
import type { SectionForm, Sentence } from '../../form';
import { printedCount, counting } from '../parts/counts';
import { budgetOf, spentOn } from '../parts/expressions';
import { paragraph, say, section } from '../parts/section';
import { ABROAD, CARS_COLUMN, FOUR, RECEPTION } from '../parts/three-expenses';

const OF = '财政拨款安排的“三公”经费支出决算';
const LEAD = `{年度}年度${OF}`;
const CARS = '公务用车购置及运行费';

const figure = (column: string): string => `{金额 ${spentOn(column)}}`;

const compared = (column: string, last: string, id: string): string =>
  `{三公增减 ${spentOn(column)}; ${budgetOf(column)}; 上年.${last}; ${id}.原因}`;

/** Entries of the supplement that give the reasons, by column. */
export const REASON_OF: Readonly<Record<(typeof FOUR)[number]['column'], string>> = {
  '因公出国（境）费': '出国',
  公务用车购置费: '购车',
  公务用车运行费: '运行',
  公务接待费: '接待',
};

/** A sentence each: a reason may hold any words, and ends with its sentence. */
const eachCompared: readonly Sentence[] = FOUR.map(({ column, last, name }, place) =>
  say(
    `${name}增减`,
    `${place === 0 ? '其中，' : ''}${name}支出决算${compared(column, last, REASON_OF[column])}。`,
  ),
);

export const THREE_EXPENSES: readonly SectionForm[] = [
  section(
    '7',
    '六、财政拨款安排的“三公”经费支出决算情况说明',
    paragraph(
      say(
        '三项',
        `${LEAD}中，${ABROAD}支出决算${figure(ABROAD)}；${CARS}支出决算${figure(CARS_COLUMN)}；${RECEPTION}支出决算${figure(RECEPTION)}。`,
      ),
    ),
    paragraph(
      say('总额', `${LEAD}总额为${figure('合计')}，${compared('合计', '三公经费', '三公')}。`),
      ...eachCompared,
      say('具体', '具体情况如下：'),
    ),
    paragraph(
      counting({
        id: '出国',
        of: ABROAD,
        says: (count) =>
          `1.${ABROAD}支出${figure(ABROAD)}。全年因公出国（境）团组共计${count('因公出国（境）团组数', '出国.团组数')}个，累计${count('因公出国（境）人次数', '出国.人次')}人次`,
        goesOn: '。开支内容包括：{文字 出国.内容}',
      }),
    ),
    paragraph(
      say('用车', `2.${CARS}支出${figure(CARS_COLUMN)}。其中：`),
      counting({
        id: '购车',
        of: '公务用车购置费',
        says: (count) =>
          `公务用车购置支出${figure('公务用车购置费')}，购置公务用车${count('公务用车购置数', '用车.购置数')}辆`,
      }),
      {
        id: '运行',
        cases: [
          {
            when: `${spentOn('公务用车运行费')} = 0`,
            text: `公务用车运行支出${figure('公务用车运行费')}。`,
          },
          {
            text: `公务用车运行支出${figure('公务用车运行费')}，主要用于{文字 用车.运行用途}。`,
          },
        ],
      },
      say('保有量', `年末开支财政拨款的公务用车保有量为${printedCount('公务用车保有量', '用车.保有量')}辆。`),
    ),
    paragraph(
      counting({
        id: '接待',
        of: RECEPTION,
        says: (count) =>
          `3.${RECEPTION}支出${figure(RECEPTION)}。国内公务接待${count('国内公务接待批次', '接待.批次')}批次，${count('国内公务接待人次', '接待.人次')}人次；国（境）外公务接待${count('国（境）外公务接待批次', '接待.境外批次')}批次，${count('国（境）外公务接待人次', '接待.境外人次')}人次`,
        goesOn: '。主要用于{文字 接待.事由}',
      }),
    ),
  ),
];
