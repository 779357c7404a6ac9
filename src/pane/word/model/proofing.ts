/** Reads the text back against the tables, and does with the findings what the user asks. */
import { message, type Say } from '../../../core/messages';
import { tooLong } from '../../../core/proofread/too-long';
import type {
  ProofreadOptions,
  TextCorrection,
  TextDocument,
  TextFinding,
  TextPlace,
} from '../../../core/proofread/types';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem, type Steps } from '../../model/runner';
import { wholeOf } from '../../model/supplement';
import { PROOF_WORDS } from '../../words/word-proof';
import type { TextHost, WordPaneOptions } from '../platform';
import type { Observable } from './observable';
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

export class Proofing {
  private readonly corrected: Corrected[] = [];
  /** Taken back; the last one is made again next. */
  private readonly takenBack: Corrected[] = [];

  constructor(
    private readonly text: TextHost,
    private readonly pane: PaneModel,
    private readonly store: Observable<WordState>,
    private readonly load: WordPaneOptions['proofread'],
    private readonly isAlwaysMarked: boolean,
  ) {}

  /** Returns what ends it. */
  listen(): () => void {
    const ends = [
      this.text.onUndone?.((correction) => void this.takeBack(correction)),
      this.text.onRedone?.((correction) => void this.makeAgain(correction)),
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
    return !this.isAlwaysMarked;
  }

  get canComment(): boolean {
    return this.text.comment !== undefined;
  }

  run(): Promise<boolean> {
    return this.pane.runner.run('proofread', (steps) => this.proofread(steps), { stoppable: true });
  }

  private async proofread(steps: Steps): Promise<void> {
    this.pane.store.dispatch({ kind: 'lengthened' });
    const { checked, stale } = this.pane.state;
    if (!checked || stale) await this.pane.checking.readAndCheck({ ...steps, settle: () => undefined });
    const [proofread, document] = await Promise.all([this.load(), this.text.read()]);
    const set = this.pane.state.checked?.result.set;
    if (!set || set.tables.length === 0) throw new PaneProblem(message(PROOF_WORDS, 'noTables'));
    const excess = tooLong(document);
    if (excess) throw new PaneProblem(excess);
    if (isEmpty(document)) throw new PaneProblem(message(PROOF_WORDS, 'emptyText'));
    await rest(steps);
    const result = proofread(document, set, this.options());
    await rest(steps);
    steps.settle();
    await this.take(proofOf(document, result));
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
    if (!this.isAlwaysMarked) return;
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

  private options(): ProofreadOptions {
    const { checked, supplement, previous } = this.pane.state;
    return {
      supplement: wholeOf(supplement),
      ...(checked ? { unfilled: checked.result.solution.solved } : {}),
      ...(previous ? { previous } : {}),
    };
  }

  private readonly tell: Say<typeof PROOF_WORDS, void> = (id, ...gaps) =>
    this.pane.store.dispatch({ kind: 'noticed', notice: message(PROOF_WORDS, id, ...gaps) });
}

const isEmpty = ({ paragraphs }: TextDocument): boolean => paragraphs.every(({ text }) => text.trim() === '');
