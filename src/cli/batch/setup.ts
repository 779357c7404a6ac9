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
  /** Present where documents are reviewed, and not workbooks checked. */
  readonly reviews?: true;
}

/** One workbook to be checked, or one document to be reviewed. */
export interface Job {
  readonly file: string;
  readonly previous?: Previous;
  /** The workbook that the document was made from. */
  readonly workbook?: Previous;
}

/** The workbook that goes with a file, such as last year's, or why there is none. */
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
  {
    rules,
    layouts,
    reviews,
  }: { readonly rules?: string; readonly layouts?: string; readonly reviews?: boolean },
  locale: Locale,
): Setup {
  const named = (file: string): NamedText => ({ file, text: readUtf8(file) });
  return {
    locale,
    ...(reviews ? { reviews } : {}),
    ...(rules === undefined ? {} : { rules: named(rules) }),
    ...(layouts === undefined ? {} : { layouts: named(layouts) }),
  };
}
