/** What all workbooks of a run are checked with: texts that can go to workers, and what they are made into there. */
import type { CheckOptions } from '../../core/check';
import type { Locale } from '../../core/messages';
import { parseLayouts } from '../layouts/read-layouts';
import { parseRules, readUtf8 } from '../rules-file';

interface NamedText {
  readonly file: string;
  readonly text: string;
}

export interface Setup {
  readonly locale: Locale;
  readonly rules?: NamedText;
  readonly layouts?: NamedText;
}

/** One workbook to be checked. */
export interface Job {
  readonly file: string;
  readonly previous?: Previous;
}

/** Last year's workbook of the one to be checked, or why there is none. */
export type Previous =
  /** `isNamed`: by the user, not found in a folder. */
  | { readonly kind: 'file'; readonly file: string; readonly isNamed?: true }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly files: readonly string[] };

/** Throws a Problem where a text is wrong. */
export const optionsOf = ({ rules, layouts }: Setup): CheckOptions => ({
  ...(layouts === undefined ? {} : { confirmed: parseLayouts(layouts) }),
  ...(rules === undefined ? {} : { identities: parseRules(rules) }),
});

/** Reads the texts once; what they say is looked into by `optionsOf`. */
export function setupOf(
  { rules, layouts }: { readonly rules?: string; readonly layouts?: string },
  locale: Locale,
): Setup {
  const named = (file: string): NamedText => ({ file, text: readUtf8(file) });
  return {
    locale,
    ...(rules === undefined ? {} : { rules: named(rules) }),
    ...(layouts === undefined ? {} : { layouts: named(layouts) }),
  };
}
