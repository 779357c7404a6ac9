/** The document open in WPS 文字, for proofreading: read, gone to, coloured, commented, corrected. */
import type { Locale } from '../../../core/messages';
import type { TextCorrection, TextDocument, TextFinding, TextPlace } from '../../../core/proofread/types';
import type { ColouredPlace } from '../../doc-common';
import { HostProblem } from '../../host';
import type { WordHost } from '../../word';
import { withStillScreen } from '../screen';
import { Anchors } from './anchor';
import { clearComments, commentText } from './comments';
import { correctIn } from './correct';
import { clearText, markText } from './marks';
import { writerMessage } from './messages';
import { openText, readWriter } from './read';
import { inWriter } from './run';
import type { WriterApplication, WriterDocument } from './types';

/** What proofreading asks of Word, so that a pane need not know which of the two it has. */
type Proofreading = Pick<WordHost, 'read' | 'select' | 'correct' | 'mark' | 'clearMarks' | 'comment'>;

export class WriterHost implements Proofreading {
  /** Where WPS shows many documents in one window, a host stays with the one it was made for. */
  private document: WriterDocument | undefined;

  /** `application`: `window.Application` of the add-in’s page. `locale`: of comments. */
  constructor(
    private readonly application: WriterApplication,
    private readonly locale: Locale = 'zh-CN',
  ) {
    this.document = inFront(application);
  }

  read(): Promise<TextDocument> {
    return inWriter(() => readWriter(this.open()));
  }

  select(place: TextPlace): Promise<void> {
    return inWriter(() => {
      const document = this.open();
      const { length, offset } = place;
      const behind = { ...place, offset: Math.max(0, offset - 1), length: 1 };
      const range = new Anchors(document, openText(document)).rangeOf(length > 0 ? place : behind);
      if (!range) throw new HostProblem(writerMessage('placeChanged'));
      if (length === 0) range.SetRange(range.End, range.End);
      range.Select();
    });
  }

  correct(correction: TextCorrection): Promise<boolean> {
    return inWriter(() => correctIn(this.application, this.open(), correction, this.locale));
  }

  mark(places: readonly ColouredPlace[]): Promise<void> {
    return this.writing((document) => markText(document, places));
  }

  clearMarks(): Promise<void> {
    return this.writing(clearText);
  }

  readonly comment = (findings: readonly TextFinding[]): Promise<void> =>
    this.writing((document) => commentText(document, findings, this.locale));

  /** All comments of ours, also those of another day. */
  clearComments(): Promise<void> {
    return this.writing(clearComments);
  }

  private writing(work: (document: WriterDocument) => void): Promise<void> {
    return inWriter(() => withStillScreen(this.application, () => work(this.open())));
  }

  private open(): WriterDocument {
    this.document ??= inFront(this.application);
    if (!this.document) throw new HostProblem(writerMessage('noDocument'));
    return this.document;
  }
}

function inFront(application: WriterApplication): WriterDocument | undefined {
  try {
    return application.ActiveDocument ?? undefined;
  } catch {
    return undefined;
  }
}
