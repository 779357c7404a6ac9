/** Where a figure comes from, short enough for the title of a content control. */
import { message, render, type Locale } from '../../../../core/messages';
import type { CellRef, Source } from '../../../../core/narrative/document';
import type { TableId } from '../../../../core/tables/types';
import { WORDS } from './words';

function tableName(id: TableId, locale: Locale): string {
  if (id === 'P01') return render(message(WORDS, 'wholeSelfEvaluation'), locale);
  if (id === 'P02') return render(message(WORDS, 'projectSelfEvaluation'), locale);
  return render(message(WORDS, 'tableNumber', { number: id.slice(1) }), locale);
}

const cellName = (cell: CellRef, locale: Locale): string =>
  `${tableName(cell.table, locale)} ${cell.address}`;

/** `表01 C16`, `计算：629.09 ÷ 629.09`, `补充资料：…`. */
export function sourceLabel(source: Source, locale: Locale): string {
  if (source.kind === 'computed' && source.formula !== '')
    return render(message(WORDS, 'computed', { formula: source.formula }), locale);
  if (source.kind === 'supplement')
    return render(message(WORDS, 'supplied', { keys: source.supplement.join('、') }), locale);
  return source.cells.map((cell) => cellName(cell, locale)).join('、');
}
