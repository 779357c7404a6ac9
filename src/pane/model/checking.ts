/** Reads and checks the workbook when asked, and by itself after a change when that is quick. */
import type { CheckOptions, CheckResult } from '../../core/check';
import type { Grid } from '../../core/grid';
import { progressOf } from '../../core/overview';
import type { WorkbookHost } from '../../hosts/host';
import type * as engineRoom from './engine';
import { isOurSheet } from './our-sheets';
import type { Runner, Steps } from './runner';
import { inSlices } from './slices';
import type { Checked, Headway } from './state';
import type { Store } from './store';

/** A check that takes longer is not begun without being asked. */
export const QUICK = 1000;
/** How long the workbook has to be still before it is checked again. */
export const PAUSE = 600;

type Engine = typeof engineRoom;

const engine = (): Promise<Engine> => import(/* webpackChunkName: "engine" */ './engine');

/** What others do with a check. */
export interface AfterReading {
  /** With what was read, before it is shown. */
  read(checked: Checked): Promise<void>;
  shown(): Promise<void>;
}

export class Checking {
  private changes = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unlisten: (() => void) | undefined;

  constructor(
    private readonly host: WorkbookHost,
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly then: AfterReading,
  ) {}

  start(): void {
    this.unlisten = this.host.onChange(() => this.changed());
  }

  /** Loads what a check needs, so that the first one needn't wait for it. */
  prepare(): void {
    void engine();
  }

  stop(): void {
    this.unlisten?.();
    clearTimeout(this.timer);
  }

  check(options: { readonly quiet?: boolean } = {}): Promise<boolean> {
    clearTimeout(this.timer);
    return this.runner.run('check', (steps) => this.readAndCheck(steps), { ...options, stoppable: true });
  }

  /** Checks copies as the workbook is checked, and shows nothing of it. */
  async tester(): Promise<(grids: readonly Grid[]) => CheckResult> {
    const [{ check }, loaded] = await Promise.all([import('../../core/check'), engine()]);
    const options = this.options(loaded);
    return (grids) =>
      check(
        grids.filter(({ name }) => !isOurSheet(name)),
        options,
      );
  }

  /** For use within another task; with its steps where it can be stopped. */
  async readAndCheck(steps?: Steps): Promise<void> {
    const before = this.changes;
    const started = performance.now();
    const [grids, loaded] = await Promise.all([this.host.read(), engine()]);
    steps?.next();
    await painted();
    const result = await this.checkIn(loaded, grids, () => steps?.next());
    steps?.settle();
    const checked = { grids, result, took: performance.now() - started };
    await this.then.read(checked);
    const headway = this.headwayTo(result);
    const stale = this.changes !== before;
    this.store.dispatch({ kind: 'checked', checked, stale, headway });
    if (stale) this.laterWhereQuick();
    await this.then.shown();
  }

  private headwayTo(result: CheckResult): Headway | undefined {
    const { checked, busy = 'check' } = this.store.get();
    return checked && { ...progressOf(checked.result, result), cause: busy };
  }

  private checkIn(loaded: Engine, all: readonly Grid[], between: () => void): Promise<CheckResult> {
    const grids = all.filter(({ name }) => !isOurSheet(name));
    return inSlices(loaded.checkInParts(grids, this.options(loaded)), between);
  }

  private options({ confirmedLayoutsFrom, parseUserRules }: Engine): CheckOptions {
    const { settings, previous } = this.store.get();
    const rules = parseUserRules(settings.rules);
    const layouts = confirmedLayoutsFrom(settings.layouts);
    return {
      identities: rules.ok ? rules.identities : [],
      confirmed: layouts.kind === 'layouts' ? layouts.layouts : [],
      ...(previous ? { previous } : {}),
    };
  }

  private changed(): void {
    this.changes += 1;
    this.store.dispatch({ kind: 'workbook-changed' });
    this.laterWhereQuick();
  }

  /** While the first check runs nobody knows yet how long it takes: it looks again when it is done. */
  private laterWhereQuick(): void {
    const { checked } = this.store.get();
    if (checked && checked.took < QUICK) this.later();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.runner.isBusy) this.later();
      else void this.check({ quiet: true });
    }, PAUSE);
  }
}

/** Lets what is shown be painted before the page is busy. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
