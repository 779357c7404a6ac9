/** Years that the words say. */
import type { WrongYear } from '../../meaning';
import { proofreadMessage } from '../../messages';
import { textPlaceKey, type Stream } from '../../text/stream';
import { writtenAt } from '../notes';
import { NO_SOURCE, type Judged, type State } from '../state';
import { keyOfNote } from './noted';

const YEAR_LENGTH = 4;

/** The year explained, and the one before it. */
export function verifyYear(
  judged: Judged | undefined,
  stream: Stream,
  start: number,
  year: number | undefined,
): void {
  if (!judged || judged.verdict !== 'unchecked' || year === undefined) return;
  const said = Number(stream.text.slice(start, start + YEAR_LENGTH));
  if (said !== year && said !== year - 1) return;
  judged.verdict = 'verified';
  judged.source = { ...NO_SOURCE, kind: 'text' };
}

export function wrongYear(
  state: State,
  stream: Stream,
  section: string | undefined,
  { start }: WrongYear,
): void {
  if (state.sureYear === undefined) return;
  const end = start + YEAR_LENGTH + 1;
  const key = textPlaceKey(stream, start);
  if (state.notes.some((note) => keyOfNote(note) === key)) return;
  const expected = `${state.sureYear}年`;
  const text = writtenAt(state.document, stream, start, end);
  const judged = state.judged.find((one) => textPlaceKey(one.stream, one.start) === key);
  if (judged) judged.verdict = 'contradicted';
  state.notes.push({
    rule: 'N-29',
    severity: 'error',
    message: proofreadMessage('year', { text, expected }),
    stream,
    section,
    start,
    end,
    expected,
    by: expected,
  });
}
