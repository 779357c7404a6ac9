/** Takes the workbook that the text is about: from a file, or from what was copied in the Excel pane. */
import { message } from '../../../core/messages';
import type { TableSet } from '../../../core/tables';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem, type Steps } from '../../model/runner';
import type { KeptSupplement } from '../../model/supplement';
import type { PanePlatform } from '../../platform';
import { START_WORDS } from '../../words/word-start';
import type { Book, BookHost } from './book-host';

export class Opening {
  constructor(
    private readonly host: BookHost,
    private readonly pane: PaneModel,
    private readonly platform: PanePlatform,
    /** With the workbook in place. */
    private readonly then: () => Promise<void>,
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
    if (set.tables.length === 0)
      throw new PaneProblem(message(START_WORDS, 'noTables', { file: book.name }), [
        message(START_WORDS, 'noTablesAdvice'),
      ]);
    steps.settle();
    this.host.open(book, ownerOf(book, set));
    this.pane.store.dispatch({ kind: 'previous-read', previous: undefined });
    await this.pane.narrating.load();
    if (supplement) await this.pane.narrating.adopt(supplement);
    await this.pane.checking.readAndCheck();
    await this.then();
  }
}

/** Answers of one office must never come up for another: without a department's name they are kept for this file only. */
const ownerOf = ({ name }: Book, { department, year }: TableSet): string =>
  [department ?? name, year ?? name].join('|');
