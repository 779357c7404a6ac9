/** The supplement: what the nine tables do not hold. Last year's figures, budgets, counts and reasons. */

export interface SupplementEntry {
  /** As given: `694.43`, `22`, `节约开支`. */
  readonly value: string;
  /** Of an amount, 万元 when absent. */
  readonly unit?: string;
  /** What it is, for people. */
  readonly label?: string;
}

export interface Supplement {
  /** The year explained, not the one before. */
  readonly year?: number;
  readonly department?: string;
  /** By key, such as `上年.收入总计` or `年初预算.2013101`. */
  readonly entries: ReadonlyMap<string, SupplementEntry>;
}

/** Name of its worksheet. */
export const SUPPLEMENT_SHEET = '决算公开补充资料';

/** Of its file. */
export const SUPPLEMENT_VERSION = 1;

export const NO_SUPPLEMENT: Supplement = { entries: new Map() };

/** A supplement from plain values; for the parts of a program that ask for a few entries. */
export const supplementOf = (
  values: Readonly<Record<string, string | SupplementEntry>>,
  head: Omit<Supplement, 'entries'> = {},
): Supplement => ({
  ...head,
  entries: new Map(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? { value } : value]),
  ),
});

/** What was given under a key, or undefined for a blank. */
export function givenUnder(supplement: Supplement, key: string): SupplementEntry | undefined {
  const entry = supplement.entries.get(key);
  return entry && entry.value.trim() !== '' ? entry : undefined;
}

/** Both together; where both answer, the first wins: it is what the office said itself. */
export function mergeSupplements(own: Supplement, other: Supplement): Supplement {
  const given = [...own.entries].filter(([key]) => givenUnder(own, key));
  return { ...other, ...own, entries: new Map([...other.entries, ...given]) };
}
