/** A workbook as it was read or pasted: looked at, never written. Answers given beside it are kept. */
import type { Grid } from '../../../core/grid';
import { message } from '../../../core/messages';
import type { AppliedEdits, CellEdit, WorkbookHost } from '../../../hosts/host';
import { HostProblem } from '../../../hosts/host';
import { UndoSteps } from '../../../hosts/steps';
import { START_WORDS } from '../../words/word-start';
import type { TextStore } from '../platform';

export interface Book {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** The tables of the text itself. */
  readonly isOwn?: true;
}

const readOnly = () => message(START_WORDS, 'readOnly');

export class BookHost implements WorkbookHost {
  readonly kind = 'file';
  readonly steps = new UndoSteps((edits) => this.apply(edits));
  private book: Book = { name: '', grids: [] };
  private owner = '';
  private readonly states = new Map<string, string>();

  constructor(private readonly shelf?: TextStore) {}

  get name(): string {
    return this.book.name;
  }

  /** `owner`: whose answers are used, the same for every issue of one department's accounts of one year. */
  open(book: Book, owner: string): void {
    this.book = book;
    this.owner = owner;
  }

  /** Whether the tables of the text itself are what it is held against. */
  get isOwn(): boolean {
    return this.book.isOwn === true;
  }

  /** The same as it stands now. */
  renew(grids: readonly Grid[]): void {
    this.book = { ...this.book, grids };
  }

  async read(): Promise<readonly Grid[]> {
    return this.book.grids;
  }

  async loadState(key: string): Promise<string | undefined> {
    const name = this.nameOf(key);
    return this.states.get(name) ?? this.shelf?.get(name);
  }

  async saveState(key: string, value: string): Promise<void> {
    const name = this.nameOf(key);
    this.states.set(name, value);
    this.shelf?.set(name, value);
  }

  async apply(edits: readonly CellEdit[]): Promise<AppliedEdits> {
    return {
      applied: [],
      refused: edits.map((edit) => ({ edit, reason: readOnly() })),
      undo: async () => [],
    };
  }

  async writeSheet(): Promise<void> {
    throw new HostProblem(readOnly());
  }

  async mark(): Promise<void> {}
  async clearMarks(): Promise<void> {}
  async select(): Promise<void> {}
  onChange(): () => void {
    return () => undefined;
  }

  private nameOf(key: string): string {
    return `${this.owner}|${key}`;
  }
}
