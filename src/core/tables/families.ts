/** The sets that tables belong to: each is another kind of publication. */
import type { Phrase } from '../messages';

/** What a set tells of: what was spent, what is to be spent, or what spending is to reach and reached. */
export const SET_KINDS = {
  accounts: { zh: '决算', en: 'final accounts' },
  budget: { zh: '预算', en: 'budget' },
  performance: { zh: '绩效', en: 'performance' },
} as const satisfies Readonly<Record<string, Phrase>>;

export type SetKind = keyof typeof SET_KINDS;

/** What sets of these kinds are called together: 决算, 决算和预算. Forms of performance go with what they stand beside. */
export function wordOfKinds(kinds: Iterable<SetKind>): Phrase {
  const all = [...new Set(kinds)];
  const money = all.filter((kind) => kind !== 'performance');
  const [first, ...others] = money.length > 0 ? money : all;
  if (first === undefined) return SET_KINDS.accounts;
  const joined = (language: 'zh' | 'en', and: string): string =>
    [first, ...others].map((kind) => SET_KINDS[kind][language]).join(and);
  return { zh: joined('zh', '和'), en: joined('en', ' and ') };
}

interface FamilySpec {
  readonly word: Phrase;
  readonly kind: SetKind;
  /** The kind of set that its tables stand with, where a workbook holds several. */
  readonly standsWith: SetKind;
  /** Whether its tables are one publication, or each is its own. */
  readonly published: 'together' | 'singly';
}

export const TABLE_FAMILIES = {
  accounts: {
    word: { zh: '全套决算公开表', en: 'Tables of the final accounts' },
    kind: 'accounts',
    standsWith: 'accounts',
    published: 'together',
  },
  budget: {
    word: { zh: '全套预算公开表', en: 'Tables of the budget' },
    kind: 'budget',
    standsWith: 'budget',
    published: 'together',
  },
  'self-evaluation': {
    word: { zh: '绩效自评表', en: 'Self-evaluation forms' },
    kind: 'performance',
    standsWith: 'accounts',
    published: 'singly',
  },
  targets: {
    word: { zh: '绩效目标表', en: 'Targets of performance' },
    kind: 'performance',
    standsWith: 'budget',
    published: 'singly',
  },
} as const satisfies Readonly<Record<string, FamilySpec>>;

export type TableFamily = keyof typeof TABLE_FAMILIES;
