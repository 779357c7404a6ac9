/** Reads the text back against the tables, and does with the findings what the user asks. */
import { message, type Say } from '../../../core/messages';
import type { PublishedDocument } from '../../../core/document';
import { tooLong } from '../../../core/proofread/too-long';
import type {
  Proofread,
  ProofreadOptions,
  TextCorrection,
  TextDocument,
  TextFinding,
  TextPlace,
} from '../../../core/proofread/types';
import type { Review } from '../../../core/review';
import type { TableSet } from '../../../core/tables';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem, type Steps } from '../../model/runner';
import { wholeForReading } from '../../model/supplement';
import { PROOF_WORDS } from '../../words/word-proof';
import type { BesideText, TextHost, WordPaneOptions } from '../platform';
import type { BookHost } from './book-host';
import type { Observable } from './observable';
import type { OwnTables } from './own-tables';
import { afterCorrection, findingMarks, numberMarks, openItems, proofOf, type Proof } from './proof';
import type { WordState } from './word-state';

/** Long enough for the sign of progress to be painted before the page is busy. */
const PAINTED = 50;

/** The page is painted, and hears whoever wants to stop. */
async function rest(steps: Steps): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAINTED));
  steps.next();
}

/** A correction, and the proofreading before and after it. */
interface Corrected {
  readonly correction: TextCorrection;
  readonly before: Proof;
  readonly after: Proof;
}

interface Means {
  readonly load: WordPaneOptions['proofread'];
  /** Those that stand in the text itself. */
  readonly tables: OwnTables;
  /** What was opened to hold it against; undefined where the workbook is given. */
  readonly book: BookHost | undefined;
  readonly beside: BesideText | undefined;
  /** The text is coloured by every proofreading, unasked. */
  readonly isAlwaysMarked: boolean;
}

export class Proofing {
  private readonly corrected: Corrected[] = [];
  /** Taken back; the last one is made again next. */
  private readonly takenBack: Corrected[] = [];

  constructor(
    private readonly text: TextHost,
    private readonly pane: PaneModel,
    private readonly store: Observable<WordState>,
    private readonly means: Means,
  ) {}

  /** Returns what ends it. */
  listen(): () => void {
    const ends = [
      this.text.onUndone?.((correction) => void this.takeBack(correction)),
      this.text.onRedone?.((correction) => void this.makeAgain(correction)),
      this.means.beside?.watch(() => void (this.store.get().proof && this.run())),
    ];
    return () => ends.forEach((end) => end?.());
  }

  /** The proofreading as it was before the correction; a later one is of a text that is no more, and is done again. */
  private async takeBack(correction: TextCorrection): Promise<void> {
    const { proof } = this.store.get();
    const last = this.corrected.pop();
    if (!proof) return;
    if (last?.correction !== correction || last.after !== proof) return void (await this.run());
    this.takenBack.push(last);
    await this.take(last.before);
  }

  /** The other way round. */
  private async makeAgain(correction: TextCorrection): Promise<void> {
    const { proof } = this.store.get();
    const last = this.takenBack.pop();
    if (!proof) return;
    if (last?.correction !== correction || last.before !== proof) return void (await this.run());
    this.corrected.push(last);
    await this.take(last.after);
  }

  /** Whether colours are put in and taken out on request. */
  get canMark(): boolean {
    return !this.means.isAlwaysMarked;
  }

  get canComment(): boolean {
    return this.text.comment !== undefined;
  }

  run(): Promise<boolean> {
    return this.pane.runner.run('proofread', (steps) => this.proofread(steps), { stoppable: true });
  }

  private async proofread(steps: Steps): Promise<void> {
    this.pane.store.dispatch({ kind: 'lengthened' });
    const published = await this.published();
    await this.checkTables(steps, published);
    const [proofread, document] = await Promise.all([this.means.load(), published?.text ?? this.text.read()]);
    const set = this.pane.state.checked?.result.set;
    if (!set || set.tables.length === 0) throw new PaneProblem(message(PROOF_WORDS, 'noTables'));
    const excess = tooLong(document);
    if (excess) throw new PaneProblem(excess);
    if (isEmpty(document)) throw new PaneProblem(message(PROOF_WORDS, 'emptyText'));
    await rest(steps);
    const read: Proofread = (text, tables) => proofread(text, tables, this.options(tables, text));
    const review = published && (await this.review(published, read, set));
    const result = review && this.isOwn ? review.text : read(document, set);
    const tables = review ? await this.means.tables.findings(review) : [];
    await rest(steps);
    steps.settle();
    await this.take(proofOf(document, { ...result, findings: amid(result.findings, tables) }));
  }

  /** Whether the tables of the text itself are what it is held against. */
  private get isOwn(): boolean {
    return this.means.book?.isOwn === true;
  }

