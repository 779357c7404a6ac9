/** Fonts, fills and borders of a range, kept as the office host keeps them. */
import { hexOf } from './colour';
import type { EtSimRange } from './range';

export function setStyles(range: EtSimRange, styles: Readonly<Record<string, unknown>>): void {
  range.guard();
  for (const area of range.$areas)
    range.$sheet.$model.$eachCell(area, (cell) => {
      cell.style = { ...cell.style, ...styles };
    });
}

export class RangeFont {
  constructor(private readonly of: EtSimRange) {}
  set Name(value: unknown) {
    setStyles(this.of, { 'font/name': value });
  }
  set Size(value: unknown) {
    setStyles(this.of, { 'font/size': value });
  }
  set Bold(value: unknown) {
    setStyles(this.of, { 'font/bold': value });
  }
  set Underline(value: unknown) {
    setStyles(this.of, { 'font/underline': value === 2 ? 'Single' : value });
  }
  set Color(value: unknown) {
    setStyles(this.of, { 'font/color': hexOf(value) });
  }
}

export class RangeInterior {
  constructor(private readonly of: EtSimRange) {}
  set Color(value: unknown) {
    setStyles(this.of, { 'fill/color': hexOf(value) });
  }
}

export class RangeBorders {
  constructor(private readonly of: EtSimRange) {}
  set LineStyle(value: unknown) {
    setStyles(this.of, { 'border/style': value === 1 ? 'Continuous' : value });
  }
  set Color(value: unknown) {
    setStyles(this.of, { 'border/color': hexOf(value) });
  }
}
