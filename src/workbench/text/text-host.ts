/** A text in the browser behind the part of Word's interface that proofreading needs. The file it came from is never touched. */
import type { TextCorrection, TextDocument, TextPlace } from '../../core/proofread/types';
import type { TextHost } from '../../pane/word';

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
  /** Corrections stand nowhere but here. */
  readonly isUnsaved: boolean;
}

export class BrowserText implements TextHost {
  /** The list of the pane is all there is to say. */
  readonly comment = undefined;
  private current: TextView;
  private readonly viewers = new Set<() => void>();
  private readonly listeners = new Set<(correction: TextCorrection) => void>();
  /** Each correction with the text before it. */
  private readonly steps: { readonly correction: TextCorrection; readonly before: TextDocument }[] = [];

  constructor(name: string, document: TextDocument) {
    this.current = { name, document, marks: [], selected: undefined, corrections: 0, isUnsaved: false };
  }

  readonly view = (): TextView => this.current;

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
    const { paragraph, offset, length, text, by } = correction;
    const { document, corrections } = this.current;
    const old = document.paragraphs[paragraph];
    if (!old || old.text.slice(offset, offset + length) !== text) return false;
    this.steps.push({ correction, before: document });
    const mended = { ...old, text: old.text.slice(0, offset) + by + old.text.slice(offset + length) };
    this.show({
      document: {
        paragraphs: document.paragraphs.map((one, place) => (place === paragraph ? mended : one)),
      },
      corrections: corrections + 1,
      isUnsaved: true,
      selected: { paragraph, offset, length: by.length },
    });
    return true;
  }

  readonly onUndone = (listener: (correction: TextCorrection) => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Takes the last correction back, and goes to where it was. */
  readonly undo = (): void => {
    const step = this.steps.pop();
    if (!step) return;
    const { paragraph, offset, length } = step.correction;
    const corrections = this.steps.length;
    const selected = { paragraph, offset, length };
    // Colours are of the text as it was corrected; whoever put them there puts them in anew.
    this.show({ document: step.before, marks: [], corrections, isUnsaved: corrections > 0, selected });
    for (const listener of [...this.listeners]) listener(step.correction);
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
    this.current = { ...this.current, ...change };
    for (const viewer of [...this.viewers]) viewer();
  }
}
