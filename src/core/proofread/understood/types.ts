/** What a text was understood to say, at the places of its paragraphs. */
import type { Decimal } from '../../amount';
import type { NarrativeForm } from '../../narrative';
import type { Context, Expression, Pattern } from '../../narrative/reading';
import type { Counted } from '../counted';
import type { UnderstoodWords } from '../said-words';
import type { MarkKind } from '../text/marks';
import type { NumberVerdict, SectionInText, TextPlace } from '../types';

/** Two amounts, as they stand in the notation of forms. */
export interface Comparing {
  readonly now: Expression;
  readonly then: Expression;
  /** The answer that holds the reason, where the form asks for one. */
  readonly reason?: string;
}

export interface UnderstoodNumber extends TextPlace {
  readonly kind: MarkKind;
  readonly unit: string;
  readonly decimals: number;
  /** As stated; undefined where it is none. */
  readonly value: Decimal | undefined;
  readonly verdict: NumberVerdict;
  /** What it may be, the likeliest first: all of them come to it in this year. */
  readonly meanings: readonly Expression[];
  /** Whether the first of them is what the form has in the same words. */
  readonly isByForm: boolean;
  /** Of a count: of what there is none where nothing was spent. */
  readonly counted: Counted | undefined;
  /** Of a change or a rate of change: by its words, and by the form. */
  readonly comparing: readonly Comparing[];
}

export interface UnderstoodTurn extends TextPlace {
  readonly polarity: 1 | -1 | 0;
  readonly comparing: readonly Comparing[];
}

/** Names of the accounts that have a figure, all of them. */
export interface UnderstoodList extends TextPlace {
  readonly over: Pattern;
}

/** Paragraphs or lines that tell of one row each. */
export interface UnderstoodItem extends TextPlace {
  readonly table: Pattern['table'];
  readonly row: string;
}

export interface Understood {
  readonly form: NarrativeForm;
  readonly context: Context;
  /** Headings. */
  readonly sections: readonly SectionInText[];
  readonly numbers: readonly UnderstoodNumber[];
  readonly turns: readonly UnderstoodTurn[];
  readonly lists: readonly UnderstoodList[];
  /** Words of the office's own, as the supplement has them. */
  readonly words: readonly UnderstoodWords[];
  readonly items: readonly UnderstoodItem[];
  /** Paragraphs that explain: from the first up to the one behind the last. */
  readonly stretch: { readonly from: number; readonly to: number };
}
