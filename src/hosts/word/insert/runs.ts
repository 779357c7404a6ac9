/** Writes runs of the explanation into a paragraph: all text first, then controls and colours, so that neither spreads. */
import type { Locale } from '../../../core/messages';
import type { Run } from '../../../core/narrative';
import { sourceLabel } from '../../files/docx/write/source';
import { printable } from '../../files/docx/write/xml';
import { MISSING_COLOUR, setHighlight } from '../highlight';
import { once } from '../run';
import { clipped, controlTag } from '../tags';

/** Something that takes text at its end; the first piece replaces what stands there. */
export interface Writable {
  insertText(text: string, where: 'Replace' | 'End'): Word.Range;
}

/** What remains to be done with the text once all of it stands. */
export type Finish = () => void;

/** A line end would make another paragraph. */
const onOneLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ' ');

export function writeRuns(
  target: Writable,
  runs: readonly Run[],
  isFresh: boolean,
  locale: Locale,
): Finish[] {
  if (isFresh && runs.length === 0) once(target.insertText('', 'Replace'));
  return runs.flatMap((run, index): Finish[] => {
    const text = onOneLine(run.text);
    const range = once(target.insertText(text, index === 0 && isFresh ? 'Replace' : 'End'));
    if (run.kind === 'missing') return [() => setHighlight(once(range.font), MISSING_COLOUR)];
    if (run.kind === 'figure') return [() => wrapFigure(range, run, locale)];
    return [];
  });
}

const wrapFigure = (range: Word.Range, run: Run & { kind: 'figure' }, locale: Locale): void =>
  dressFigure(once(range.insertContentControl()), run, locale);

/** What makes a control one of a figure of ours. */
export function dressFigure(
  control: Word.ContentControl,
  { id, source }: Pick<Run & { kind: 'figure' }, 'id' | 'source'>,
  locale: Locale,
): void {
  control.tag = controlTag(id);
  control.title = clipped(printable(sourceLabel(source, locale)));
  // A figure looks like the text around it, on screen and in print.
  control.appearance = 'Hidden';
}
