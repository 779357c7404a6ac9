/** This year's draft of the document open in Word, before anything is changed there. */
import { message } from '../../../core/messages';
import { obstaclesOf } from '../../../core/overview';
import { tooLong } from '../../../core/proofread/too-long';
import { kindWordOf } from '../../model/kind-word';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem, type Steps } from '../../model/runner';
import { wholeOf } from '../../model/supplement';
import { DRAFT_WORDS } from '../../words/word-draft';
import type { TextHost } from '../platform';
import type { BesideTurning } from './beside-turning';
import { NOT_LINKED } from './linking';
import type { Refilling } from './refilling';
import { noMoves } from './table-moves';
import type { WordState } from './word-state';

export class DraftMaking {
  constructor(
    private readonly text: TextHost,
    private readonly pane: PaneModel,
    private readonly refilling: Refilling | undefined,
    private readonly beside: BesideTurning,
  ) {}

  /** With what its tables become. */
  async make(steps: Steps): Promise<Pick<WordState, 'draft' | 'refill'>> {
    const { set, previous, solution } = this.tables();
    const { budget, supplement, settings } = this.pane.state;
    const [document, { draftQuestions, learnDraft, rollDraft }, writer] = await Promise.all([
      this.text.read(),
      import('../../../core/learn'),
      import('../../model/writer'),
    ]);
    const excess = tooLong(document);
    if (excess) throw new PaneProblem(excess);
    steps.next();
    const form = writer.formInSettings({ ...settings, learnedForm: undefined });
    const learning = learnDraft(document, { set: previous }, form ? { form } : {});
    if (!learning.ok) throw new PaneProblem(learning.problem);
    const { learned } = learning;
    const answers = budget
      ? writer.supplementFromBudget(budget, draftQuestions(learned), set)
      : supplement.budget;
    const rolling = rollDraft(learned, document, {
      last: { set: previous },
      now: { set, unfilled: solution.solved },
      supplement: wholeOf({ ...supplement, budget: answers }),
    });
    if (!rolling.ok) throw new PaneProblem(rolling.problem);
    const { rolled } = rolling;
    const hasTables = document.paragraphs.some(({ style }) => style === 'table');
    const refill = hasTables ? await this.refilling?.planned() : undefined;
    const beside = await this.beside.look(rolled.turning);
    const made = { document, rolled, learned, budget: answers, links: NOT_LINKED, beside };
    const fresh = { done: new Set<number>(), looks: new Map(), byHand: new Set<number>() };
    return { draft: { ...made, ...fresh, moves: noMoves(refill?.document) }, refill };
  }

  /** This year's, checked, and last year's. Throws where one is not there, or has to be mended first. */
  private tables() {
    const { checked, previous } = this.pane.state;
    if (!checked) throw new PaneProblem(message(DRAFT_WORDS, 'noTables'));
    const kind = kindWordOf(this.pane.state);
    if (!previous) throw new PaneProblem(message(DRAFT_WORDS, 'noPrevious', { kind }));
    const { set, solution } = checked.result;
    const obstacles = obstaclesOf(checked.result);
    if (obstacles.length > 0)
      throw new PaneProblem(
        message(DRAFT_WORDS, 'mendFirst', { kind, count: String(obstacles.length) }),
        obstacles.flatMap(({ lines }) => lines),
      );
    return { set, previous, solution };
  }
}
