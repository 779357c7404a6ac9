/** What in a supplement does not fit the workbook it is used with. */
import { message, type Message } from '../../messages';
import type { TableSet } from '../../tables/types';
import { questionOf } from '../question-of';
import { isMissing, itemsOf } from '../evaluate';
import type { NarrativeForm } from '../form';
import { contextOf } from '../narrate';
import { SUPPLEMENT_MESSAGES } from './messages';
import type { Supplement } from './supplement';

function otherYear(tables: TableSet, { year }: Supplement): Message[] {
  return tables.year === undefined || year === undefined || tables.year === year
    ? []
    : [
        message(SUPPLEMENT_MESSAGES, 'supplement-other-year', {
          given: String(year),
          year: String(tables.year),
        }),
      ];
}

/** Another year's supplement; a budget or reason for a code without expenditure. */
export function checkSupplement(form: NarrativeForm, tables: TableSet, supplement: Supplement): Message[] {
  const context = contextOf(form, tables, supplement);
  const noRow = [...supplement.entries.keys()].filter((key) => {
    const each = questionOf(context.form, key)?.each;
    const items = each && itemsOf(context, each);
    return items !== undefined && !isMissing(items) && !items.some(({ row }) => key.endsWith(`.${row}`));
  });
  return [
    ...otherYear(tables, supplement),
    ...noRow.map((key) => message(SUPPLEMENT_MESSAGES, 'supplement-no-row', { key })),
  ];
}
