/** Numbers of the object model, which is that of VBA. WPS names them in `wps.Enum`, which not every build has. */

export const VISIBLE = -1;
export const HIDDEN = 0;
export const VERY_HIDDEN = 2;

/** Of a condition of formats: by a formula. */
export const BY_EXPRESSION = 2;

export const UNDERLINED = 2;
export const CONTINUOUS_LINE = 1;
export const LIST_OF_VALUES = 3;

export const HORIZONTAL = { left: -4131, center: -4108, right: -4152, distributed: -4117 } as const;
export const VERTICAL = { top: -4160, center: -4108, bottom: -4107 } as const;
export const ORIENTATION = { portrait: 1, landscape: 2 } as const;

/** `Range("A1,B7,…")` takes 255 characters. */
export const LONGEST_LIST = 250;

/** `#RRGGBB` or `RRGGBB` as WPS counts colours: blue in front. */
export function colourNumber(colour: string): number {
  const digits = colour.replace('#', '');
  const part = (from: number): number => Number.parseInt(digits.slice(from, from + 2), 16);
  return part(4) * 0x10000 + part(2) * 0x100 + part(0);
}
