/** Marks in the cells, the report sheet, and the reasons given for findings: what is left in the workbook for others to see. */
import type { Finding } from '../../core/check';
import { message } from '../../core/messages';
import type { WorkbookHost } from '../../hosts/host';
import { CHECK_WORDS } from '../words/check';
import { marksOf } from './marks';
import { isSamePlace, type Place } from '../../core/grid';
import { copyText } from '../copy';
import type { PanePlatform } from '../platform';
import { findingText } from './finding-text';
import { RULE_WORDS } from '../words/rule';
import {
  REASONS_KEY,
  explainedStateOf,
  findingName,
  printReasons,
  printedFigures,
  readReasons,
  reviewed,
  type Reason,
  type ReviewersWord,
} from '../../core/reasons';
import type { Runner } from './runner';
import type { Store } from './store';

/** Who wants to go back further looks for the place. */
const LONGEST_TRAIL = 20;
const DATE_LENGTH = 'YYYY-MM-DD'.length;

export class Reporting {
  /** Whether our marks are in the cells, as far as this pane knows. */
  private marked = false;

  constructor(
    private readonly host: WorkbookHost,
    private readonly store: Store,
    private readonly runner: Runner,
    private readonly now: () => Date,
    private readonly platform: PanePlatform = {},
  ) {}

  async load(): Promise<void> {
    this.store.dispatch({ kind: 'reasoned', reasons: readReasons(await this.host.loadState(REASONS_KEY)) });
  }

  goTo(place: Place): Promise<boolean> {
    return this.runner.runAside(async () => {
      const from = await this.host.selection?.();
      await this.host.select(place.sheet, place.at);
      if (!from || isSamePlace(from, place)) return;
      this.store.dispatch({ kind: 'went', trail: [...this.store.get().trail, from].slice(-LONGEST_TRAIL) });
    });
  }

  /** To where the user was before the last cell that was gone to. */
  goBack(): Promise<boolean> {
    return this.runner.runAside(async () => {
      const { trail } = this.store.get();
      const last = trail.at(-1);
      if (!last) return;
      await this.host.select(last.sheet, last.at);
      this.store.dispatch({ kind: 'went', trail: trail.slice(0, -1) });
    });
  }

  /** One finding as plain text, for a letter or a chat. */
  copy(finding: Finding): Promise<boolean> {
    return this.runner.runAside(async () => {
      const { reasons, settings } = this.store.get();
      const { pageOf } = await import('../rules');
      const text = findingText(finding, {
        standing: explainedStateOf(finding, reasons),
        basis: pageOf(finding.rule)?.basis,
        locale: settings.locale,
      });
      await (this.platform.copyText ?? copyText)(text);
      this.store.dispatch({ kind: 'noticed', notice: message(RULE_WORDS, 'copied') });
    });
  }

  mark(): Promise<boolean> {
    return this.runner.run('mark', async () => {
      const { checked, reasons } = this.store.get();
      const marks = marksOf(checked?.result.findings ?? [], reasons);
      await this.host.mark(marks);
      this.marked = marks.length > 0;
      const told = marks.filter(({ level }) => level !== 'term').length;
      const notice =
        told === 0
          ? message(CHECK_WORDS, 'nothingToMark')
          : message(CHECK_WORDS, 'marked', { count: String(told) });
      this.store.dispatch({ kind: 'noticed', notice });
    });
  }

  /** After another check: marks that are in the cells follow it. For use within another task. */
  async markAgain(): Promise<void> {
    if (!this.marked && this.host.isMarked !== true) return;
    const { checked, reasons } = this.store.get();
    await this.host.mark(marksOf(checked?.result.findings ?? [], reasons));
  }

  clearMarks(): Promise<boolean> {
    return this.runner.run('clear', async () => {
      await this.host.clearMarks();
      this.marked = false;
      this.store.dispatch({ kind: 'noticed', notice: message(CHECK_WORDS, 'cleared') });
    });
  }

  report(): Promise<boolean> {
    return this.runner.run('report', async () => {
      const { checked, reasons, settings } = this.store.get();
      if (!checked) return;
      const { reportSheet } = await import('../report-sheet');
      const sheet = reportSheet(checked.result, reasons, { date: this.today(), locale: settings.locale });
      await this.host.writeSheet(sheet);
      this.store.dispatch({
        kind: 'noticed',
        notice: message(CHECK_WORDS, 'reported', { sheet: sheet.name }),
      });
    });
  }

  get canSave(): boolean {
    return this.platform.saveDocument !== undefined;
  }

  /** The report as a page to be read in any browser and printed. */
  savePage(): Promise<boolean> {
    return this.runner.run('save', async () => {
      const { checked, reasons, settings } = this.store.get();
      if (!checked) return;
      const { htmlReport, htmlReportName } = await import('../html-report');
      const { name: file } = this.host;
      const name = htmlReportName(file);
      const about = { file, reasons, date: this.today(), locale: settings.locale };
      await this.platform.saveDocument?.(name, await htmlReport(checked.result, about));
      this.store.dispatch({ kind: 'noticed', notice: message(CHECK_WORDS, 'pageSaved', { name }) });
    });
  }

  /** Gives the reason for a finding, in place of one given before. */
  giveReason(finding: Finding, reason: string, who: string): Promise<boolean> {
    const given: Reason = {
      finding: findingName(finding),
      figures: printedFigures(finding),
      reason: reason.trim(),
      who: who.trim(),
      when: this.today(),
    };
    return this.keep((others) => [...others, given], finding);
  }

  withdrawReason(finding: Finding): Promise<boolean> {
    return this.keep((others) => others, finding);
  }

  /** A reviewer's word on the reason given for a finding. */
  review(finding: Finding, word: Pick<ReviewersWord, 'decision' | 'note' | 'who'>): Promise<boolean> {
    const { decision, note, who } = word;
    const review: ReviewersWord = { decision, note: note.trim(), who: who.trim(), when: this.today() };
    return this.runner.run('reason', () =>
      this.save(reviewed(this.store.get().reasons, findingName(finding), review)),
    );
  }

  private keep(change: (others: readonly Reason[]) => readonly Reason[], finding: Finding): Promise<boolean> {
    return this.runner.run('reason', async () => {
      const name = findingName(finding);
      await this.save(change(this.store.get().reasons.filter((reason) => reason.finding !== name)));
    });
  }

  private async save(reasons: readonly Reason[]): Promise<void> {
    await this.host.saveState(REASONS_KEY, printReasons(reasons));
    this.store.dispatch({ kind: 'reasoned', reasons });
  }

  private today(): string {
    const now = this.now();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, DATE_LENGTH);
  }
}
