/** A stretch of the text that was printed twice. */
import { message } from '../../../messages';
import { isRead } from '../../structure/explanation';
import { repeatedRuns } from '../../structure/repeated';
import { streamOf } from '../../text/stream';
import type { TextDocument } from '../../types';
import type { TextNote } from '../notes';
import { ALONE_MESSAGES } from './messages';

export const judgeRepeated = (document: TextDocument): TextNote[] =>
  repeatedRuns(document, (index) => isRead(document, index)).flatMap(({ from, to }): TextNote[] => {
    const [paragraph] = document.paragraphs.slice(from, to);
    if (!paragraph) return [];
    const stream = streamOf([paragraph], [from]);
    return [
      {
        rule: 'N-33',
        severity: 'hint',
        message: message(ALONE_MESSAGES, 'printed-twice', { count: String(to - from) }),
        stream,
        section: undefined,
        start: 0,
        end: stream.text.length,
      },
    ];
  });
