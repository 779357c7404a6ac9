/** Sets of rows that a form can go through, by the word it uses for them. */

/** The row a list has come to. */
export const THIS_ROW = '本行';

export type RowSet =
  /** By what their codes look like, in the order of the codes. */
  | { readonly kind: 'codes'; readonly codes: RegExp }
  /** These rows, where the table has them. */
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  /** Indicators of a self-evaluation form; with `below`, those whose first column is less than the second. */
  | { readonly kind: 'indicators'; readonly below?: readonly [string, string] }
  /** First-level indicators: the first row of each, named as the level is. */
  | { readonly kind: 'levels' }
  /** The indicators of the level that a list has come to. */
  | { readonly kind: 'level-mates' };

const codes = (pattern: RegExp): RowSet => ({ kind: 'codes', codes: pattern });

const ROW_SETS: Readonly<Record<string, RowSet>> = {
  每类: codes(/^\d{3}$/),
  每款: codes(/^\d{5}$/),
  每项: codes(/^\d{7}$/),
  每人员款: codes(/^30[13]\d{2}$/),
  每公用款: codes(/^3(?!0[13])\d{4}$/),
  每资金来源: {
    kind: 'keys',
    keys: ['财政拨款', '当年财政拨款', '上年结转资金', '财政专户管理资金', '单位资金', '其他资金'],
  },
  每指标: { kind: 'indicators' },
  每失分指标: { kind: 'indicators', below: ['得分', '分值'] },
  每一级指标: { kind: 'levels' },
  同级指标: { kind: 'level-mates' },
};

/** Undefined for a row's own key. */
export const rowsNamed = (word: string): RowSet | undefined =>
  Object.hasOwn(ROW_SETS, word) ? ROW_SETS[word] : undefined;

/** Which codes a word such as 每项 stands for; undefined for any other word. */
export function rowSet(word: string): RegExp | undefined {
  const set = rowsNamed(word);
  return set?.kind === 'codes' ? set.codes : undefined;
}
