/** Personal numbers that a text to be published still holds. */
import { message } from '../../../messages';
import { masked, personalIn } from '../../personal';
import type { TextDocument } from '../../types';
import type { TextNote } from '../notes';
import { ALONE_MESSAGES } from './messages';
import { asWritten } from './written';

/** Everywhere in the document: contacts stand outside of the explanation. */
export function judgePersonal(document: TextDocument): TextNote[] {
  return document.paragraphs.flatMap(({ text }, paragraph): TextNote[] => {
    const found = personalIn(text);
    if (found.length === 0) return [];
    const stream = asWritten(document, [paragraph]);
    return found.map(({ name, start, end }) => ({
      rule: 'N-36',
      severity: 'warning',
      message: message(ALONE_MESSAGES, name, { text: masked(text.slice(start, end)) }),
      stream,
      section: undefined,
      start,
      end,
    }));
  });
}
