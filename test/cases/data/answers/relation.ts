/** A relation that somebody worked out by hand on published accounts, and how the lists of them are written. */
import { rowsOf } from '../rows';

export interface Relation {
  readonly id: string;
  /** Where it was read: 表… for tables, 叙述 … for the explanation, 报告 … for a report. */
  readonly section: string;
  /** `hard` or `soft`. */
  readonly kind: string;
  readonly relation: string;
  /** As they were written down: amounts mostly, words where the relation is about words. */
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
  readonly note: string;
}

export const relationsOf = (lines: string): readonly Relation[] =>
  rowsOf(lines).map(
    ([id = '', section = '', kind = '', relation = '', left = '', right = '', verdict = '', note = '']) => ({
      id,
      section,
      kind,
      relation,
      left,
      right,
      verdict,
      note,
    }),
  );