  /** With its tables, where they are what is asked for or it has any; undefined where they can't be read. */
  private async published(): Promise<PublishedDocument | undefined> {
    const { tables, book } = this.means;
    if (this.isOwn) return tables.read();
    if (!tables.canRead || !book) return undefined;
    const text = await this.text.read();
    return text.paragraphs.some(({ style }) => style === 'table') ? tables.read() : undefined;
  }

  /** Those of the text are checked as they stand now; a workbook as it was read, unless it has changed since. */
  private async checkTables(steps: Steps, published: PublishedDocument | undefined): Promise<void> {
    const { checked, stale } = this.pane.state;
    if (this.isOwn && published) this.means.book?.renew(await this.means.tables.grids(published));
    else if (checked && !stale) return;
    await this.pane.checking.readAndCheck({ ...steps, settle: () => undefined });
  }

  private review(
    published: PublishedDocument,
    proofread: Proofread,
    set: TableSet,
  ): Promise<Review | undefined> {
    const workbook = this.isOwn ? undefined : { name: this.pane.host.name, set };
    const { previous, budget } = this.pane.state;
    return this.means.tables.review(published, { proofread, workbook, previous, budget });
  }

  select({ paragraph, offset, length }: TextPlace): Promise<boolean> {
    return this.pane.runner.runAside(() => this.text.select({ paragraph, offset, length }));
  }

  correct({ id, correction }: TextFinding): Promise<boolean> {
    return this.pane.runner.run('correct', async () => {
      const { proof } = this.store.get();
      if (!correction || !proof) return;
      if (!(await this.text.correct(correction))) throw new PaneProblem(message(PROOF_WORDS, 'textChanged'));
      const after = afterCorrection(proof, id, correction);
      this.takenBack.length = 0;
      this.corrected.push({ correction, before: proof, after });
      await this.take(after);
    });
  }

  /** All that are open, without a list. */
  comment(findings?: readonly TextFinding[]): Promise<boolean> {
    return this.pane.runner.run('comment', async () => {
      const { proof } = this.store.get();
      const told = findings ?? (proof ? openItems(proof).map(({ finding }) => finding) : []);
      await this.text.comment?.(told);
      this.tell('commented', { count: String(told.length) });
    });
  }

  get canClearComments(): boolean {
    return this.text.clearComments !== undefined;
  }

  clearComments(): Promise<boolean> {
    return this.pane.runner.run('uncomment', async () => {
      await this.text.clearComments?.();
      this.tell('commentsCleared');
    });
  }

  markFindings(): Promise<boolean> {
    return this.mark(findingMarks, 'markedFindings');
  }

  markNumbers(): Promise<boolean> {
    return this.mark(numberMarks, 'markedNumbers');
  }

  clearMarks(): Promise<boolean> {
    return this.pane.runner.run('clear', async () => {
      await this.text.clearMarks();
      this.tell('cleared');
    });
  }

  private async take(proof: Proof): Promise<void> {
    this.store.set({ proof });
    if (!this.means.isAlwaysMarked) return;
    await this.text.clearMarks();
    await this.text.mark(numberMarks(proof));
  }

  private mark(
    marksOf: (proof: Proof) => ReturnType<typeof findingMarks>,
    told: 'markedFindings' | 'markedNumbers',
  ): Promise<boolean> {
    return this.pane.runner.run('mark', async () => {
      const { proof } = this.store.get();
      const marks = proof ? marksOf(proof) : [];
      await this.text.clearMarks();
      if (marks.length > 0) await this.text.mark(marks);
      if (marks.length === 0) this.tell('nothingToMark');
      else this.tell(told, { count: String(marks.length) });
    });
  }

  private options(tables: TableSet, text: TextDocument): ProofreadOptions {
    const { checked, supplement, previous, budget } = this.pane.state;
    return {
      supplement: wholeForReading(supplement),
      ...(checked ? { unfilled: checked.result.solution.solved, misplaced: checked.result.misplaced } : {}),
      ...(previous ? { previous } : {}),
      ...(budget ? { budget } : {}),
      ...this.means.beside?.setsFor(tables, text),
    };
  }

  private readonly tell: Say<typeof PROOF_WORDS, void> = (id, ...gaps) =>
    this.pane.store.dispatch({ kind: 'noticed', notice: message(PROOF_WORDS, id, ...gaps) });
}

/** Findings of the text with those of its tables, as they stand in it; the tables' before what is said of the same place. */
const amid = (findings: readonly TextFinding[], tables: readonly TextFinding[]): readonly TextFinding[] =>
  tables.length === 0
    ? findings
    : [...tables, ...findings].sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);

const isEmpty = ({ paragraphs }: TextDocument): boolean => paragraphs.every(({ text }) => text.trim() === '');
