/**
 * Which fills would make matters worse and are kept back: those that rest on a cell which may be wrong, that contradict what a
 * finding proposes, or after which an equation no longer holds. All are tried before anything is written.
 */
import { solvedText } from '../check/blank-findings';
import type { CheckResult } from '../check/check';
import { placeName } from '../grid';
import type { Equation, Term } from '../identities';
import { termsOf } from '../identities';
import type { Message } from '../messages';
import type { Figure } from '../tables';
import { Doubted } from './doubted';
import { proposalsOf, proposedAmount, tablesWithMovedAmounts } from './doubts';
import { becauseBroken, becauseContradicted, becauseMoved, becauseProposed, becauseSuspect } from './reasons';
import type { Solved } from './solve';
import { allTerms, asFilled, Trial } from './trial';

/** Why each of them is kept back. */
export type Withheld = ReadonlyMap<Figure, Message>;

type Checked = Pick<CheckResult, 'solution' | 'binding' | 'findings'>;

export function withheldFills(result: Checked): Withheld {
  const trial = new Trial(result.solution);
  return trial.fills.size === 0 ? new Map() : new Withholding(result, trial).run();
}

const whole = (item: Solved): readonly [Figure, Figure] => [item.figure, asFilled(item)];

class Withholding {
  private readonly withheld = new Map<Figure, Message>();
  private readonly doubted: Doubted;
  private readonly proposals: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly result: Checked,
    private readonly trial: Trial,
  ) {
    this.doubted = new Doubted(result, trial);
    this.proposals = proposalsOf(result.findings);
  }

  run(): Withheld {
    this.withholdMoved();
    this.withholdContradicting();
    const touched = this.result.binding.equations.filter(
      (equation) => equation.identity.severity === 'error' && this.trial.fillsIn(equation).length > 0,
    );
    do {
      this.doubted.spreadToParts();
      this.withholdResting();
    } while (this.withholdBreaking(touched));
    return this.withheld;
  }

  /** A table whose amounts are to be pasted again is filled afterwards. */
  private withholdMoved(): void {
    const moved = tablesWithMovedAmounts(this.result.findings);
    for (const item of this.trial.fills.values())
      if (moved.has(item.term.table.id)) this.withhold(item, becauseMoved(item));
  }

  private withholdContradicting(): void {
    for (const [figure, item] of this.trial.fills) {
      const other = this.proposals.get(placeName(figure))?.find((text) => text !== solvedText(item));
      if (other !== undefined) this.withhold(item, becauseProposed(item, other));
    }
  }

  private withholdResting(): void {
    const known = new Map<Figure, Term | undefined>();
    for (const item of this.trial.fills.values()) {
      const source = this.withheld.has(item.figure) ? undefined : this.doubtfulSource(item, known);
      if (source) this.withhold(item, becauseSuspect(item, source));
    }
  }

  /** The first figure behind a fill that may be wrong, through all the blanks between. */
  private doubtfulSource({ figure, by }: Solved, known: Map<Figure, Term | undefined>): Term | undefined {
    if (known.has(figure)) return known.get(figure);
    let found: Term | undefined;
    for (const term of termsOf(by.right)) {
      if (!term.figure) continue;
      const part = this.trial.fills.get(term.figure);
      const isDoubted = this.doubted.has(term.figure) || this.withheld.has(term.figure);
      found = isDoubted ? term : part && this.doubtfulSource(part, known);
      if (found) break;
    }
    known.set(figure, found);
    return found;
  }

  /** Whether any was kept back because an equation fails with it, or more is doubtful than before. */
  private withholdBreaking(touched: readonly Equation[]): boolean {
    const before = this.withheld.size + this.doubted.size;
    for (const equation of touched) {
      const items = this.trial.fillsIn(equation);
      const open = items.filter(({ figure }) => this.trial.isFilled(figure));
      const missing = items.filter((item) => this.staysMissing(item));
      if (open.length + missing.length === 0) continue;
      const reason = this.reasonAgainst(equation, missing);
      if (!reason) continue;
      if (!this.trial.differOnlyByRounding([equation.left, equation.right]))
        this.doubted.addAll(allTerms(equation));
      for (const item of open) this.withhold(item, reason(item));
    }
    return this.withheld.size + this.doubted.size > before;
  }

  /** A blank kept back speaks with what it comes to: where that does not agree, nor with what is proposed, both sides may be wrong. */
  private reasonAgainst(
    equation: Equation,
    missing: readonly Solved[],
  ): ((item: Solved) => Message) | undefined {
    const isBroken = this.trial.breaks(equation, missing.map(whole));
    if (missing.length === 0)
      return isBroken ? (item) => becauseBroken(item, equation) : this.contradiction(equation);
    return isBroken && !this.doubted.areCured([equation.left, equation.right])
      ? (item) => becauseBroken(item, equation)
      : undefined;
  }

  /** Where the equation holds with a cell as it stands, but not with what a finding proposes for it. */
  private contradiction(equation: Equation): ((item: Solved) => Message) | undefined {
    for (const term of allTerms(equation)) {
      const { figure } = term;
      for (const proposal of (figure && this.proposals.get(placeName(figure))) ?? []) {
        const amount = proposedAmount(proposal);
        if (!figure || !amount || this.trial.fills.has(figure)) continue;
        const proposed: Figure = { ...figure, state: 'amount', amount, text: proposal };
        if (!this.trial.breaks(equation, [[figure, proposed]])) continue;
        return (item) => becauseContradicted(item, term, proposal);
      }
    }
    return undefined;
  }

  /** Over such a blank nothing is told by itself; over a zero that is not written it is. */
  private staysMissing({ figure }: Solved): boolean {
    return this.withheld.has(figure) && this.result.solution.solved.has(figure);
  }

  private withhold({ figure }: Solved, reason: Message): void {
    this.withheld.set(figure, reason);
    this.trial.leave(figure);
  }
}
