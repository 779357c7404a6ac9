/** Groups marks so that one conditional format covers many cells. */
import { addressOf } from '../../core/grid';
import { MARK_LEVELS, type CellMark, type MarkLevel } from '../host';

export interface MarkGroup {
  readonly sheet: string;
  readonly level: MarkLevel;
  /** A list such as `B4,C7,D9`, no longer than the program takes. */
  readonly address: string;
}

/** From weak to strong: the last one added lies on top, and the strongest counts where two meet. */
const LEVELS: readonly MarkLevel[] = [...MARK_LEVELS].reverse();

export function groupMarks(marks: readonly CellMark[], longest: number): MarkGroup[] {
  const strongest = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.sheet}\n${addressOf(mark.at)}`;
    const known = strongest.get(key);
    if (!known || LEVELS.indexOf(mark.level) > LEVELS.indexOf(known.level)) strongest.set(key, mark);
  }
  const kept = [...strongest.values()];
  const sheets = [...new Set(kept.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => LEVELS.flatMap((level) => groupsOf(sheet, level, kept, longest)));
}

const groupsOf = (
  sheet: string,
  level: MarkLevel,
  marks: readonly CellMark[],
  longest: number,
): MarkGroup[] =>
  joinedAddresses(
    marks.filter((mark) => mark.sheet === sheet && mark.level === level).map(({ at }) => addressOf(at)),
    longest,
  ).map((address) => ({ sheet, level, address }));

/** Lists of addresses, each of at most so many characters. */
export function joinedAddresses(addresses: readonly string[], longest: number): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list !== '' && list.length + address.length + 1 > longest) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
