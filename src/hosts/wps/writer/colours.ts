/** Colours of the palette: WPS 文字 highlights in no others. */

const INDEX_BY_COLOUR: Readonly<Record<string, number>> = {
  '#FFFF00': 7,
  '#00FF00': 4,
  '#00FFFF': 3,
  '#FF00FF': 5,
  '#0000FF': 2,
  '#FF0000': 6,
  '#C0C0C0': 16,
};
const YELLOW = 7;

export const colourIndex = (colour: string): number => INDEX_BY_COLOUR[colour.toUpperCase()] ?? YELLOW;

/** None, or one of the palette; anything else is a mixture. */
export const isOneColour = (index: unknown): index is number =>
  typeof index === 'number' && Number.isInteger(index) && index >= 0 && index <= 16;
