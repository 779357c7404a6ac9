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
