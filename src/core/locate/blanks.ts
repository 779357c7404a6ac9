/** Blanks that ought to hold a figure, and what that figure hangs on. */
import type { Decimal } from '../amount';
import type { Solved } from '../fill/solve';
import { termsOf } from '../identities';
import type { Figure } from '../tables';
import type { Line } from './line';
import type { System } from './system';

export class Blanks {
  private readonly sources = new Map<Figure, ReadonlySet<Figure>>();
  /** What the blanks would be filled with, in 元. */
  readonly values: ReadonlyMap<Figure, Decimal>;

  constructor(
    system: System,
    private readonly solved: ReadonlyMap<Figure, Solved>,
  ) {
    this.values = new Map(
      [...solved].flatMap(([figure, { amount }]) => {
        const cell = system.cell(figure);
        return cell ? [[figure, amount.value.times(cell.factor)] as const] : [];
      }),
    );
  }

  has(figure: Figure): boolean {
    return this.solved.has(figure);
  }

  /** Blanks in those equations: some keep the figure they would be filled with, those that hang on a moving cell are unknown. */
  beside(
    moving: ReadonlySet<Figure>,
    lines: readonly Line[],
  ): { filled: ReadonlyMap<Figure, Decimal>; unknown: ReadonlySet<Figure> } {
    const filled = new Map<Figure, Decimal>();
    const unknown = new Set<Figure>();
    if (this.solved.size === 0) return { filled, unknown };
    for (const line of lines) {
      if (line.judgement.outcome !== 'missing-input') continue;
      for (const { figure } of line.terms) {
        if (!figure || moving.has(figure) || filled.has(figure) || unknown.has(figure)) continue;
        const value = this.values.get(figure);
        if (!value) continue;
        if (this.hangsOn(figure, moving)) unknown.add(figure);
        else filled.set(figure, value);
      }
    }
    return { filled, unknown };
  }

  private hangsOn(figure: Figure, moving: ReadonlySet<Figure>): boolean {
    for (const source of this.sourcesOf(figure)) if (moving.has(source)) return true;
    return false;
  }

  /** Figures that a blank is worked out from, through other blanks. */
  private sourcesOf(figure: Figure): ReadonlySet<Figure> {
    const known = this.sources.get(figure);
    if (known) return known;
    const found = new Set<Figure>();
    this.sources.set(figure, found);
    const solved = this.solved.get(figure);
    for (const { figure: part } of solved ? termsOf(solved.by.right) : []) {
      if (!part) continue;
      found.add(part);
      if (this.solved.has(part)) for (const source of this.sourcesOf(part)) found.add(source);
    }
    return found;
  }
}
