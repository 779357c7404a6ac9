/** What the tables of a budget do not hold. */
import type { Question } from '../../../form';
import { count, money, words } from '../question';
import { ABROAD, CARS_COLUMN, RECEPTION } from '../three-expenses';

/** Last year's budget of a figure; `cell`: where last year's workbook has it, which is where this year's stands. */
export const lastBudget = (entry: string, name: string, cell: string): Question =>
  money(`上年预算.${entry}`, `{上年}年${name}预算数`, {
    hint: `上年公开的预算；本年为{金额 ${cell}}`,
    previous: cell,
  });

export const budgetedFor = (column: string): string => `三公经费预算表[预算数, ${column}]`;

export const CARS_BOUGHT = '公务用车购置费';
export const CARS_RUN = '公务用车运行费';

export const LAST_THREE_ASKED: readonly Question[] = [
  lastBudget('三公经费', '“三公”经费', budgetedFor('合计')),
  lastBudget('因公出国费', ABROAD, budgetedFor(ABROAD)),
  lastBudget('公务用车费', '公务用车购置及运行费', budgetedFor(CARS_COLUMN)),
  lastBudget('公务用车购置费', CARS_BOUGHT, budgetedFor(CARS_BOUGHT)),
  lastBudget('公务用车运行费', CARS_RUN, budgetedFor(CARS_RUN)),
  lastBudget('公务接待费', RECEPTION, budgetedFor(RECEPTION)),
];

/** The 项 of one fund, and what the entries about them begin with. */
export interface FundItems {
  /** Pattern. */
  readonly each: string;
  readonly entry: string;
}

/** The tables whose 项 are told one by one. */
export const GENERAL_ITEMS: FundItems = { each: '一般公共预算支出表[每项, 合计]', entry: '' };
export const OTHER_ITEMS: readonly FundItems[] = [
  { each: '政府性基金预算支出表[每项, 合计]', entry: '基金' },
  { each: '国有资本经营预算支出表[每项, 合计]', entry: '国资' },
];

/** Of each 项: what it is for, what was carried out last year, and why that differs. */
export const itemQuestions = ({ each, entry }: FundItems): readonly Question[] => [
  words(`${entry}用途.本行`, '{名称}（{代码}）主要用于什么', { each, hint: '接在“主要用于”后面' }),
  money(`${entry}上年执行数.本行`, '{名称}（{代码}）{上年}年预算执行数', {
    each,
    optional: true,
    hint: `本年预算为{金额 ${each.replace('每项', '本行')}}；没有执行数填 0，不比较的不用填`,
  }),
  words(`${entry}执行原因.本行`, '{名称}（{代码}）预算比上年执行数增减的主要原因', {
    each,
    optional: true,
    hint: '填了上年执行数、且与本年不同时才填',
  }),
];

export const RUNNING_COSTS_ASKED: readonly Question[] = [
  money('机关运行经费.预算', '财政拨款的机关运行经费预算', {
    hint: '行政单位和参公单位填写；没有填 0',
  }),
];

export const PURCHASES_ASKED: readonly Question[] = [
  money('采购预算.总额', '政府采购预算', { optional: true, hint: '货物、工程、服务填齐后自动相加' }),
  money('采购预算.货物', '政府采购货物预算', { hint: '没有填 0' }),
  money('采购预算.工程', '政府采购工程预算', { hint: '没有填 0' }),
  money('采购预算.服务', '政府采购服务预算', { hint: '没有填 0' }),
];

export const SMALL_FIRMS_ASKED: readonly Question[] = [
  money('采购预算.中小企业', '面向中小企业预留政府采购项目预算金额', { hint: '没有填 0' }),
  money('采购预算.小微企业', '其中：预留给小型和微型企业的政府采购项目预算', { hint: '没有填 0' }),
];

export const TARGETS_ASKED: readonly Question[] = [
  count('绩效目标.单位数', '编报绩效目标的预算单位数', '个', { hint: '部门预算填写' }),
  count('绩效目标.项目数', '编报绩效目标的项目数', '个'),
  money('绩效目标.金额', '编报绩效目标的项目涉及预算资金'),
];
