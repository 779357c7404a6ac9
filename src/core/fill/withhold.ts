/**
 * Which fills would make matters worse and are kept back: those that rest on a cell which may be wrong, that contradict what a
 * finding proposes, or after which an equation no longer holds. All are tried on the bound equations before anything is written.
 */
import { meets } from '../amount';
import { judgeEquation } from '../check/judge';
import { solvedText } from '../check/blank-findings';
import type { CheckResult } from '../check/check';
import { placeOfTerm } from '../check/words';
import { addressOf, placeName } from '../grid';
import type { Bound, Equation, IdentityKind, Override, Term } from '../identities';
import { evaluateBound, replaceFigures, termsOf } from '../identities';
import { message, type Catalogue, type Message } from '../messages';
import type { Figure } from '../tables';
import { doubtfulCells, doubtfulSheets, proposalsOf, proposedAmount, tablesWithMovedAmounts } from './doubts';
import type { Solved } from './solve';

const MESSAGES = {
  suspect: {
    zh: '{place} 推得 {value}，但要用到{source}，那里可能有误，请先核对',
    en: '{place} comes to {value}, but from {source}, which may be wrong: check that first',
  },
  proposal: {
    zh: '{place} 推得 {value}，与检查结果的建议“{proposal}”不同，请先处理那一条',
    en: '{place} comes to {value}; a finding proposes “{proposal}” there: settle that first',
  },
  breaks: {
    zh: '{place} 推得 {value}，填入后与{other}对不上，请先核对有关的数',
    en: '{place} comes to {value}, which does not agree with {other}: check the figures involved first',
  },
  moved: {
    zh: '{place} 推得 {value}，但{table}有金额错位，请先重新粘贴',
    en: '{place} comes to {value}, but amounts of {table} have moved: paste them again first',
  },
  contradicts: {
    zh: '{place} 推得 {value}，与检查结果对{other}的建议“{proposal}”合不上，请先处理那一条',
    en: '{place} comes to {value}, which does not agree with “{proposal}”, proposed for {other}: settle that first',
  },
  cell: { zh: '{place}（{address}）', en: '{place} ({address})' },
  nothing: { zh: '空白', en: 'blank' },
} as const satisfies Catalogue<string>;

/** Why each of them is kept back. */
export type Withheld = ReadonlyMap<Figure, Message>;

type Checked = Pick<CheckResult, 'solution' | 'binding' | 'findings'>;

export const withheldFills = (result: Checked): Withheld => new Withholding(result).run();

