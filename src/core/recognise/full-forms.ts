/** The full forms of the software (财决01表 …) beside the public tables that are taken from them: no second copy of these. */
import type { FullForm, Refusal, OtherTable, Table } from '../tables';
import { specOf } from '../tables';
import { normalise } from '../tables/normalise';
import type { SheetView } from './sheet-view';

const FORM = /(?:^|\(|表)财决(附?\d{2}(?:-\d{1,2})?)表\)?$/;
const PUBLIC = /公开\d{1,2}表/;
/** Sheets as the software names them: Z01_1 …, and GK01 … of the public tables. */
const FULL_SHEET = /^z(\d{2})(?:[_-](\d{1,2}))?(?!\d)/;
const PUBLIC_SHEET = /^gk\d{2}/;
const HEAD_ROWS = 8;

interface Found {
  readonly tables: readonly Table[];
  readonly refused: readonly Refusal[];
  readonly others: readonly OtherTable[];
}

export interface Parted extends Found {
  readonly fullForms: readonly FullForm[];
}

/** Full forms count as such only where the public tables stand beside them; alone they are read as what they are like. */
export function withoutFullForms(found: Found, views: readonly SheetView[]): Parted {
  const isExport = views.some(({ grid }) => PUBLIC_SHEET.test(grid.name.toLowerCase()));
  const forms = new Map(views.flatMap((view) => formOf(view, isExport)));
  const published = new Set(found.tables.filter(({ sheet }) => !forms.has(sheet)).map(({ id }) => id));
  const isCopy = ({ sheet, id }: Table): boolean => forms.has(sheet) && (isExport || published.has(id));
  const copies = found.tables.filter(isCopy);
  if (published.size === 0 || (copies.length === 0 && !isExport)) return { ...found, fullForms: [] };
  const isRead = (sheet: string): boolean =>
    found.tables.some((table) => table.sheet === sheet && !isCopy(table));
  const fullForms = [...forms].flatMap(([sheet, number]) => {
    const own = copies.filter((table) => table.sheet === sheet);
    const twin = own.find(({ id, unitAt }) => unitAt && specOf(id).fullForm?.numbers.includes(number));
    if (isRead(sheet)) return [];
    return [{ sheet, number, ...(twin ? { table: twin } : {}) }];
  });
  const isUnread = ({ sheet }: Refusal | OtherTable): boolean => forms.has(sheet) && !isRead(sheet);
  return {
    tables: found.tables.filter((table) => !isCopy(table)),
    refused: found.refused.filter((one) => !isUnread(one)),
    others: found.others.filter((one) => !isUnread(one)),
    fullForms,
  };
}

/** The sheet and its form's number, by the words in its head; in an export of the software also by its name. */
function formOf(view: SheetView, isExport: boolean): [string, string][] {
  const name = normalise(view.grid.name).toLowerCase();
  const texts = [name, ...headTexts(view)];
  if (PUBLIC_SHEET.test(name) || texts.some((text) => PUBLIC.test(text))) return [];
  const printed = texts.flatMap((text) => FORM.exec(text)?.[1] ?? [])[0];
  const [, number, part] = (isExport && FULL_SHEET.exec(name)) || [];
  const form = printed ?? (part === undefined ? number : `${number ?? ''}-${part}`);
  return form === undefined ? [] : [[view.grid.name, form]];
}

function headTexts(view: SheetView): string[] {
  const { used } = view;
  const texts: string[] = [];
  for (let row = used.top; row <= Math.min(used.bottom, used.top + HEAD_ROWS); row += 1)
    for (const column of view.textColumns(row)) texts.push(view.text(row, column));
  return texts;
}
