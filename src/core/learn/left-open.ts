/** What of this year's text may be another figure, or no longer hold: what a person has to look at. */
import { message } from '../messages';
import { evaluate, OUTERMOST, printAmount, printShare, type Context } from '../narrative/reading';
import type { ProofreadResult, TextDocument } from '../proofread';
import { decidedByWords, type OpenFigure } from './decided';
import { isStill, saidIn, type Greatest } from './greatest';
import { PATTERNS } from './lists';
import { LEARN_MESSAGES } from './messages';
import { ownPlace, type Origins, type ToDo } from './to-do';
import type { Ambiguous } from './types';

/** Figures that were the same last year and are not the same this year. */
function openFigures({ paragraph, as, meanings }: Ambiguous, context: Context): readonly OpenFigure[] {
  const { settings } = context;
  const [own = '', ...all] = meanings.map((meaning) => {
    const value = evaluate(context, meaning, OUTERMOST);
    if (value.kind === 'missing') return '';
    if (as === 'percent') return printShare(value.value, settings);
    return as === 'money' ? printAmount(value.value, settings) : value.value.toFixed();
  });
  const others = [...new Set(all.filter((one) => one !== own && one !== ''))];
  return own !== '' && others.length > 0 ? [{ paragraph, own, others }] : [];
}

/** This year's text. */
interface RolledText {
  readonly text: TextDocument;
  /** Where each of its paragraphs comes from. */
  readonly origins: Origins;
  readonly context: Context;
}

/** But for what the words decide. `read`: as the text itself is. */
export function ambiguousIn(
  { text, origins, context }: RolledText,
  ambiguous: readonly Ambiguous[],
  read: (text: TextDocument) => ProofreadResult,
): readonly ToDo[] {
  const open = ambiguous.flatMap((one) =>
    ownPlace(origins, one.paragraph) < 0 ? [] : openFigures(one, context),
  );
  const placed = open.map((one) => ({ ...one, paragraph: ownPlace(origins, one.paragraph) }));
  const decided = decidedByWords(text, placed, read);
  return open.flatMap(({ paragraph, own, others: [other = ''] }, at): ToDo[] => {
    const figure = placed[at];
    if (figure && decided.has(figure)) return [];
    const what = message(LEARN_MESSAGES, 'ambiguous', { text: own, other });
    return [{ paragraph, text: own, kind: 'ambiguous', what }];
  });
}

/** What is no longer the greatest, or may not be. */
export const noLongerGreatest = (
  { text, origins, context }: RolledText,
  greatest: readonly Greatest[],
): readonly ToDo[] =>
  greatest.flatMap((one) => {
    if (isStill(one, context, PATTERNS)) return [];
    const { paragraph } = one;
    const own = text.paragraphs[ownPlace(origins, paragraph)]?.text ?? '';
    return saidIn(own).map((words): ToDo => {
      const what = message(LEARN_MESSAGES, 'kept-words', { text: words });
      return { paragraph, text: words, kind: 'words', what };
    });
  });