class Withholding {
  private readonly fills: ReadonlyMap<Figure, Solved>;
  private readonly withheld = new Map<Figure, Message>();
  /** Blanks that are still to be filled, as they would stand. */
  private readonly filled: Map<Figure, Figure>;
  /** Figures that stand and are not to be relied on. */
  private readonly doubted = new Set<Figure>();
  private readonly proposals: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly result: Checked) {
    const { solved, zeros } = result.solution;
    this.fills = new Map([...solved, ...zeros]);
    this.filled = new Map([...this.fills].map(([figure, item]) => [figure, asFilled(item)]));
    this.proposals = proposalsOf(result.findings);
  }

  run(): Withheld {
    if (this.fills.size === 0) return this.withheld;
    const { equations } = this.result.binding;
    this.doubtNamed(equations);
    this.doubtConflicts();
    this.withholdMoved();
    this.withholdContradicting();
    const touched = equations.filter((equation) => this.isTouched(equation));
    const sums = equations.filter(isSum);
    do {
      this.spreadToParts(sums);
      this.withholdResting();
    } while (this.withholdBreaking(touched));
    return this.withheld;
  }

  private isTouched(equation: Equation): boolean {
    return (
      equation.identity.severity === 'error' &&
      allTerms(equation).some(({ figure }) => figure && this.fills.has(figure))
    );
  }

  private doubtNamed(equations: readonly Equation[]): void {
    const names = doubtfulCells(this.result.findings);
    const sheets = doubtfulSheets(this.result.findings);
    if (names.size === 0) return;
    for (const { figure } of equations.flatMap(allTerms))
      if (figure && !this.fills.has(figure) && (sheets.has(figure.sheet) || names.has(placeName(figure))))
        this.doubted.add(figure);
  }

  /**
   * Where two ways come to different figures, any figure that they start from may be the wrong one, unless one of them is
   * known to be doubtful.
   */
  private doubtConflicts(): void {
    for (const { candidates } of this.result.solution.conflicts) {
      if (this.differOnlyByRounding(candidates.map(({ by }) => by.right))) continue;
      const terms = candidates.flatMap(({ by }) => termsOf(by.right));
      if (!this.restsOnDoubt(terms)) this.doubtAll(terms);
    }
  }

  private restsOnDoubt(terms: readonly Term[]): boolean {
    return terms.some(({ figure }) => {
      const item = figure && this.fills.get(figure);
      return figure && (this.doubted.has(figure) || (item && this.restsOnDoubt(termsOf(item.by.right))));
    });
  }

  /** Every figure that stands behind these terms. */
  private doubtAll(terms: readonly Term[]): void {
    for (const { figure } of terms) {
      if (!figure) continue;
      const item = this.fills.get(figure);
      if (item) this.doubtAll(termsOf(item.by.right));
      else this.doubted.add(figure);
    }
  }

  /** A table whose amounts are to be pasted again is filled afterwards. */
  private withholdMoved(): void {
    const moved = tablesWithMovedAmounts(this.result.findings);
    for (const item of this.fills.values()) {
      const { table } = item.term;
      if (moved.has(table.id))
        this.withhold(item, message(MESSAGES, 'moved', { ...wordsOf(item), table: table.name }));
    }
  }

  private withholdContradicting(): void {
    for (const [figure, item] of this.fills) {
      const other = this.proposals.get(placeName(figure))?.find((text) => text !== solvedText(item));
      if (other === undefined) continue;
      const proposal = other.trim() || message(MESSAGES, 'nothing');
      this.withhold(item, message(MESSAGES, 'proposal', { ...wordsOf(item), proposal }));
    }
  }

  private withholdResting(): void {
    const known = new Map<Figure, Term | undefined>();
    for (const item of this.fills.values()) {
      const source = this.withheld.has(item.figure) ? undefined : this.doubtfulSource(item, known);
      if (!source) continue;
      this.withhold(item, message(MESSAGES, 'suspect', { ...wordsOf(item), source: cellOf(source) }));
    }
  }

  /** The first figure behind a fill that may be wrong, through all the blanks between. */
  private doubtfulSource({ figure, by }: Solved, known: Map<Figure, Term | undefined>): Term | undefined {
    if (known.has(figure)) return known.get(figure);
    let found: Term | undefined;
    for (const term of termsOf(by.right)) {
      if (!term.figure) continue;
      const part = this.fills.get(term.figure);
      found = this.isDoubted(term.figure) ? term : part && this.doubtfulSource(part, known);
      if (found) break;
    }
    known.set(figure, found);
    return found;
  }

  private isDoubted(figure: Figure): boolean {
    return this.doubted.has(figure) || this.withheld.has(figure);
  }

  /** A sum that is wrong and agrees with its parts has a wrong part. */
  private spreadToParts(sums: readonly Equation[]): void {
    let size: number;
    do {
      size = this.doubted.size;
      for (const equation of sums) {
        const sum = equation.left.kind === 'term' ? equation.left.term.figure : undefined;
        if (!sum || !this.doubted.has(sum)) continue;
        const parts = termsOf(equation.right);
        if (parts.every(({ figure }) => !figure || this.doubted.has(figure))) continue;
        if (!this.breaks(equation, this.filled)) this.doubtAll(parts);
      }
    } while (this.doubted.size > size);
  }

  /** Whether any was kept back because an equation fails with it. */
  private withholdBreaking(touched: readonly Equation[]): boolean {
    const before = this.withheld.size;
    for (const equation of touched) {
      const terms = allTerms(equation);
      const items = terms.flatMap(({ figure }) => (figure && this.fills.get(figure)) ?? []);
      const open = items.filter(({ figure }) => this.filled.has(figure));
      if (open.length === 0 || items.some((item) => this.staysMissing(item))) continue;
      const reason = this.breaks(equation, this.filled)
        ? (item: Solved) => message(MESSAGES, 'breaks', { ...wordsOf(item), other: otherIn(equation, item) })
        : this.contradiction(equation, terms);
      if (!reason) continue;
      if (!this.differOnlyByRounding([equation.left, equation.right])) this.doubtAll(terms);
      for (const item of open) this.withhold(item, reason(item));
    }
    return this.withheld.size > before;
  }

  private breaks(equation: Equation, figures: ReadonlyMap<Figure, Figure>): boolean {
    return judgeEquation(replaceFigures(equation, figures), NOTHING_MISSING).outcome === 'fail';
  }

  /** Whether they can all be the same when each figure from which a blank was worked out is as uncertain as it was rounded. */
  private differOnlyByRounding(sides: readonly Bound[]): boolean {
    const unrounded = (figure: Figure): ReturnType<Override> => {
      const item = this.fills.get(figure);
      const value = item && evaluateBound(item.by.right, unrounded);
      return item && value?.kind === 'value' ? { ...item.amount, interval: value.interval } : undefined;
    };
    const [first, ...others] = sides.map((side) => evaluateBound(side, unrounded));
    return (
      first?.kind === 'value' &&
      others.every((other) => other.kind === 'value' && meets(first.interval, other.interval))
    );
  }

  /** Where the equation holds with a cell as it stands, but not with what a finding proposes for it. */
  private contradiction(equation: Equation, terms: readonly Term[]): ((item: Solved) => Message) | undefined {
    for (const term of terms) {
      const { figure } = term;
      for (const proposal of (figure && this.proposals.get(placeName(figure))) ?? []) {
        const amount = proposedAmount(proposal);
        if (!figure || !amount || this.fills.has(figure)) continue;
        const proposed: Figure = { ...figure, state: 'amount', amount, text: proposal };
        if (!this.breaks(equation, new Map([...this.filled, [figure, proposed]]))) continue;
        return (item) =>
          message(MESSAGES, 'contradicts', { ...wordsOf(item), other: cellOf(term), proposal });
      }
    }
    return undefined;
  }

  /** An equation over such a blank is not judged; one over a zero that is not written is. */
  private staysMissing({ figure }: Solved): boolean {
    return this.withheld.has(figure) && this.result.solution.solved.has(figure);
  }

  private withhold({ figure }: Solved, reason: Message): void {
    this.withheld.set(figure, reason);
    this.filled.delete(figure);
  }
}

const SUMS: ReadonlySet<IdentityKind> = new Set(['row-sum', 'roll-up', 'total']);

const isSum = ({ identity, sign }: Equation): boolean => SUMS.has(identity.kind) && sign === '=';

const NOTHING_MISSING: ReadonlyMap<Figure, unknown> = new Map();

const allTerms = ({ left, right }: Equation): Term[] => [...termsOf(left), ...termsOf(right)];

const wordsOf = (item: Solved) => ({ place: placeOfTerm(item.term), value: solvedText(item) });

const asFilled = (item: Solved): Figure => ({
  ...item.figure,
  state: 'amount',
  amount: item.amount,
  text: solvedText(item),
});

function cellOf(term: Term): Message {
  const address = term.figure ? addressOf(term.figure.at) : '';
  return message(MESSAGES, 'cell', { place: placeOfTerm(term), address });
}

/** What a fill would have to agree with: the other side of the equation. */
function otherIn({ left, right }: Equation, { figure }: Solved): string | Message {
  const isLeft = termsOf(left).some((term) => term.figure === figure);
  const other = termsOf(isLeft ? right : left).find((term) => term.figure);
  return other ? cellOf(other) : '';
}
