/** How findings say where a right value comes from. */
import { type Message } from '../../messages';
import { addressedFilling } from '../../grid';
import { titleOfTable } from '../../notation';
import { sourceOf, type Known } from '../../narrative/reading';
import { proofreadMessage } from '../messages';

/** As a person would look it up. */
export function sourceMessage(value: Known): Message {
  const { kind, cells, formula } = sourceOf(value);
  const cell = cells[0];
  if (kind === 'cell' && cell)
    return proofreadMessage('source-cell', {
      table: titleOfTable(cell.table),
      address: addressedFilling(cell, true),
    });
  return kind === 'supplement'
    ? proofreadMessage('source-given')
    : proofreadMessage('source-formula', { formula });
}
