/** What all workbooks of a run are checked with: texts that can go to workers, and what they are made into there. */
import type { CheckOptions } from '../../core/check';
import type { Locale } from '../../core/messages';
import type { NarrativeForm } from '../../core/narrative';
import { formFrom, namedForm } from '../form-choice';
import { parseLayouts } from '../layouts/read-layouts';
import { problem } from '../problem';
import { parseRules, readUtf8 } from '../rules-file';

interface NamedText {
  readonly file: string;
  readonly text: string;
}

export interface Setup {
  readonly locale: Locale;
  readonly rules?: NamedText;
  readonly layouts?: NamedText;
  /** Of the explanations of documents: the id of one of our forms, or the text of one's own. */
  readonly style?: string;
  readonly form?: NamedText;
  /** Present where documents are reviewed, and not workbooks checked. */
  readonly reviews?: true;
}

/** One workbook to be checked, or one document to be reviewed. */
export interface Job {
  readonly file: string;
  readonly previous?: Previous;
  /** The workbook that the document was made from. */
  readonly workbook?: Previous;
  /** Answers to what the form of its explanation asks. */
  readonly supplement?: string;
  /** The budget published for the year. */
  readonly budget?: string;
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

interface SetupArguments {
  readonly rules?: string;
  readonly layouts?: string;
  readonly style?: string;
  readonly form?: string;
  readonly reviews?: boolean;
}

/** Reads the texts once; what they say is looked into by `optionsOf`. */
export function setupOf({ rules, layouts, style, form, reviews }: SetupArguments, locale: Locale): Setup {
  const named = (file: string): NamedText => ({ file, text: readUtf8(file) });
  return {
    locale,
    ...(reviews ? { reviews } : {}),
    ...(rules === undefined ? {} : { rules: named(rules) }),
    ...(layouts === undefined ? {} : { layouts: named(layouts) }),
    ...(style === undefined ? {} : { style }),
    ...(form === undefined ? {} : { form: named(form) }),
  };
}

/** Nothing where none is named. Throws a Problem for both ways at once, for a form that there is not and for one that is wrong. */
export function formIn({ style, form }: Setup): NarrativeForm | undefined {
  if (style !== undefined && form !== undefined) throw problem('styleAndForm');
  if (form !== undefined) return formFrom(form.text, form.file);
  return style === undefined ? undefined : namedForm(style);
}
