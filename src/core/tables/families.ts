/** The sets that tables belong to: each is another kind of publication. */
import type { Phrase } from '../messages';

interface FamilySpec {
  readonly word: Phrase;
  /** Whether its tables are one publication, or each is its own. */
  readonly published: 'together' | 'singly';
}

export const TABLE_FAMILIES = {
  accounts: { word: { zh: '全套决算公开表', en: 'Tables of the final accounts' }, published: 'together' },
  'self-evaluation': { word: { zh: '绩效自评表', en: 'Self-evaluation forms' }, published: 'singly' },
} as const satisfies Readonly<Record<string, FamilySpec>>;

export type TableFamily = keyof typeof TABLE_FAMILIES;
