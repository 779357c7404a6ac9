/** Asks what a table that no layout knows is, tries the answer, and keeps it when it works. */
import { message } from '../../core/messages';
import type { ConfirmedLayout, QuestionPlace } from '../../core/recognise';
import type { TableSet } from '../../core/tables';
import { LAYOUT_WORDS } from '../words/layout';
import type { Checking } from './checking';
import { withLayout } from './layout-answers';
import { PaneProblem, type Runner } from './runner';
import type { PaneSettings } from './settings';
import type { Store } from './store';

export class Layouts {
  constructor(
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly checking: Checking,
    private readonly change: (settings: Partial<PaneSettings>) => void,
  ) {}

  ask(place: QuestionPlace): void {
    this.store.dispatch({ kind: 'layout-asked', place });
  }

  close(): void {
    this.store.dispatch({ kind: 'layout-asked', place: undefined });
  }

  /** Kept only if the table is recognised with it; otherwise all is as before. */
  keep(layout: ConfirmedLayout, place: QuestionPlace): Promise<boolean> {
    return this.runner.run('layout', async () => {
      const before = this.store.get().settings.layouts;
      this.change({ layouts: withLayout(before, layout) });
      await this.checking.readAndCheck();
      const set = this.store.get().checked?.result.set;
      if (set && isRecognised(set, layout, place)) {
        this.close();
        this.store.dispatch({ kind: 'noticed', notice: message(LAYOUT_WORDS, 'kept') });
        return;
      }
      this.change({ layouts: before });
      await this.checking.readAndCheck();
      const refusal = set?.refused.find(({ sheet }) => sheet === place.sheet);
      throw new PaneProblem(message(LAYOUT_WORDS, 'stillUnknown'), refusal ? [refusal.reason] : []);
    });
  }

  forget(layout: ConfirmedLayout): void {
    this.change({ layouts: this.store.get().settings.layouts.filter((kept) => kept !== layout) });
  }
}

const isRecognised = (
  { tables }: TableSet,
  { table: id }: ConfirmedLayout,
  { sheet, area }: QuestionPlace,
): boolean =>
  tables.some(
    (table) =>
      table.id === id &&
      table.sheet === sheet &&
      table.area.top <= area.bottom &&
      table.area.bottom >= area.top,
  );
