/** What is painted over areas of a page: the ground on which letters stand, and what hides letters that were there. */
import type { Glyph, Rectangle } from '../../../../core/page';
import type { WorkBudget } from '../budget';
import { encloses } from './matrix';
import type { Colour } from './state';

interface Area {
  readonly box: Rectangle;
  readonly colour: Colour;
  readonly hides: boolean;
  /** How many letters were set before it was painted. */
  readonly before: number;
}

const PAPER = '#ffffff';
/** So many comparisons take as long as a letter takes to be set. */
const COMPARISONS = 16;

export class Areas {
  readonly #budget: WorkBudget;
  readonly #areas: Area[] = [];
  readonly #colours = new Set<Colour>([PAPER]);

  constructor(budget: WorkBudget) {
    this.#budget = budget;
  }

  add(area: Area): void {
    this.#areas.push(area);
    this.#colours.add(area.colour);
  }

  /** Whether the middle of a box lies on another colour than this. */
  differsBeneath(colour: string, box: Rectangle): boolean {
    if (!this.#colours.has(colour)) return true;
    const [across, down] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    for (let at = this.#areas.length - 1; at >= 0; at--) {
      const area = this.#areas[at];
      if (!area || !isIn(area.box, across, down)) continue;
      this.#budget.spend((this.#areas.length - at) / COMPARISONS);
      return area.colour !== colour;
    }
    this.#budget.spend(this.#areas.length / COMPARISONS);
    return colour !== PAPER;
  }

  /** Places of the letters over which something was painted afterwards. */
  covered(glyphs: readonly Glyph[]): ReadonlySet<number> {
    const covered = new Set<number>();
    const hiding = this.#areas.filter(({ hides, before }) => hides && before > 0);
    if (hiding.length === 0) return covered;
    const rows = rowsOf(glyphs);
    for (const { box, before } of hiding) {
      for (let row = rowOf(box.top); row <= Math.min(rowOf(box.bottom), rows.length - 1); row++) {
        const places = rows[row] ?? [];
        this.#budget.spend(1 + places.length / COMPARISONS);
        for (const at of places) {
          const glyph = glyphs[at];
          if (glyph && at < before && encloses(box, glyph)) covered.add(at);
        }
      }
    }
    return covered;
  }
}

const isIn = ({ left, top, right, bottom }: Rectangle, across: number, down: number): boolean =>
  left <= across && across <= right && top <= down && down <= bottom;

/** Points: about the height of a line of text, so that a cell is sought in few rows. */
const ROW = 16;
const rowOf = (down: number): number => Math.max(0, Math.floor(down / ROW));

/** Places of letters by the row in which they begin. */
function rowsOf(glyphs: readonly Glyph[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  glyphs.forEach(({ top }, at) => {
    const row = (rows[rowOf(top)] ??= []);
    row.push(at);
  });
  return rows;
}
