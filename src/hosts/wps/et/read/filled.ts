/** Which cells of a block hold something, so that WPS is asked of no others. */
import type { Area } from '../../../../core/grid';
import { BLANK_CONTENTS, type Contents } from './raw';

export class Filled {
  /** `rows`: contents from the area's first row and column on. */
  constructor(
    private readonly area: Area,
    private readonly rows: readonly (readonly Contents[])[],
  ) {}

  at(row: number, column: number): Contents {
    return this.rows[row - this.area.top]?.[column - this.area.left] ?? BLANK_CONTENTS;
  }

  isFilled(row: number, column: number): boolean {
    const { value, formula } = this.at(row, column);
    return value !== '' || formula !== '';
  }

  /** The smallest rectangle around what is filled within an area. */
  readonly within = (area: Area): Area | undefined => {
    let found: { top: number; left: number; bottom: number; right: number } | undefined;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        if (!this.isFilled(row, column)) continue;
        found ??= { top: row, left: column, bottom: row, right: column };
        found.bottom = row;
        found.left = Math.min(found.left, column);
        found.right = Math.max(found.right, column);
      }
    return found;
  };
}
