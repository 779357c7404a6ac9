/** Where a figure of the text comes from, in words. */
import { parseAddress, type Place } from '../../../core/grid';
import type { Say } from '../../../core/messages';
import type { CellRef, Source } from '../../../core/narrative';
import { specOf } from '../../../core/tables';
import type { EXPLAIN_WORDS } from '../../words/explain';

export const refWords = ({ table, address }: CellRef): string => `${specOf(table).word.zh} ${address}`;

export function placeOfRef({ sheet, address }: CellRef): Place | undefined {
  const at = parseAddress(address);
  return at && { sheet, at };
}

/** `表01 C7 印作 629.09；629.09 ÷ 694.43；补充资料：上年.收入总计`. */
export function sourceWords({ cells, formula, supplement }: Source, say: Say<typeof EXPLAIN_WORDS>): string {
  return [
    ...(formula === '' ? [] : [formula]),
    ...cells.map((ref) => say('fromCell', { place: refWords(ref), text: ref.text })),
    ...(supplement.length === 0 ? [] : [say('fromSupplement', { keys: supplement.join('、') })]),
  ].join('；');
}
