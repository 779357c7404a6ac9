/** All equations of a workbook with the cells that tie them together. */
import type { Decimal } from '../amount';
import { ZERO } from '../amount';
import { judgeEquation } from '../check/judge';
import type { Bound, Equation, Term } from '../identities';
import type { Figure } from '../tables';
import type { EquationCell, Line, Residual } from './line';
import { canHold, equationCellOf, figuresInLine, isHard, plus, without } from './line';

/** New values by cell, in 元, fractions or points. */
export type NewValues = ReadonlyMap<Figure, Decimal>;

const NOTHING_PUT: NewValues = new Map();
const NOTHING_JUDGED: ReadonlyMap<Figure, unknown> = new Map();

export class System {
  readonly lines: readonly Line[];
  private readonly cells = new Map<Figure, EquationCell>();
  private readonly terms = new Map<Figure, Term>();
  private readonly incidence = new Map<Figure, Line[]>();

  /** `put`: figures that were put right in the cells already. */
  constructor(
    lines: readonly Line[],
    private readonly put: NewValues = NOTHING_PUT,
  ) {
    this.lines = lines;
    for (const line of this.lines)
      for (const term of line.terms) {
        if (!term.figure) continue;
        const known = this.incidence.get(term.figure);
        if (known) {
          if (known[known.length - 1] !== line) known.push(line);
        } else {
          this.incidence.set(term.figure, [line]);
          this.terms.set(term.figure, term);
        }
      }
  }

  linesWith(figure: Figure): readonly Line[] {
    return this.incidence.get(figure) ?? [];
  }

  cell(figure: Figure): EquationCell | undefined {
    const known = this.cells.get(figure);
    if (known) return known;
    const term = this.terms.get(figure);
    if (!term) return undefined;
    const printed = equationCellOf(term, figure);
    const value = this.put.get(figure);
    const cell = value ? { ...printed, value, slack: slackOf(printed, value) } : printed;
    this.cells.set(figure, cell);
    return cell;
  }

  /** The same with figures put right: what they mend is broken no more. */
  after(changes: NewValues): System {
    const touched = new Set([...changes.keys()].flatMap((figure) => this.linesWith(figure)));
    const lines = this.lines.map((line): Line => {
      if (!touched.has(line)) return line;
      const outcome = this.holds(line, changes) ? 'pass' : line.judgement.outcome;
      return { ...line, residual: this.residual(line, changes), judgement: { ...line.judgement, outcome } };
    });
    return new System(lines, new Map([...this.put, ...changes]));
  }

  /** Broken, and both sides can't be true. */
  get broken(): readonly Line[] {
    return this.lines.filter((line) => isHard(line) && line.judgement.outcome === 'fail');
  }

  residual(line: Line, changes: NewValues): Residual {
    let { residual } = line;
    const { signs } = line;
    if (!signs) return residual;
    for (const figure of (changes.size < signs.size ? changes : signs).keys()) {
      const [sign, value] = [signs.get(figure), changes.get(figure)];
      const cell = sign && value && this.cell(figure);
      if (!sign || !value || !cell) continue;
      residual = without(residual, sign, cell.value, cell.slack);
      residual = plus(residual, sign, value, slackOf(cell, value));
    }
    return residual;
  }

  /** Whether an equation holds with the changes. */
  holds(line: Line, changes: NewValues): boolean {
    if (line.signs) return canHold(line, this.residual(line, changes));
    const all = this.put.size > 0 ? new Map([...this.put, ...changes]) : changes;
    const { outcome } = judgeEquation(this.changed(line.equation, all), NOTHING_JUDGED);
    return outcome !== 'fail';
  }

  private changed(equation: Equation, changes: NewValues): Equation {
    return {
      ...equation,
      left: this.substituted(equation.left, changes),
      right: this.substituted(equation.right, changes),
    };
  }

  private substituted(bound: Bound, changes: NewValues): Bound {
    switch (bound.kind) {
      case 'number':
        return bound;
      case 'term': {
        const { figure } = bound.term;
        const value = figure && changes.get(figure);
        const cell = figure && this.cell(figure);
        if (!figure || !value || !cell) return bound;
        const amount = { value: value.div(cell.factor), decimals: cell.decimals };
        return { kind: 'term', term: { ...bound.term, figure: { ...figure, state: 'amount', amount } } };
      }
      case 'sum':
        return {
          kind: 'sum',
          parts: bound.parts.map(({ sign, of }) => ({ sign, of: this.substituted(of, changes) })),
        };
      default:
        return {
          ...bound,
          left: this.substituted(bound.left, changes),
          right: this.substituted(bound.right, changes),
        };
    }
  }
}

/** A figure that comes to nothing is left out, as published tables do, and widens nothing. */
const slackOf = (cell: EquationCell, value: Decimal): Decimal => (value.isZero() ? ZERO : cell.newSlack);

/** Broken equations that share a cell belong together. */
export function componentsOf(broken: readonly Line[]): (readonly Line[])[] {
  const linesBy = new Map<Figure, Line[]>();
  for (const line of broken)
    for (const figure of figuresInLine(line)) {
      const list = linesBy.get(figure);
      if (list) list.push(line);
      else linesBy.set(figure, [line]);
    }
  const seen = new Set<Line>();
  return broken.flatMap((first) => (seen.has(first) ? [] : [reached(first, linesBy, seen)]));
}

function reached(first: Line, linesBy: Map<Figure, Line[]>, seen: Set<Line>): Line[] {
  const component: Line[] = [first];
  seen.add(first);
  for (const line of component)
    for (const figure of figuresInLine(line)) {
      for (const next of linesBy.get(figure) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        component.push(next);
      }
      linesBy.delete(figure);
    }
  return component;
}
