/** Nothing is said to be spent of what a table has a figure for. */
import type { WrongNone } from '../../meaning';
import { sourceMessage } from '../../measure';
import { proofreadMessage } from '../../messages';
import type { Stream } from '../../text/stream';
import { writtenAt } from '../notes';
import type { State } from '../state';
import { keyOfNote, keysOfStretch } from './noted';

/** Unless a form told it. */
export function wrongNone(
  { document, notes }: State,
  stream: Stream,
  section: string | undefined,
  { start, end, figure }: WrongNone,
): void {
  const places = new Set(keysOfStretch(stream, start, end));
  if (!figure.known || notes.some((note) => places.has(keyOfNote(note)))) return;
  const text = writtenAt(document, stream, start, end);
  const amount = figure.known.cells[0]?.text ?? '';
  notes.push({
    rule: 'N-17',
    severity: 'error',
    message: proofreadMessage('none-spent', { text, source: sourceMessage(figure.known), amount }),
    stream,
    section,
    start,
    end,
    cells: figure.known.cells,
  });
}
