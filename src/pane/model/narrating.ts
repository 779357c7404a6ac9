/** The explanation's outside: the supplement in the workbook and from last year's, copying, saving. */
import type { Grid } from '../../core/grid';
import { message, type Message } from '../../core/messages';
import {
  NO_SUPPLEMENT,
  SUPPLEMENT_SHEET,
  documentText,
  mergeSupplements,
  type Supplement,
} from '../../core/narrative';
import type { Charts } from '../../core/narrative/charts';
import { setLike } from '../../core/tables';
import type { WorkbookHost } from '../../hosts/host';
import type { PanePlatform } from '../platform';
import { EXPLAIN_WORDS } from '../words/explain';
import { PaneProblem, type Runner, type Steps } from './runner';
import { narrateSettings } from './settings';
import type { Checked } from './state';
import type { Store } from './store';
import {
  NOTHING_KEPT,
  afterWriting,
  answered,
  printKept,
  withSheet,
  wholeOf,
  type KeptSupplement,
} from './supplement';
import { undatedPrevious } from './undated';
import type * as writing from './writer';

const writer = (): Promise<typeof writing> => import('./writer');

const STATE = 'supplement';
/** By the kind of the set: 部门决算情况说明. */
const FILE_NAMES = { accounts: '年度部门决算情况说明', budget: '年部门预算情况说明' } as const;

export class Narrating {
  constructor(
    private readonly host: WorkbookHost,
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly platform: PanePlatform,
    /** Checks again, where the workbook was checked before. */
    private readonly checkAgain: () => Promise<void>,
  ) {}

  async load(): Promise<void> {
    this.store.dispatch({ kind: 'supplemented', supplement: await this.kept() });
  }

  private async kept(): Promise<KeptSupplement> {
    const text = await this.host.loadState(STATE);
    if (text === undefined) return NOTHING_KEPT;
    const { formsOf, readKept } = await writer();
    return readKept(text, formsOf(this.store.get().settings));
  }

  /** Takes over what stands on the sheet 决算公开补充资料, where there is one. */
  async readSheet({ grids, result }: Checked): Promise<void> {
    const { settings, supplement } = this.store.get();
    const grid = grids.find(({ name }) => name === SUPPLEMENT_SHEET);
    if (!grid) return this.store.dispatch({ kind: 'supplemented', supplement, sheetProblems: [] });
    const { formOf, supplementFromGrid } = await writer();
    const reading = supplementFromGrid(grid, formOf(settings, result.set));
    if (!reading.ok)
      return this.store.dispatch({ kind: 'supplemented', supplement, sheetProblems: reading.problems });
    const merged = withSheet(supplement, reading.supplement);
    if (printKept(merged) !== printKept(supplement)) await this.host.saveState(STATE, printKept(merged));
    this.store.dispatch({ kind: 'supplemented', supplement: merged, sheetProblems: [] });
  }

  /** Takes over what was answered elsewhere; answers given here to what is open there stay. For use within another task. */
  async adopt({ own, previous, budget, seen }: KeptSupplement): Promise<void> {
    const kept = this.store.get().supplement;
    await this.keep({
      own: mergeSupplements(own, kept.own),
      previous: previous.entries.size > 0 ? previous : kept.previous,
      budget: budget.entries.size > 0 ? budget : kept.budget,
      seen,
    });
  }

  /** Answers that came with the text: they stand behind all that was answered here. For use within another task. */
  async take(answers: Supplement): Promise<void> {
    const { supplement } = this.store.get();
    await this.keep({ ...supplement, previous: mergeSupplements(supplement.previous, answers) });
  }

  /** For use within another task. */
  async replace(supplement: KeptSupplement): Promise<void> {
    await this.keep(supplement);
  }

  answer(key: string, value: string): Promise<boolean> {
    return this.runner.runAside(() => this.keep(answered(this.store.get().supplement, key, value)));
  }

