/** A table that is not in the workbook, as people call it. */
import { saying } from '../../core/messages';
import { isOfSet } from '../../core/overview';
import { specOf, type TableId } from '../../core/tables';
import type { Speech } from './speech';

/** `表04 财政拨款收入支出决算总表`; one that is no part of a set has no number of its own. */
export function tableWords(id: TableId, { say, tell }: Speech): string {
  const { word, title } = specOf(id);
  return isOfSet(id)
    ? say('tableOfSet', { word: tell(saying(word)), title: tell(saying(title)) })
    : tell(saying(title));
}
