/** Takes the workbook that the text is about: from a file, or from what was copied in the Excel pane. */
import { message, render } from '../../../core/messages';
import type { Supplement } from '../../../core/narrative';
import type { TableSet } from '../../../core/tables';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem, type Steps } from '../../model/runner';
import type { KeptSupplement } from '../../model/supplement';
import type { PanePlatform } from '../../platform';
import { START_WORDS } from '../../words/word-start';
import type { Book, BookHost } from './book-host';
import type { OwnTables } from './own-tables';

export class Opening {
  constructor(
    private readonly host: BookHost,
    private readonly pane: PaneModel,
    private readonly platform: PanePlatform,
    private readonly own: OwnTables,
    private readonly then: {
      /** With the workbook in place, before its answers are read: gives those that the document carries. */
      readonly opened: (set: TableSet) => Promise<Supplement | undefined>;
      readonly checked: () => Promise<void>;
    },
  ) {}

  get canRead(): boolean {
    return this.platform.readWorkbookFile !== undefined;
  }

  fromFile(file: File): Promise<boolean> {
    return this.pane.runner.run(
      'open',
      async (steps) => {
        const grids = (await this.platform.readWorkbookFile?.(file, steps.signal)) ?? [];
        await this.take(steps, { name: file.name, grids });
      },
      { stoppable: true },
    );
  }

  /** Whether the tables of the text itself are what it is held against. */
  get isOwn(): boolean {
    return this.host.isOwn;
  }

  get canReadOwn(): boolean {
    return this.own.canRead;
  }

  /** The tables that stand in the text itself. */
  fromText(): Promise<boolean> {
    return this.pane.runner.run(
      'open',
      async (steps) => {
        const grids = await this.own.grids(await this.own.read());
        const name = render(message(START_WORDS, 'ownBook'), this.pane.state.settings.locale);
        await this.take(steps, { name, grids, isOwn: true });
      },
      { stoppable: true },
    );
  }

  fromPacket(text: string): Promise<boolean> {
    return this.pane.runner.run('open', async (steps) => {
      const { readPacket } = await import('../../packet');
      const reading = readPacket(text);
      if (!reading.ok) throw new PaneProblem(reading.problem);
      const { name, grids, settings, supplement } = reading.packet;
      this.pane.change({ ...settings, ownForm: settings.ownForm ?? this.pane.state.settings.ownForm });
      await this.take(steps, { name, grids }, supplement);
    });
  }

  private async take(steps: Steps, book: Book, supplement?: KeptSupplement): Promise<void> {
    const { recognise, confirmedLayoutsFrom } = await import('../../model/engine');
    steps.next();
    const layouts = confirmedLayoutsFrom(this.pane.state.settings.layouts);
    const set = recognise(book.grids, { confirmed: layouts.kind === 'layouts' ? layouts.layouts : [] });
    if (set.tables.length === 0) throw noTablesIn(book);
    steps.settle();
    this.host.open(book, ownerOf(book, set));
    this.pane.store.dispatch({ kind: 'previous-read', previous: undefined });
    this.pane.store.dispatch({ kind: 'budget-read', budget: undefined });
    const carried = await this.then.opened(set);
    await this.pane.narrating.load();
    if (carried) await this.pane.narrating.take(carried);
    if (supplement) await this.pane.narrating.adopt(supplement);
    await this.pane.checking.readAndCheck();
    await this.then.checked();
  }
}

const noTablesIn = ({ name, isOwn }: Book): PaneProblem =>
  isOwn
    ? new PaneProblem(message(START_WORDS, 'noOwnTables'), [message(START_WORDS, 'noOwnTablesAdvice')])
    : new PaneProblem(message(START_WORDS, 'noTables', { file: name }), [
        message(START_WORDS, 'noTablesAdvice'),
      ]);

/** Answers of one office must never come up for another: without a department's name they are kept for this file only. */
const ownerOf = ({ name }: Book, { department, year }: TableSet): string =>
  [department ?? name, year ?? name].join('|');
