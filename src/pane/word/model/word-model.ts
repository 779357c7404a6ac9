/** The pane beside a text, without its looks. Tables, supplement and settings are those of the Excel pane's model. */
import { PaneModel } from '../../model/pane-model';
import type { WordPaneOptions, WordView } from '../platform';
import { BookHost } from './book-host';
import { Drafting } from './drafting';
import { LearnedForm } from './learned-form';
import { Linking } from './linking';
import { Observable } from './observable';
import { Opening } from './opening';
import { OwnTables } from './own-tables';
import { Proofing } from './proofing';
import { Refilling } from './refilling';
import { initialWordState, type WordState } from './word-state';
import { Writing } from './writing';

export class WordModel {
  readonly store: Observable<WordState>;
  readonly pane: PaneModel;
  readonly proofing: Proofing;
  /** Undefined where the workbook is given. */
  readonly opening: Opening | undefined;
  /** Undefined where nothing can be written. */
  readonly writing: Writing | undefined;
  readonly drafting: Drafting | undefined;
  /** Undefined where tables that stand in the text can't be read. */
  readonly refilling: Refilling | undefined;

  private unlisten: (() => void) | undefined;

  constructor(options: WordPaneOptions) {
    const {
      text,
      sections,
      book,
      beside,
      shelf,
      view,
      proofread,
      review,
      pictures,
      isAlwaysMarked = false,
      ...platform
    } = options;
    this.store = new Observable(initialWordState(view ?? (sections ? 'write' : 'proof')));
    const own = new BookHost(shelf);
    this.pane = new PaneModel(book ?? own, { ...platform, isCopy: true });
    const tables = new OwnTables(text, review);
    this.proofing = new Proofing(text, this.pane, this.store, {
      load: proofread,
      tables,
      book: book ? undefined : own,
      beside,
      isAlwaysMarked,
    });
    this.writing = sections && new Writing(sections, text, this.pane, this.store, pictures);
    this.refilling =
      sections && tables.canRead ? new Refilling(sections, tables, this.pane, this.store, own) : undefined;
    const learned = sections && new LearnedForm(sections, this.pane);
    this.drafting =
      learned &&
      new Drafting(
        sections,
        text,
        this.pane,
        this.store,
        this.refilling,
        new Linking(sections, this.pane, learned),
        async () => this.writing?.look(),
      );
    this.opening = book
      ? undefined
      : new Opening(own, this.pane, platform, tables, {
          opened: async ({ year }) => learned?.find(year),
          checked: async () => {
            this.store.set({
              choosing: false,
              update: undefined,
              proof: undefined,
              draft: undefined,
              refill: undefined,
            });
            await this.writing?.look();
          },
        });
  }

  get state(): WordState {
    return this.store.get();
  }

  start(): Promise<void> {
    this.unlisten ??= this.proofing.listen();
    return this.pane.start();
  }

  stop(): void {
    this.unlisten?.();
    this.unlisten = undefined;
    this.pane.stop();
  }

  show(view: WordView): void {
    this.pane.store.dispatch({ kind: 'noticed', notice: undefined });
    this.store.set({ view });
  }

  /** Choosing another workbook can be broken off; the one that is open stays until another one is. */
  choose(choosing: boolean): void {
    this.store.set({ choosing });
  }
}
