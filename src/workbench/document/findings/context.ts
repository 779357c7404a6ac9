/** What every part of the results needs: the words, the language, and the way to a place. */
import type { Locale, Phrase } from '../../../core/messages';
import type { Target } from '../model/types';
import type { DocumentSay } from '../words';

export interface ResultWords {
  readonly locale: Locale;
  readonly say: DocumentSay;
  readonly onGo: (target: Target) => void;
}

export const told = (phrase: Phrase, locale: Locale): string => (locale === 'en-US' ? phrase.en : phrase.zh);
