/** The labels that stand for a row, outermost first, and whether they are those of a row spec. */
import type { RowSpec } from '../../tables';
import { headWord, normalise } from '../../tables/normalise';
import type { Lane } from '../header';
import type { SheetView } from '../sheet-view';

export interface LabelCell {
  readonly raw: string;
  readonly column: number;
}

/** Reads the labels of one lane from the top down: a blank outer label goes on from the row above it. */
export class LabelReader {
  /** Per column the last row looked at and the outer label that stands there. */
  private readonly outer = new Map<number, { readonly row: number; readonly raw: string }>();

  constructor(
    private readonly view: SheetView,
    private readonly lane: Lane,
    private readonly top: number,
  ) {}

  path(row: number): LabelCell[] {
    const { labels } = this.lane;
    const innermost = [...labels].reverse().find((column) => this.own(row, column) !== '');
    if (innermost === undefined) return [];
    return labels
      .filter((column) => column <= innermost)
      .map((column) => ({
        raw: column === innermost ? this.own(row, column) : this.outerLabel(row, column),
        column,
      }))
      .filter(({ raw }) => raw !== '');
  }

  outerLabel(row: number, column: number): string {
    const known = this.outer.get(column);
    const raw = this.upward(row, column, known);
    this.outer.set(column, { row, raw });
    return raw;
  }

  private upward(row: number, column: number, known?: { row: number; raw: string }): string {
    for (let above = row; above >= this.top; above -= 1) {
      if (known && known.row === above) return known.raw;
      const at = this.view.anchor(above, column);
      if (this.view.text(at.row, at.column) !== '')
        return at.column < column ? '' : this.view.raw(at.row, at.column);
    }
    return '';
  }

  /** A label merged down over several rows names only its first one by itself. */
  private own(row: number, column: number): string {
    return this.view.text(row, column) === '' ? '' : this.view.raw(row, column);
  }
}

/** Whole labels; the last word of a spec has to be the row's own label, the others may stand to its left. */
export function matches(spec: RowSpec, words: readonly string[]): boolean {
  return spec.is.some((set) => {
    const wanted = set.map(normalise);
    return wanted.at(-1) === words.at(-1) && wanted.every((word) => words.includes(word));
  });
}

/** As `matches`, also where a unit stands behind the label. */
export const matchesLabel = (spec: RowSpec, words: readonly string[]): boolean =>
  matches(spec, words) || matches(spec, words.map(headWord));

export const inPlace = (spec: RowSpec, seen: ReadonlySet<string>): boolean =>
  (spec.below === undefined || seen.has(spec.below)) && (spec.above === undefined || !seen.has(spec.above));

export const isIgnored = (ignore: readonly string[] | undefined, word: string): boolean =>
  ignore?.some((label) => normalise(label) === word) === true;
