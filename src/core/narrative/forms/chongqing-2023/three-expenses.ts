/** Chongqing, 三: “三公” as a whole and one by one, each against the budget and last year; then how many of what. */
import type { ParagraphForm, SectionForm } from '../../form';
import { printedCount, counting } from '../parts/counts';
import { spentOn } from '../parts/expressions';
import { paragraph, part, say, section } from '../parts/section';
import { COMPARED_EXPENSES, threeBudget } from './expressions';

const LEAD = '{年度}年度';
const ALL = spentOn('合计');

const expense = ({ id, column, entry, name, purpose }: (typeof COMPARED_EXPENSES)[number]): ParagraphForm => {
  const spent = spentOn(column);
  return paragraph(
    {
      id,
      cases: [
        { when: `${spent} = 0`, text: `${LEAD}{部门}${name}{金额 ${spent}}。` },
        { text: `${LEAD}{部门}${name}{金额 ${spent}}，主要用于{文字 ${purpose}}。` },
      ],
    },
    say(
      `${id}比较`,
      `费用支出{较年初预算 ${spent}; ${threeBudget(column, entry)}; ${id}.预算原因}。${name}{较上年支出 ${spent}; 上年.${entry}; ${id}.上年原因}。`,
    ),
  );
};

const COUNTS: ParagraphForm = paragraph(
  counting({
    id: '团组',
    of: '因公出国（境）费',
    says: (count) =>
      `${LEAD}{部门}因公出国（境）共计${count('因公出国（境）团组数', '出国.团组数')}个团组，${count('因公出国（境）人次数', '出国.人次')}人`,
    end: '；',
  }),
  counting({
    id: '购置数',
    of: '公务用车购置费',
    says: (count) => `公务用车购置${count('公务用车购置数', '用车.购置数')}辆`,
    end: '，',
  }),
  say('保有量', `公务车保有量为${printedCount('公务用车保有量', '用车.保有量')}辆；`),
  counting({
    id: '接待数',
    of: '公务接待费',
    says: (count) =>
      `国内公务接待${count('国内公务接待批次', '接待.批次')}批次${count('国内公务接待人次', '接待.人次')}人，其中：国内外事接待${count('外事接待批次', '接待.外事批次')}批次，${count('外事接待人次', '接待.外事人次')}人；国（境）外公务接待${count('国（境）外公务接待批次', '接待.境外批次')}批次，${count('国（境）外公务接待人次', '接待.境外人次')}人`,
  }),
);

export const THREE_EXPENSES: readonly SectionForm[] = [
  section('7', '三、“三公”经费情况说明'),
  section(
    '7.1',
    '（一）“三公”经费支出总体情况说明',
    paragraph(
      say(
        '总体',
        `${LEAD}“三公”经费支出共计{金额 ${ALL}}，{较年初预算 ${ALL}; ${threeBudget('合计', '合计')}; 三公.预算原因}。{较上年支出 ${ALL}; 上年.三公经费; 三公.上年原因}。`,
      ),
    ),
  ),
  section('7.2', '（二）“三公”经费分项支出情况', ...COMPARED_EXPENSES.map(expense)),
  part('7.3', '（三）“三公”经费实物量情况', COUNTS),
];
