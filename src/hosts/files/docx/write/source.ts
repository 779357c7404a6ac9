/** Where a figure comes from, short enough for the title of a content control. */
import { message, render, saying, type Locale } from '../../../../core/messages';
import type { CellRef, Source } from '../../../../core/narrative/document';
import { specOf } from '../../../../core/tables';
import { WORDS } from './words';

const cellName = ({ table, address }: CellRef, locale: Locale): string =>
  `${render(saying(specOf(table).word), locale)} ${address}`;

/** `表01 C16`, `计算：629.09 ÷ 629.09`, `补充资料：…`. */
export function sourceLabel(source: Source, locale: Locale): string {
  if (source.kind === 'computed' && source.formula !== '')
    return render(message(WORDS, 'computed', { formula: source.formula }), locale);
  if (source.kind === 'supplement')
    return render(message(WORDS, 'supplied', { keys: source.supplement.join('、') }), locale);
  return source.cells.map((cell) => cellName(cell, locale)).join('、');
}
