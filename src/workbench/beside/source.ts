/** The chosen files as the pane beside a text asks for them. */
import type { Message } from '../../core/messages';
import type { TextDocument } from '../../core/proofread/types';
import type { TableSet } from '../../core/tables';
import type { BesideText } from '../../pane/word';
import { fittedTo, type BesideBooks, type BesideSets } from './given';

export class BesideSource implements BesideText {
  private books: BesideBooks = {};
  private readonly listeners = new Set<() => void>();

  /** `tell`: hears why some can't be used. */
  constructor(private readonly tell: (...lines: readonly Message[]) => void) {}

  put(books: BesideBooks): void {
    this.books = books;
    for (const listener of [...this.listeners]) listener();
  }

  setsFor(tables: TableSet, text: TextDocument): BesideSets['sets'] {
    const { sets, unused } = fittedTo(() => tables, text, this.books);
    if (unused.length > 0) this.tell(...unused);
    return sets;
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
