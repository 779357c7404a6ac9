/** Figures that stand and are not to be relied on: no blank is filled from them. */
import type { Amount } from '../amount';
import type { CheckResult } from '../check/check';
import { placeName } from '../grid';
import type { Bound, Equation, IdentityKind, Term } from '../identities';
import { termsOf } from '../identities';
import type { Figure } from '../tables';
import { doubtfulCells, doubtfulSheets, proposalsOf, proposedAmount } from './doubts';
import { allTerms, type Trial } from './trial';

type Checked = Pick<CheckResult, 'solution' | 'binding' | 'findings'>;

export class Doubted {
  private readonly figures = new Set<Figure>();
  private readonly sums: readonly Equation[];
  /** What the findings propose, by the name of the cell. */
  private readonly proposals: ReadonlyMap<string, Amount>;

  constructor(
    { solution, binding, findings }: Checked,
    private readonly trial: Trial,
  ) {
    this.sums = binding.equations.filter(isSum);
    this.addNamed(findings, binding.equations);
    this.proposals = proposedBy(findings);
    this.addConflicting(solution.conflicts);
  }

  get size(): number {
    return this.figures.size;
  }

  has(figure: Figure): boolean {
    return this.figures.has(figure);
  }

  /** Whether all come to the same once something behind them is put right as a finding proposes. */
  areCured(sides: readonly Bound[]): boolean {
    const behind = new Set([...this.behind(sides.flatMap(termsOf))].map(placeName));
    const own = [...this.proposals].filter(([name]) => behind.has(name));
    const together = new Map(own);
    const ways = [...own.map((one) => new Map([one])), ...(own.length > 1 ? [together] : [])];
    return ways.some((amounts) =>
      this.trial.differOnlyByRounding(sides, (figure) => amounts.get(placeName(figure))),
    );
  }

  /** Every figure that stands behind these terms. */
  addAll(terms: readonly Term[]): void {
    for (const figure of this.behind(terms)) this.figures.add(figure);
  }

  /** A sum that is wrong and agrees with its parts has a wrong part. */
  spreadToParts(): void {
    let size: number;
    do {
      size = this.figures.size;
      for (const equation of this.sums) {
        const sum = equation.left.kind === 'term' ? equation.left.term.figure : undefined;
        if (!sum || !this.figures.has(sum)) continue;
        const parts = termsOf(equation.right);
        if (parts.every(({ figure }) => !figure || this.figures.has(figure))) continue;
        if (!this.trial.breaks(equation)) this.addAll(parts);
      }
    } while (this.figures.size > size);
  }

  /** What findings name. */
  private addNamed(findings: CheckResult['findings'], equations: readonly Equation[]): void {
    const names = doubtfulCells(findings);
    const sheets = doubtfulSheets(findings);
    if (names.size === 0) return;
    for (const { figure } of equations.flatMap(allTerms))
      if (
        figure &&
        !this.trial.fills.has(figure) &&
        (sheets.has(figure.sheet) || names.has(placeName(figure)))
      )
        this.figures.add(figure);
  }

  /**
   * Where two ways come to different figures, any figure that they start from may be the wrong one, unless one of them is
   * known to be doubtful and they agree with what is proposed for it.
   */
  private addConflicting(conflicts: CheckResult['solution']['conflicts']): void {
    for (const { candidates } of conflicts) {
      const ways = candidates.map(({ by }) => by.right);
      if (this.trial.differOnlyByRounding(ways)) continue;
      const terms = ways.flatMap(termsOf);
      const isDoubtful = [...this.behind(terms)].some((figure) => this.figures.has(figure));
      if (isDoubtful && this.areCured(ways)) continue;
      this.addAll(terms);
    }
  }

  /** The figures that stand, through all the blanks between; each is looked at once. */
  private behind(terms: readonly Term[]): ReadonlySet<Figure> {
    const standing = new Set<Figure>();
    const seen = new Set<Figure>();
    const open = [...terms];
    for (let term = open.pop(); term; term = open.pop()) {
      const { figure } = term;
      if (!figure || seen.has(figure)) continue;
      seen.add(figure);
      const item = this.trial.fills.get(figure);
      if (item) open.push(...termsOf(item.by.right));
      else standing.add(figure);
    }
    return standing;
  }
}

function proposedBy(findings: CheckResult['findings']): ReadonlyMap<string, Amount> {
  const amounts = [...proposalsOf(findings)].flatMap(([name, [text = '']]) => {
    const amount = proposedAmount(text);
    return amount ? [[name, amount] as const] : [];
  });
  return new Map(amounts);
}

const SUMS: ReadonlySet<IdentityKind> = new Set(['row-sum', 'roll-up', 'total']);

const isSum = ({ identity, sign }: Equation): boolean => SUMS.has(identity.kind) && sign === '=';
