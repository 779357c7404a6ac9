/**
 * The styles of a workbook as its number formats alone, each with its code written out: the library knows the built-in
 * formats of an American Excel only, and what fonts and fills there are says nothing here.
 */
import { escapeXml } from '../../escape-xml';
import { attribute, tagsOf } from '../package/markup';
import { BUILT_IN } from './built-in-formats';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The library keeps formats by numbers up to this one. */
const MOST_FORMATS = 392;

export function formatsOnly(styles: string): string {
  const numbers = new Map<string, number>();
  const cells = cellFormats(styles).map((code) => {
    if (code === 'General') return 0;
    const known = numbers.get(code);
    if (known !== undefined || numbers.size === MOST_FORMATS) return known ?? 0;
    numbers.set(code, numbers.size + 1);
    return numbers.size;
  });
  const formats = [...numbers].map(
    ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
  );
  const xfs = cells.map((id) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><fills><fill><patternFill patternType="none"/></fill></fills><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

/** The format code of each cell style, in order. */
function cellFormats(styles: string): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  for (const tag of tagsOf(styles)) {
    if (tag.name === 'cellXfs') inCells = tag.kind === 'open';
    else if (tag.name === 'numFmt' && tag.kind !== 'close')
      own.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? 'General');
    else if (tag.name === 'xf' && inCells && tag.kind !== 'close')
      ids.push(Number(attribute(tag, 'numFmtId') ?? 0));
  }
  return ids.map((id) => own.get(id) ?? BUILT_IN.get(id) ?? 'General');
}
