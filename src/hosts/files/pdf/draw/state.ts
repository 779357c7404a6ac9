/** What is in force while a page is drawn; kept and taken back by the page's own operations. */
import type { Rectangle } from '../../../../core/page';
import type { Font } from '../engine';
import { AS_IS, type PlaceMatrix } from './matrix';

/** A colour as `#rrggbb`; undefined for a pattern, which has many; null for none. */
export type Colour = string | undefined | null;

export class PaintState {
  matrix: PlaceMatrix = AS_IS;
  clip: Rectangle | undefined;
  lineWidth = 1;
  stroke: Colour = '#000000';
  fill: Colour = '#000000';
  strokeAlpha = 1;
  fillAlpha = 1;
  /** Whether paint lies over what is there, and is not mixed with it. */
  isPlain = true;
  /** Whether only parts of what is painted show. */
  isMasked = false;
  /** Whether the groups about it are painted so as to hide what is beneath, or not at all. */
  isSolid = true;
  isGone = false;

  font: Font | undefined;
  size = 0;
  letterSpace = 0;
  wordSpace = 0;
  stretch = 1;
  leading = 0;
  rise = 0;
  mode = 0;
  text: PlaceMatrix = AS_IS;
  x = 0;
  y = 0;
  lineX = 0;
  lineY = 0;

  /** By what something is painted now; null where nothing is left of it. */
  paintOf(what: 'fill' | 'stroke'): Colour {
    const alpha = what === 'fill' ? this.fillAlpha : this.strokeAlpha;
    return alpha === 0 || this.isGone ? null : this[what];
  }

  hidesBeneath(): boolean {
    return this.isSolid && this.#covers() && typeof this.fill === 'string';
  }

  /** A group is painted as a whole in the way in force; within it things begin anew. */
  beginGroup(): void {
    this.isSolid = this.isSolid && this.#covers();
    this.isGone = this.isGone || this.fillAlpha === 0;
    this.fillAlpha = this.strokeAlpha = 1;
    this.isPlain = true;
    this.isMasked = false;
  }

  #covers(): boolean {
    return this.isPlain && !this.isMasked && this.fillAlpha === 1;
  }

  startText(matrix: PlaceMatrix): void {
    this.text = matrix;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  moveLine(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  /** On along the line, or down it. */
  move(by: number, isVertical: boolean): void {
    if (isVertical) this.y += by;
    else this.x += by * this.stretch;
  }

  copy(): PaintState {
    return Object.assign(new PaintState(), this);
  }
}
