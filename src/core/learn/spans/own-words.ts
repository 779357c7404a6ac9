/** The office's own words: answers of the supplement, and reasons. */
import { endOfReason, OPENERS } from '../../proofread/inside';
import type { SpannedText } from './spanned-text';

/** What an answer of the supplement says. */
export function addAnswers(here: SpannedText): void {
  for (const { offset, length, key } of here.answers) {
    const words = here.text.slice(offset, offset + length);
    here.add({
      from: offset,
      to: offset + length,
      template: (writing) => `{文字 ${writing.words(words, '原因、用途', { kind: 'words' }, key)}}`,
    });
  }
}

/** The office's own words, up to the end of the sentence. */
export function addReasons(here: SpannedText): void {
  for (const { index, 0: opener } of here.text.matchAll(OPENERS)) {
    const from = index + opener.length;
    const to = endOfReason(here.text, from);
    const words = here.text.slice(from, to);
    const tells = here.own.some(
      ({ offset, meanings }) => offset >= from && offset < to && meanings.length > 0,
    );
    if (tells || to - from < 2 || !/原因|用于|内容|是因|由于|系|主要是/.test(opener)) continue;
    here.add({
      from,
      to,
      template: (writing) => `{文字 ${writing.words(words, '原因、用途', { kind: 'words' })}}`,
    });
  }
}
