/** What was left in or left out, wherever it stands in the document. */
import { message } from '../../../messages';
import { LEFT_MESSAGES, leftIn, type Left } from '../../text/left';
import { normalText } from '../../text/normal';
import type { Stream } from '../../text/stream';
import { writtenAt, type TextNote } from '../notes';
import type { State } from '../state';
import { toldIn } from './told';

/** Marks that normal form leaves out: what stands on either side of one is not written twice. */
const QUOTES = /[“”"'‘’「」『』]/;
const PLACEHOLDER = /X{2,}$/;
const LONGEST_NAME = 80;

const isClose = ({ document }: State, stream: Stream, { start, end }: Left): boolean =>
  !QUOTES.test(writtenAt(document, stream, start, end));

function isBehindName({ exact }: State, text: string, { start }: Left): boolean {
  const before = text.slice(start > LONGEST_NAME ? start - LONGEST_NAME : 0, start);
  return (
    PLACEHOLDER.test(before) || (exact.department ? before.endsWith(normalText(exact.department)) : false)
  );
}

/** In a table only what was not filled in is told: its cells are no sentences. */
const isCell = ({ document }: State, stream: Stream, { start }: Left): boolean =>
  document.paragraphs[stream.paragraphs[start] ?? 0]?.style === 'table';

/** `whole`: every paragraph on its own; `explanation`: those that explain. */
export function judgeLeft(state: State, whole: Stream, explanation: Stream): TextNote[] {
  const isTold = toldIn(state);
  const explaining = new Set(explanation.paragraphs);
  return leftIn(whole.text).flatMap((left): TextNote[] => {
    const { kind, text, start, end } = left;
    if (kind.isClose && !isClose(state, whole, left)) return [];
    if (kind.behindName && !isBehindName(state, whole.text, left)) return [];
    if (kind.inExplanation && !explaining.has(whole.paragraphs[start] ?? 0)) return [];
    if (!kind.isBlank && isCell(state, whole, left)) return [];
    if (isTold(kind.rule, whole, left)) return [];
    const right = kind.by?.(text);
    return [
      {
        rule: kind.rule,
        severity: kind.severity,
        message: message(LEFT_MESSAGES, kind.message, { text }),
        stream: whole,
        section: undefined,
        start,
        end,
        ...(right === undefined ? {} : { expected: right, by: right }),
      },
    ];
  });
}
