/** Last year's workbook where it doesn't say its year: it is taken on trust, and that is said. */
import { message, type Message } from '../../core/messages';
import type { Supplement } from '../../core/narrative';
import { EXPLAIN_WORDS } from '../words/explain';

/** `current`: the year of the workbook that is open. Nothing where last year's says its own, or none was read. */
export function undatedPrevious(
  { year, entries }: Supplement,
  current: number | undefined,
): Message | undefined {
  if (year !== undefined || entries.size === 0) return undefined;
  const taken =
    current === undefined
      ? message(EXPLAIN_WORDS, 'undatedLast')
      : message(EXPLAIN_WORDS, 'undatedYear', { year: String(current - 1) });
  return message(EXPLAIN_WORDS, 'undated', { year: taken });
}
