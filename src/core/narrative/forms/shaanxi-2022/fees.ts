/** Shaanxi, 三（三）: training and meetings, from 表07 where it has them beside “三公”. */
import type { Clause, Question, Sentence } from '../../form';
import { againstBudget } from '../parts/comparisons';
import { budgetOf, spentOn } from '../parts/expressions';
import { money, words } from '../parts/question';

export const FEES = ['培训费', '会议费'] as const;

export const FEE_CLAUSE: Clause = againstBudget('费用与预算比', {
  equal: '，决算数与预算数持平',
  before: '，决算数',
  after: '预算数的主要原因是',
  end: '',
});

export function feeSentence(fee: string): Sentence {
  const budget = `${budgetOf(fee)} 缺则 ${fee}.预算`;
  const spent = `${spentOn(fee)} 缺则 ${fee}.金额`;
  return {
    id: fee,
    cases: [
      { when: `${budget} = 0 且 ${spent} = 0`, text: `{年度}年度无${fee}预算安排和支出。` },
      {
        text: `{年度}年度${fee}支出预算为{金额 ${budget}}，支出决算为{金额 ${spent}}{完成 “预算”; ${budget}; ${spent}}{费用与预算比 ${budget}; ${spent}; ${fee}.预算原因}。`,
        unknown: true,
      },
    ],
  };
}

export const FEE_QUESTIONS: readonly Question[] = FEES.flatMap((fee) => [
  money(`${fee}.预算`, `${fee}预算数`, { hint: '没有预算填 0' }),
  money(`${fee}.金额`, `${fee}决算数`, { hint: '没有支出填 0' }),
  words(`${fee}.预算原因`, `${fee}决算与预算不同的主要原因`),
]);
