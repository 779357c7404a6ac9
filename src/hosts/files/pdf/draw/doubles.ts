/** Letters set twice to look bold: the same sign, hardly moved, be it in another font. */
import type { Glyph } from '../../../../core/page';

/**
 * How far a double stands from the first, by its size. The narrowest sign that is set twice on purpose, a full stop of
 * Helvetica, is 0.278 of it wide.
 */
const NEAR = 0.1;

/** More squares than a page has from edge to edge. */
const SQUARES = 2 ** 24;

const squareOf = (across: number, down: number): number => across * SQUARES + down;

export class Doubles {
  readonly #places = new Map<string, Map<number, Glyph[]>>();

  /** Whether it stands there already; kept in mind where not. */
  isDouble(glyph: Glyph, code: number): boolean {
    const near = glyph.size * NEAR;
    const [across, down] = [Math.floor(glyph.left / near), Math.floor(glyph.top / near)];
    // Filled and stroked letters stand in fonts of their own; what is named by no text is told apart by its code.
    const name = glyph.text === '' ? `${glyph.font} ${code}` : glyph.text;
    const places = this.#places.get(name) ?? new Map<number, Glyph[]>();
    for (let x = across - 1; x <= across + 1; x++) {
      for (let y = down - 1; y <= down + 1; y++) {
        if (places.get(squareOf(x, y))?.some((other) => isNear(glyph, other, near))) return true;
      }
    }
    const key = squareOf(across, down);
    const here = places.get(key);
    if (here) here.push(glyph);
    else places.set(key, [glyph]);
    this.#places.set(name, places);
    return false;
  }
}

const isNear = (one: Glyph, other: Glyph, near: number): boolean =>
  Math.abs(one.left - other.left) < near &&
  Math.abs(one.top - other.top) < near &&
  Math.abs(one.size - other.size) < near &&
  one.clip === other.clip;
