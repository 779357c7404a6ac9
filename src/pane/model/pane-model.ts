/** The pane without its looks: state, and everything that can be done, over one workbook host. */
import type { Finding } from '../../core/check';
import type { WorkbookHost } from '../../hosts/host';
import type { PaneOptions } from '../platform';
import { Checking } from './checking';
import { Editing } from './editing';
import { Handing } from './handing';
import { Layouts } from './layouts';
import { listed } from './listing';
import { OwnForm } from './own-form';
import { Mending } from './mending';
import { Narrating } from './narrating';
import { Reporting } from './reporting';
import { Runner } from './runner';
import { SelfReport } from './self-report';
import type { PaneSettings } from './settings';
import { printSettings, readSettings } from './settings';
import type { Filter, PaneState, View } from './state';
import { NO_FILTER, initialState } from './state';
import { Store } from './store';

export class PaneModel {
  readonly store: Store;
  readonly runner: Runner;
  readonly checking: Checking;
  readonly editing: Editing;
  readonly mending: Mending;
  readonly reporting: Reporting;
  readonly narrating: Narrating;
  readonly layouts: Layouts;
  readonly ownForm: OwnForm;
  readonly selfReport: SelfReport;
  readonly handing: Handing;

  constructor(
    readonly host: WorkbookHost,
    private readonly options: PaneOptions = {},
    now: () => Date = () => new Date(),
  ) {
    this.store = new Store(initialState(readSettings(options.settings?.load(), options.locale)));
    this.runner = new Runner(this.store);
    this.narrating = new Narrating(host, this.store, this.runner, options, async () => {
      if (this.state.checked) await this.checking.readAndCheck();
    });
    this.reporting = new Reporting(host, this.store, this.runner, now, options);
    this.checking = new Checking(host, this.store, this.runner, {
      read: (checked) => this.narrating.readSheet(checked),
      shown: () => this.reporting.markAgain(),
    });
    this.editing = new Editing(host, this.store, this.runner, this.checking, options.warn);
    this.mending = new Mending(this.store, this.runner, this.checking, this.editing);
    this.layouts = new Layouts(this.store, this.runner, this.checking, (settings) => this.change(settings));
    this.selfReport = new SelfReport(this.store, this.runner, options);
    this.ownForm = new OwnForm(this.store, this.runner, options, (settings) => this.change(settings));
    this.handing = new Handing(host, this.store, this.runner, options);
  }

  get state(): PaneState {
    return this.store.get();
  }

  /** Loads what is kept in the workbook and listens to its changes. */
  async start(): Promise<void> {
    this.checking.start();
    this.editing.start();
    if (this.host.name === '') return;
    await this.runner.runAside(async () => {
      await this.reporting.load();
      await this.narrating.load();
    });
    const { view } = this.options;
    if (view === undefined) return;
    this.show(view);
    await this.checking.check();
  }

  stop(): void {
    this.checking.stop();
    this.editing.stop();
  }

  show(view: View): void {
    this.store.dispatch({ kind: 'shown', view });
  }

  /** Findings of one table, or as filtered otherwise. */
  showFindings(filter: Partial<Filter> = {}): void {
    this.store.dispatch({ kind: 'filtered', filter: { ...NO_FILTER, ...filter } });
    this.show('findings');
  }

  /** One finding of the last check, opened among all. */
  openFinding(finding: Finding): void {
    const { checked, reasons } = this.state;
    const item = listed(checked?.result.findings ?? [], reasons).find((one) => one.finding === finding);
    this.showFindings();
    this.store.dispatch({ kind: 'opened', finding: item?.name });
    const [place] = finding.cells;
    if (place) void this.reporting.goTo(place);
  }

  change(settings: Partial<PaneSettings>): void {
    const next = { ...this.state.settings, ...settings };
    this.store.dispatch({ kind: 'settings-changed', settings: next });
    this.options.settings?.save(printSettings(next));
  }
}
