/** What a caller may ask of the Word document besides its text. */
import type { Locale } from '../../../../core/messages';
import type { Chart } from '../../../../core/narrative/charts';
import type { Annex } from './annex/annex';

export interface DocxOptions {
  /** Tables behind the text, each on pages of its own, in this order. */
  readonly annex?: readonly Annex[];
  /** Each stands after its section; one whose section the document lacks is left out. */
  readonly charts?: readonly Chart[];
  /** Language of the few words that are ours (单位：, sources of figures). */
  readonly locale?: Locale;
}
