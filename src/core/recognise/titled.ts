/** A region under a title: the table its title names, or why it is not. */
import { rowsApart } from '../grid';
import type { Message } from '../messages';
import { message } from '../messages';
import type { TableSpec } from '../tables';
import type { RecognitionContext } from './context';
import { RECOGNISE_MESSAGES } from './messages';
import type { Region } from './regions';
import type { SheetView } from './sheet-view';
import type { TableAttempt } from './table';
import { tryTable } from './table';
import type { Title } from './titles';

/** Last row that belongs to the title; what stands below is another table's. */
export function recogniseTitled(
  view: SheetView,
  region: Region,
  title: Title,
  titles: readonly Title[],
  { starts, found }: RecognitionContext,
): number {
  const { area } = region;
  const [first] = title.specs;
  if (!first) {
    if (!isListed(title, area.bottom, titles))
      found.others.push({ sheet: view.grid.name, area, title: title.text });
    return area.bottom;
  }
  const attempts: TableAttempt[] = [];
  for (const spec of title.specs) {
    const attempt = tryTable(view, region, spec, (header) => starts.below(view, area, header));
    if (attempt.kind === 'table') {
      found.tables.push(attempt.table);
      return attempt.bottom;
    }
    attempts.push(attempt);
  }
  if (first.mayBeUnread) {
    if (!isListed(title, area.bottom, titles))
      found.others.push({ sheet: view.grid.name, area, title: title.text });
    return area.bottom;
  }
  if (!isListed(title, area.bottom, titles))
    found.refused.push({
      sheet: view.grid.name,
      area,
      reason: whyRefused(attempts.at(-1), first),
      titled: { id: first.id, title: title.text },
    });
  return area.bottom;
}

/** An entry of a list of contents: nothing stands below it, or other titles right above or below. */
const isListed = ({ at }: Title, bottom: number, titles: readonly Title[]): boolean =>
  at.row === bottom || titles.some((other) => rowsApart(other.at, at) === 1 && other.at.column === at.column);

function whyRefused(attempt: TableAttempt | undefined, spec: TableSpec): Message {
  if (attempt?.kind === 'no-rows')
    return message(RECOGNISE_MESSAGES, 'titleWithoutRows', {
      title: spec.title.zh,
      rows: attempt.missing.join('、'),
    });
  if (attempt?.kind === 'no-codes')
    return message(RECOGNISE_MESSAGES, 'titleWithoutCodes', {
      title: spec.title.zh,
      row: attempt.row,
      code: exampleCode(spec),
    });
  const columns = spec.layouts.flatMap((layout) =>
    layout.blocks.flatMap((block) => block.columns.filter((column) => column.required)),
  );
  const names = [...new Set(columns.map((column) => column.key))].slice(0, 4);
  return message(RECOGNISE_MESSAGES, 'titleWithoutHeader', {
    title: spec.title.zh,
    columns: names.join('、'),
  });
}

/** A code of the list that the table's rows go by. */
const exampleCode = ({ layouts }: TableSpec): string => {
  const schemes = layouts.flatMap(({ blocks }) => blocks.map(({ rows }) => rows));
  const list = schemes.flatMap((rows) => (rows.kind === 'codes' ? rows.classifications : []))[0];
  return list === 'economic' ? '30101' : '2010101';
};
