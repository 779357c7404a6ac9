/** What a caller may ask of the Word document besides its text. */
import type { Locale } from '../../../../core/messages';
import type { Annex } from './annex/annex';

export interface DocxOptions {
  /** Tables behind the text, each on pages of its own, in this order. */
  readonly annex?: readonly Annex[];
  /** Language of the few words that are ours (单位：, sources of figures). */
  readonly locale?: Locale;
}
