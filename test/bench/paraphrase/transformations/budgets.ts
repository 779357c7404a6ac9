/** Outturn against budget: completed, missed, compared. */
import { Decimal } from '../../../../src/core/amount';
import { stated } from '../text/change';
import type { Context } from '../text/explanation';
import { valueOf } from '../text/figures';
import { rewriting, together, type Transformation } from './transformation';

const HUNDRED = new Decimal(100);

/** How far the outturn is off the budget: as an amount, and in hundredths of the budget; undefined where it is not. */
function difference({ figures }: Context, budget: string, spent: string) {
  const [planned, actual] = [figures.of(budget), figures.of(spent)];
  const [then, now] = [valueOf(planned), valueOf(actual)];
  if (then.eq(now) || then.lte(0) || now.lt(0)) return undefined;
  const isMore = now.gt(then);
  const formula = isMore
    ? `${actual.run.text} − ${planned.run.text}`
    : `${planned.run.text} − ${actual.run.text}`;
  const source = {
    kind: 'computed',
    cells: [...actual.run.source.cells, ...planned.run.source.cells],
    supplement: [...new Set([...actual.run.source.supplement, ...planned.run.source.supplement])],
  } as const;
  const off = now.minus(then).abs();
  const rate = `${off.div(then).times(HUNDRED).toFixed(2)}%`;
  return {
    isMore,
    amount: () => figures.derive(stated(off), { ...source, formula }),
    rate: () => figures.derive(rate, { ...source, formula: `(${formula}) ÷ ${planned.run.text}` }),
  };
}

const BUDGET_AND_OUTTURN = '((年初)?预算数?为(N)(U)，(?:T)?决算数?为(N)U)';

export const BUDGETS: readonly Transformation[] = [
  rewriting(
    'completion-of-a-stated-budget',
    'The budget is stated within its completion: 完成预算X万元的Y%.',
    '(?:支出)?(年初)?预算数?为(NU)，支出决算数?为(NU)，完成(?:年初)?预算的?(P)',
    '支出决算为$3，完成$1预算$2的$4',
  ),
  rewriting(
    'completion-with-other-words',
    '完成预算的 becomes 预算完成率, 预算执行率, 为预算的, 占预算的.',
    '完成(年初)?预算的?(P)',
    ['为$1预算的$2', '$1预算完成率为$2', '$1预算执行率$2', '占$1预算的$2', '完成$1预算数的$2'],
  ),
  rewriting(
    'budget-and-outturn-respectively',
    'Budget and outturn are named first, their amounts after.',
    '(?<=支出|（项）。)((?:年初)?预算)为(NU)，支出决算为(NU)',
    '$1和支出决算分别为$2、$3',
  ),
  rewriting(
    'difference-from-budget',
    'How much more or less than budgeted is stated as an amount.',
    `${BUDGET_AND_OUTTURN}(?=[，。])`,
    ([all = '', , early = '', budget = '', unit = '', spent = ''], context) => {
      const off = unit === context.unit ? difference(context, budget, spent) : undefined;
      return off && `${all}，比${early}预算${off.isMore ? '增加' : '减少'}${off.amount()}${unit}`;
    },
  ),
  rewriting(
    'difference-from-budget-with-rate',
    'How much more or less than budgeted is stated as an amount and a rate.',
    `${BUDGET_AND_OUTTURN}(?=[，。])`,
    ([all = '', , early = '', budget = '', unit = '', spent = ''], context) => {
      const off = unit === context.unit ? difference(context, budget, spent) : undefined;
      if (!off) return undefined;
      const [up, rate] = off.isMore ? ['增加', '增长'] : ['减少', '下降'];
      return `${all}，较${early}预算数${up}${off.amount()}${unit}，${rate}${off.rate()}`;
    },
  ),
  together('verdict-on-budget-with-other-words', '决算数小于预算数 becomes 低于预算, 未超预算, 高于预算.', [
    rewriting('', '', '决算数小于(年初)?预算数(?=的?主要原因)', [
      '决算数低于$1预算数',
      '支出决算低于$1预算',
      '决算数比$1预算数减少',
    ]),
    rewriting('', '', '决算数大于(年初)?预算数(?=的?主要原因)', [
      '决算数高于$1预算数',
      '支出决算高于$1预算',
      '决算数比$1预算数增加',
    ]),
    rewriting('', '', '决算数(?:等于|与)(年初)?预算数(?:持平)?(?=。)', [
      '与$1预算持平',
      '与$1预算数一致',
      '决算数与$1预算数相同',
    ]),
  ]),
  rewriting(
    'verdict-on-budget-left-out',
    'Nothing is said of more or less where both figures stand.',
    '，决算数(?:等于(?:年初)?预算数|与(?:年初)?预算数持平)(?=。)',
    '',
  ),
  rewriting('no-budget-with-other-words', '无预算安排 becomes 未安排预算.', '无预算安排', [
    '未安排预算',
    '没有安排预算',
    '年度预算未安排',
  ]),
];