  writeSheet(): Promise<boolean> {
    return this.runner.run('supplement', async () => {
      const { checked, settings, supplement } = this.store.get();
      if (!checked) return;
      const { formOf, supplementNeeds, supplementSheet, supplementSheetSpec } = await writer();
      const { set } = checked.result;
      const whole = wholeOf(supplement);
      const head = {
        ...(set.year === undefined ? {} : { year: set.year }),
        ...(set.department === undefined ? {} : { department: set.department }),
      };
      const needs = supplementNeeds(formOf(settings, set), set, whole, narrateSettings(settings));
      const sheet = supplementSheet(needs, { ...head, ...whole });
      await this.host.writeSheet(supplementSheetSpec(sheet));
      await this.keep(afterWriting(supplement));
      this.store.dispatch({
        kind: 'noticed',
        notice: message(EXPLAIN_WORDS, 'sheetWritten', { sheet: sheet.name, count: String(needs.length) }),
      });
    });
  }

  readPrevious(file: File): Promise<boolean> {
    return this.runner.run('previous', (steps) => this.takePrevious(file, steps), { stoppable: true });
  }

  private async takePrevious(file: File, steps: Steps): Promise<void> {
    const grids: readonly Grid[] = (await this.platform.readWorkbookFile?.(file, steps.signal)) ?? [];
    const { recognise } = await import('./engine');
    steps.next();
    const all = recognise(grids);
    if (all.tables.length === 0)
      throw new PaneProblem(message(EXPLAIN_WORDS, 'previousWithoutTables', { file: file.name }));
    const { checked, supplement, settings } = this.store.get();
    const set = checked ? setLike(all, checked.result.set) : all;
    refuseOtherYear(file.name, set.year, checked?.result.set.year);
    const { formOf, supplementFromPrevious } = await writer();
    const previous = supplementFromPrevious(set, formOf(settings, checked?.result.set ?? set));
    steps.next();
    steps.settle();
    await this.keep({ ...supplement, previous });
    this.store.dispatch({ kind: 'previous-read', previous: set });
    await this.checkAgain();
    this.store.dispatch({
      kind: 'noticed',
      notice: previousNotice(file.name, previous, checked?.result.set.year),
    });
  }

  forgetPrevious(): Promise<boolean> {
    return this.runner.run('previous', async () => {
      await this.keep({ ...this.store.get().supplement, previous: { entries: new Map() } });
      this.store.dispatch({ kind: 'previous-read', previous: undefined });
      await this.checkAgain();
    });
  }

  readBudget(file: File): Promise<boolean> {
    return this.runner.run('previous', (steps) => this.takeBudget(file, steps), { stoppable: true });
  }

  private async takeBudget(file: File, steps: Steps): Promise<void> {
    const grids: readonly Grid[] = (await this.platform.readWorkbookFile?.(file, steps.signal)) ?? [];
    const [{ recognise }, { formOf, publishedBudgetIn, supplementFromBudget }] = await Promise.all([
      import('./engine'),
      writer(),
    ]);
    steps.next();
    const budget = publishedBudgetIn(recognise(grids));
    if (!budget) throw new PaneProblem(message(EXPLAIN_WORDS, 'noBudget', { file: file.name }));
    const { checked, supplement, settings } = this.store.get();
    const accounts = checked?.result.set;
    const [year, wanted] = [budget.year, accounts?.year];
    if (year !== undefined && wanted !== undefined && year !== wanted) {
      const years = { file: file.name, year: String(year), wanted: String(wanted) };
      throw new PaneProblem(message(EXPLAIN_WORDS, 'budgetOfOtherYear', years));
    }
    const answers = accounts
      ? supplementFromBudget(budget, formOf(settings, accounts), accounts)
      : NO_SUPPLEMENT;
    steps.settle();
    await this.keep({ ...supplement, budget: answers });
    this.store.dispatch({ kind: 'budget-read', budget });
    const count = { file: file.name, count: String(answers.entries.size) };
    this.store.dispatch({ kind: 'noticed', notice: message(EXPLAIN_WORDS, 'budgetRead', count) });
  }

