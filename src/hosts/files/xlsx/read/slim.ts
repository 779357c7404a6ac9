/** Takes cells and rows without content out of very large sheets before they are read: a million formatted empty rows say nothing. */

const WORTH_IT = 1 << 20;

/** `<` ends every pattern, so that a tag without end is looked at once and not from each tag before it. */
const CELL = /<c[ >/]/g;
const CELL_WITH_PLACE = /<c [^<>]*?\br="[A-Z]+\d+"/g;
const EMPTY_CELL = /<c [^<>]*(?:\/>|><\/c>)/g;
const ROW = /<row[ >/]/g;
const ROW_WITH_PLACE = /<row [^<>]*?\br="\d+"/g;
/** A hidden row is kept: that it is hidden is worth knowing. */
const EMPTY_ROW = /<row (?![^<>]*\bhidden=)[^<>]*(?:\/>|>\s*<\/row>)/g;

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) found += 1;
  return found;
}

/** The sheet without them; unchanged where it is small, or where cells get their place from the cells before them. */
export function slimSheet(part: Uint8Array): Uint8Array {
  if (part.length < WORTH_IT) return part;
  const text = new TextDecoder().decode(part);
  if (count(text, CELL) !== count(text, CELL_WITH_PLACE) || count(text, ROW) !== count(text, ROW_WITH_PLACE))
    return part;
  return new TextEncoder().encode(text.replace(EMPTY_CELL, '').replace(EMPTY_ROW, ''));
}
