/** Kinds of mistakes in a few words, and what is known of each rule: for statistics and for the list of rules in SARIF. */
import type { Severity } from '../../core/check';
import { IDENTITIES, type Identity, type IdentityKind } from '../../core/identities';
import { message, render, type Catalogue, type Locale } from '../../core/messages';
import { RULES } from '../../core/rules';

const RELATIONS = {
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
  explained: { zh: '两数不同的缘由', en: 'Why two figures differ' },
} as const satisfies Catalogue<IdentityKind>;

const OTHERS = {
  blank: { zh: '该填未填', en: 'Cells left blank' },
  unreadable: { zh: '该填数的格不是数', en: 'Cells that are no figures' },
  'rounding-tail': { zh: '四舍五入的尾差', en: 'Rounding differences' },
  'slipped-rows': { zh: '数字整行错位', en: 'Figures slipped by rows' },
  'shifted-lane': { zh: '数字整行错位', en: 'Figures slipped by rows' },
  'shifted-column': { zh: '数字整列错位', en: 'Figures shifted by columns' },
  'SET-1': { zh: '同一张表出现两次', en: 'A table stands twice' },
  'CELL-2': { zh: '公式循环引用', en: 'A formula depends on itself' },
  'HEAD-1': { zh: '部门名称没填或不一致', en: 'The department’s name is missing or differs' },
  'HEAD-2': { zh: '各表年度不一致', en: 'Tables are of different years' },
  'X-20': { zh: '没有写金额单位', en: 'The money unit is missing' },
  'T08-3': { zh: '空表说明没写或写错', en: 'The note on an empty table is missing or wrong' },
  'P-0': { zh: '人员编制没填', en: 'Posts or staff are missing' },
  'P-6': { zh: '指标分值合计不对', en: 'Points of indicators do not add up' },
  'P-9': { zh: '扣分没有写原因', en: 'Lost points are not explained' },
  'CODE-1': { zh: '科目名称与编码不符', en: 'A name that is not its code’s' },
  'CODE-2': { zh: '科目重复', en: 'A code stands twice' },
  'CODE-3': { zh: '缺上级科目', en: 'A parent code is missing' },
  'CODE-4': { zh: '科目顺序不对', en: 'Codes are out of order' },
  'CODE-5': { zh: '科目编码位数不对', en: 'A code of the wrong length' },
  'CODE-6': { zh: '缺下级科目', en: 'Codes without the ones below' },
  'CELL-3': { zh: '小数位过多', en: 'Too many decimals' },
  'CELL-4': { zh: '存的数与显示的不同', en: 'A cell stores another figure than it shows' },
  'CELL-5': { zh: '数字存成了文字', en: 'Figures stored as text' },
  'YEAR-1': { zh: '年初数与上年年末数不符', en: 'This year does not begin with last year’s end' },
  'T06-4': { zh: '明细金额抄成了合计', en: 'An account’s amount is its class total' },
  'T06-5': { zh: '有支出而没有相应的车、人、团组', en: 'Spending without its cars, guests or trips' },
  'T07-4': { zh: '合计有数而分项空着', en: 'A total whose parts are blank' },
  'P-8': { zh: '指标得分与完成值不符', en: 'A score that its result does not give' },
  'P-10': { zh: '定性指标得分与评价不符', en: 'A score outside the band of its words' },
  'P-14': { zh: '评价等级与总分不符', en: 'A grade that its score does not give' },
  'P-15': { zh: '指标与资金单位不一致', en: 'An indicator and its money differ by the unit' },
  previous: { zh: '没有与上年核对', en: 'Not held against last year' },
  own: { zh: '自定规则', en: 'Rules of your own' },
} as const satisfies Catalogue<string>;

export interface KnownRule {
  readonly id: string;
  readonly severity: Severity;
  /** What kind of mistake it finds. */
  readonly kind: string;
  /** The relation in words, where it is one. */
  readonly formula?: string;
  /** Where it comes from. */
  readonly basis?: string;
}

const SEVERITIES: Readonly<Record<string, Severity>> = { 'rounding-tail': 'hint', previous: 'hint' };

export interface RuleBook {
  readonly rules: readonly KnownRule[];
  /** The kind of a finding's rule, in words. A rule nobody listed is its own kind. */
  kindOf(rule: string): string;
}

export function ruleBook(own: readonly Identity[], locale: Locale): RuleBook {
  const words = (id: keyof typeof OTHERS): string => render(message(OTHERS, id), locale);
  const relation = (identity: Identity, kind: string): KnownRule[] =>
    identity.severity === 'info'
      ? []
      : [
          {
            id: identity.id,
            severity: identity.severity,
            kind,
            formula: identity.formula,
            basis: identity.basis,
          },
        ];
  const rules: readonly KnownRule[] = [
    ...IDENTITIES.flatMap((one) => relation(one, render(message(RELATIONS, one.kind), locale))),
    ...RULES.map(({ id, severity, basis }) => ({
      id,
      severity,
      basis,
      kind: isNamed(id) ? words(id) : basis,
    })),
    ...Object.keys(OTHERS)
      .filter(isNamed)
      .filter((id) => id !== 'own' && !RULES.some((rule) => rule.id === id))
      .map((id) => ({ id, severity: SEVERITIES[id] ?? 'error', kind: words(id) }) as const),
    ...own.flatMap((one) => relation(one, words('own'))),
  ];
  const kinds = new Map(rules.map(({ id, kind }) => [id, kind]));
  return { rules, kindOf: (rule) => kinds.get(rule) ?? rule };
}

const isNamed = (id: string): id is keyof typeof OTHERS => id in OTHERS;