  forgetBudget(): Promise<boolean> {
    return this.runner.run('previous', async () => {
      await this.keep({ ...this.store.get().supplement, budget: NO_SUPPLEMENT });
      this.store.dispatch({ kind: 'budget-read', budget: undefined });
    });
  }

  copy(): Promise<boolean> {
    return this.runner.run('copy', async () => {
      const { copyRich, documentHtml, explanationDocument } = await writer();
      const document = explanationDocument(this.store.get());
      if (!document) return;
      await (this.platform.copyRich ?? copyRich)(documentHtml(document), documentText(document));
      this.store.dispatch({ kind: 'noticed', notice: message(EXPLAIN_WORDS, 'copied') });
    });
  }

  get canSave(): boolean {
    return this.platform.writeDocument !== undefined && this.platform.saveDocument !== undefined;
  }

  get canWriteSheet(): boolean {
    return this.platform.isCopy !== true;
  }

  get canReadPrevious(): boolean {
    return this.platform.readWorkbookFile !== undefined;
  }

  save(): Promise<boolean> {
    return this.runner.run('save', async () => {
      const { explanationDocument } = await writer();
      const document = explanationDocument(this.store.get());
      if (!document) return;
      const { checked } = this.store.get();
      const isBudget = checked?.result.set.kind === 'budget';
      const called = FILE_NAMES[isBudget ? 'budget' : 'accounts'];
      const name = `${document.department ?? ''}${document.year === undefined ? called.replace(/^年度?/, '') : `${document.year}${called}`}.docx`;
      const { settings } = this.store.get();
      const { charts, leftOut } = await this.charts();
      const bytes = await this.platform.writeDocument?.(document, charts);
      if (bytes) await this.platform.saveDocument?.(name, bytes);
      const counts = { count: String(charts.length), left: String(leftOut.length) };
      const said = !settings.charts ? 'saved' : leftOut.length === 0 ? 'savedCharts' : 'savedFewCharts';
      const notice = message(EXPLAIN_WORDS, said, { name, ...counts });
      this.store.dispatch({ kind: 'noticed', notice });
    });
  }

  /** None where none are wanted. Loaded when they are. */
  private async charts(): Promise<Charts> {
    const { checked, settings, supplement } = this.store.get();
    if (!checked || !settings.charts) return { charts: [], leftOut: [] };
    const [{ chartsOf }, { formOf }] = await Promise.all([import('../../core/narrative/charts'), writer()]);
    const { set, solution } = checked.result;
    return chartsOf(formOf(settings, set), set, wholeOf(supplement), {
      ...narrateSettings(settings),
      unfilled: solution.solved,
    });
  }

  private async keep(supplement: KeptSupplement): Promise<void> {
    this.store.dispatch({ kind: 'supplemented', supplement });
    await this.host.saveState(STATE, printKept(supplement));
  }
}

function previousNotice(file: string, previous: Supplement, current: number | undefined): Message {
  const data = { file, count: String(previous.entries.size) };
  const undated = undatedPrevious(previous, current);
  return undated
    ? message(EXPLAIN_WORDS, 'previousReadUndated', { ...data, undated })
    : message(EXPLAIN_WORDS, 'previousRead', data);
}

/** Another year's figures would be taken for last year's. Where a workbook doesn't say its year nobody can tell. */
function refuseOtherYear(file: string, year: number | undefined, current: number | undefined): void {
  if (year === undefined || current === undefined || year === current - 1) return;
  const years = { file, year: String(year), current: String(current), wanted: String(current - 1) };
  throw new PaneProblem(message(EXPLAIN_WORDS, year === current ? 'sameYear' : 'otherYear', years));
}
