/** What kinds of relations there are, and what kind of mistake it is when one does not hold. */
import type { Catalogue } from '../messages';

export const IDENTITY_KINDS = {
  'row-sum': { zh: '合计与各分列之和不符', en: 'A total differs from the sum of its columns' },
  'roll-up': { zh: '上级科目与下级之和不符', en: 'An item differs from the sum of its sub-items' },
  total: { zh: '合计与各项之和不符', en: 'A total differs from the sum of its parts' },
  balance: { zh: '收支两边不平', en: 'The two sides do not balance' },
  cross: { zh: '两张表的数不一致', en: 'Two tables differ' },
  'part-whole': { zh: '部分大于全部', en: 'A part exceeds the whole' },
  'at-least': { zh: '小于应有的数', en: 'A figure is smaller than it has to be' },
  budget: { zh: '决算大于预算', en: 'Spending exceeds the budget' },
  sign: { zh: '不应为负数', en: 'A figure should not be negative' },
  rate: { zh: '比率算得不对', en: 'A rate is worked out wrongly' },
  score: { zh: '得分算得不对', en: 'A score is worked out wrongly' },
  /** Says why two figures rightly differ: a note, never a finding. */
  explained: { zh: '两数不同的缘由', en: 'Why two figures differ' },
} as const satisfies Catalogue<string>;

/** Which words explain a relation. */
export type IdentityKind = keyof typeof IDENTITY_KINDS;
