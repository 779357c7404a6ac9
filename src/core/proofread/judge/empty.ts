/** Figures told of a table that has none: 政府性基金, 国有资本经营. */
import { titleOfTable } from '../../notation';
import { isNothing } from '../../narrative/reading';
import type { Part } from '../read/part';
import { isOfOtherYear } from '../read/said-years';
import type { TableId } from '../../tables/types';
import { proofreadMessage } from '../messages';
import { NO_SOURCE, type State } from './state';

const TABLES: Readonly<Record<string, TableId>> = { '8': 'T08', '9': 'T09' };
const TOLD = /收入|支出|结转|决算/;

function isEmpty(state: State, id: TableId): boolean {
  const table = state.exact.tables.table(id);
  return (
    table !== undefined &&
    table.rows.every(({ key }) =>
      table.columns.every((column) => {
        const figure = table.figure(key, column.key);
        return figure === undefined || figure.quantity === 'text' || isNothing(figure);
      }),
    )
  );
}

/** Only what is not decided yet: the rest is held against its cell. */
export function judgeEmpty(state: State, part: Part): void {
  const table = TABLES[part.section ?? ''];
  if (table === undefined || !isEmpty(state, table)) return;
  const own = new Map(
    state.judged.filter(({ stream }) => stream === part.stream).map((judged) => [judged.start, judged]),
  );
  for (const mark of part.marks) {
    if (mark.kind !== 'money' || mark.value?.isZero() !== false) continue;
    if (!TOLD.test(mark.before) || /预算为?$|上年|去年/.test(mark.before)) continue;
    if (isOfOtherYear(state.exact.year, part.years, mark)) continue;
    const judged = own.get(mark.start);
    if (judged?.verdict !== 'unchecked') continue;
    judged.verdict = 'contradicted';
    judged.source = NO_SOURCE;
    state.notes.push({
      rule: 'N-21',
      severity: 'error',
      message: proofreadMessage('empty-table', {
        text: part.stream.text.slice(mark.start, mark.end),
        table: titleOfTable(table),
      }),
      stream: part.stream,
      section: part.section,
      start: mark.start,
      end: mark.end,
    });
  }
}
