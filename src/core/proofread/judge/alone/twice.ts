/** A sentence that stands twice in its paragraph, one right behind the other. */
import { message } from '../../../messages';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import { ALONE_MESSAGES } from './messages';

const SENTENCE = /[^。\n]+。?/g;
/** 无。 may be said twice. */
const SHORTEST = 12;
const SHOWN = 20;

/** `stream`: the explanation. */
export function judgeTwice(stream: Stream): TextNote[] {
  const notes: TextNote[] = [];
  let before = '';
  for (const { 0: sentence, index } of stream.text.matchAll(SENTENCE)) {
    const follows = stream.text.charAt(index - 1) === '。';
    if (follows && sentence === before && sentence.length >= SHORTEST)
      notes.push({
        rule: 'N-33',
        severity: 'hint',
        message: message(ALONE_MESSAGES, 'sentence-twice', { text: `${sentence.slice(0, SHOWN)}……` }),
        stream,
        section: undefined,
        start: index,
        end: index + sentence.length,
      });
    before = sentence;
  }
  return notes;
}
