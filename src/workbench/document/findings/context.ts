/** What every part of the results needs: the words, the language, and the way to a place. */
import type { Locale, Phrase } from '../../../core/messages';
import type { DocumentStep } from '../editing/changes';
import type { Target } from '../model/types';
import type { DocumentSay } from '../words';

/** What can be done about findings where the document can be corrected. */
export interface Fixing {
  readonly isChanging: boolean;
  readonly onCorrect: (step: DocumentStep) => void;
  readonly onCorrectAll: () => void;
}

export interface ResultWords {
  readonly locale: Locale;
  readonly say: DocumentSay;
  readonly onGo: (target: Target) => void;
}

export const told = (phrase: Phrase, locale: Locale): string => (locale === 'en-US' ? phrase.en : phrase.zh);
