/** The figures of an explanation by themselves: for tracing each to its cells. */
import type { NarrativeDocument, Source } from './document';

export interface PlainFigure {
  readonly id: string;
  readonly section: string;
  /** As printed in the text; a share has its sign. */
  readonly text: string;
  readonly source: Source;
}

/** All figures in the order in which they are read. */
export const plainFigures = (document: NarrativeDocument): PlainFigure[] =>
  document.sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs
      .flatMap(({ runs }) => runs)
      .flatMap((run) =>
        run.kind === 'figure' ? [{ id: run.id, section, text: run.text, source: run.source }] : [],
      ),
  );
