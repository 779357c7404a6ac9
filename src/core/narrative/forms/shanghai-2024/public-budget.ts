/** Shanghai 2024, sections 五 and 六: the general public budget, by function and, for basic expenditure, by economic kind. */
import type { SectionForm } from '../../form';
import { basicSentence } from '../parts/basic';
import { BUDGET_TOTAL as BUDGET, PUBLIC_SPENDING as SPENT } from '../parts/expressions';
import { publicItems, publicStructure, publicTotal } from '../parts/public-budget';
import { paragraph, section } from '../parts/section';

export const PUBLIC_BUDGET: readonly SectionForm[] = [
  section('5', '五、一般公共预算财政拨款支出决算情况说明'),
  section('5.1', '（一）一般公共预算财政拨款支出决算总体情况', publicTotal('', '一般公共预算财政拨款支出')),
  section('5.2', '（二）一般公共预算财政拨款支出决算结构情况', paragraph(publicStructure(''))),
  section(
    '5.3',
    '（三）一般公共预算财政拨款支出决算具体情况',
    ...publicItems(
      '',
      `{与预算比 ${BUDGET}; ${SPENT}; 一般公共预算.预算原因}`,
      '{序号}、{全名}。主要用于：{文字 用途.本行}。年初预算为{金额 年初预算.本行}，支出决算为{金额 本项}。{与预算比 年初预算.本行; 本项; 预算原因.本行}',
    ),
  ),
  section(
    '6',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    paragraph(basicSentence({ lead: '', of: '。其中：', shares: false })),
  ),
];
