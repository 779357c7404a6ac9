/** A text in the browser behind the part of Word's interface that proofreading needs. The file it came from is never touched. */
import type { TextCorrection, TextDocument, TextPlace } from '../../core/proofread/types';
import type { TextHost } from '../../pane/word';
import { openedEdits, type OpenedEdit } from './edits';

export type TextMark = TextPlace & { readonly colour: string };

/** What there is to be seen: one value, replaced whenever anything in it changes. */
export interface TextView {
  readonly name: string;
  readonly document: TextDocument;
  readonly marks: readonly TextMark[];
  /** A new object each time, so that going there again scrolls there again. */
  readonly selected: TextPlace | undefined;
  /** Those that can be taken back, too. */
  readonly corrections: number;
  /** Those taken back, which can be made again. */
  readonly takenBack: number;
  /** Corrections stand nowhere but here. */
  readonly isUnsaved: boolean;
}

type Listeners = Set<(correction: TextCorrection) => void>;

export class BrowserText implements TextHost {
  /** The list of the pane is all there is to say. */
  readonly comment = undefined;
  private current: TextView;
  private readonly viewers = new Set<() => void>();
  private readonly undoListeners: Listeners = new Set();
  private readonly redoListeners: Listeners = new Set();
  /** Each correction with the text before it. */
  private readonly steps: { readonly correction: TextCorrection; readonly before: TextDocument }[] = [];
  /** Taken back; the last one is made again next. */
  private readonly takenBack: TextCorrection[] = [];

  constructor(
    readonly name: string,
    private readonly opened: TextDocument,
    /** The Word document it came from. */
    readonly file?: Uint8Array,
  ) {
    const document = opened;
    const counts = { corrections: 0, takenBack: 0, isUnsaved: false };
    this.current = { name, document, marks: [], selected: undefined, ...counts };
  }

  readonly view = (): TextView => this.current;

  /** The corrections, as edits of the text as it was opened. */
  get edits(): readonly OpenedEdit[] {
    const { paragraphs } = this.opened;
    return openedEdits(
      this.steps.map(({ correction }) => correction),
      (paragraph) => paragraphs[paragraph]?.text.length ?? 0,
    );
  }

  readonly watch = (viewer: () => void): (() => void) => {
    this.viewers.add(viewer);
    return () => void this.viewers.delete(viewer);
  };

  async read(): Promise<TextDocument> {
    return this.current.document;
  }

  async select({ paragraph, offset, length }: TextPlace): Promise<void> {
    this.show({ selected: { paragraph, offset, length } });
  }

  async correct(correction: TextCorrection): Promise<boolean> {
    const { paragraph, offset, length, text } = correction;
    const old = this.current.document.paragraphs[paragraph];
    if (!old || old.text.slice(offset, offset + length) !== text) return false;
    this.takenBack.length = 0;
    this.make(correction, {});
    return true;
  }

  private make(correction: TextCorrection, change: Partial<TextView>): void {
    const { paragraph, offset, length, by } = correction;
    const { document } = this.current;
    this.steps.push({ correction, before: document });
    const mended = (text: string): string => text.slice(0, offset) + by + text.slice(offset + length);
    this.show({
      document: {
        paragraphs: document.paragraphs.map((one, place) =>
          place === paragraph ? { ...one, text: mended(one.text) } : one,
        ),
      },
      isUnsaved: true,
      selected: { paragraph, offset, length: by.length },
      ...change,
    });
  }

  readonly onUndone = (listener: (correction: TextCorrection) => void): (() => void) =>
    listenAmong(this.undoListeners, listener);

  readonly onRedone = (listener: (correction: TextCorrection) => void): (() => void) =>
    listenAmong(this.redoListeners, listener);

  /** Takes the last correction back, and goes to where it was. */
  readonly undo = (): void => {
    const step = this.steps.pop();
    if (!step) return;
    this.takenBack.push(step.correction);
    const { paragraph, offset, length } = step.correction;
    const selected = { paragraph, offset, length };
    // Colours are of the text as it was corrected; whoever put them there puts them in anew.
    this.show({ document: step.before, marks: [], isUnsaved: this.steps.length > 0, selected });
    for (const listener of [...this.undoListeners]) listener(step.correction);
  };

  /** Makes the correction again that was taken back last. */
  readonly redo = (): void => {
    const correction = this.takenBack.pop();
    if (!correction) return;
    this.make(correction, { marks: [] });
    for (const listener of [...this.redoListeners]) listener(correction);
  };

  /** The text as it is now stands somewhere else as well. */
  saved(): void {
    this.show({ isUnsaved: false });
  }

  async mark(marks: readonly TextMark[]): Promise<void> {
    this.show({ marks: [...this.current.marks, ...marks] });
  }

  async clearMarks(): Promise<void> {
    this.show({ marks: [] });
  }

  private show(change: Partial<TextView>): void {
    const counts = { corrections: this.steps.length, takenBack: this.takenBack.length };
    this.current = { ...this.current, ...change, ...counts };
    for (const viewer of [...this.viewers]) viewer();
  }
}

function listenAmong(listeners: Listeners, listener: (correction: TextCorrection) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
