/** Finds the cells that are titles of public tables: the whole title, longest alias first, whatever year or department precedes it. */
import type { Position } from '../grid';
import type { TableId } from '../tables';
import { TABLE_SPECS } from '../tables';
import { normalise } from '../tables/normalise';
import type { SheetView } from './sheet-view';

export interface Title {
  readonly id: TableId;
  readonly at: Position;
  readonly text: string;
}

const ALIASES: readonly { readonly id: TableId; readonly text: string }[] = TABLE_SPECS.flatMap((spec) =>
  [spec.title, ...spec.aliases].map((text) => ({ id: spec.id, text: normalise(text) })),
).sort((a, b) => b.text.length - a.text.length);

const BY_TEXT: ReadonlyMap<string, TableId> = new Map(ALIASES.map(({ id, text }) => [text, id]));
const SHORTEST = Math.min(...ALIASES.map(({ text }) => text.length));
const LONGEST_TITLE = 80;

const SUFFIX = /\((?:续表?|公开\d+表|财决[^()]*|\d{4}年度?|万元|单位:[^()]*)\)$/;
const PREFIX =
  /^(?:附(?:件|表)\d*[:.、]?|(?:财决)?公开\d+表[:.、]?|[zc]\d{2}|表[\d一二三四五六七八九十]+[:.、]?|[一二三四五六七八九十]+、|\(?20\d{2}年?度?\)?)/i;
const YEAR_OR_BODY =
  /(?:20\d{2}年度?(?:部门|单位)?|年度(?:部门|单位)?|部门|单位|局|委|委员会|厅|办公室|中心|院|学校|大学|政府|处|所|站|协会|联合会)$/;

/** The table a title cell names, or undefined. */
export function titleOf(text: string): TableId | undefined {
  if (text.length < SHORTEST || text.length > LONGEST_TITLE) return undefined;
  const bare = strip(text);
  const whole = BY_TEXT.get(bare);
  if (whole) return whole;
  const ending = ALIASES.find((alias) => bare.endsWith(alias.text));
  if (!ending) return undefined;
  return YEAR_OR_BODY.test(bare.slice(0, -ending.text.length)) ? ending.id : undefined;
}

function strip(text: string): string {
  let bare = text;
  for (;;) {
    const shorter = bare.replace(SUFFIX, '').replace(PREFIX, '');
    if (shorter === bare || shorter.length < SHORTEST) return bare;
    bare = shorter;
  }
}

export function findTitles(view: SheetView): Title[] {
  const titles: Title[] = [];
  for (let row = view.used.top; row <= view.used.bottom; row += 1)
    for (const column of view.textColumns(row)) {
      const id = titleOf(view.text(row, column));
      if (id) titles.push({ id, at: { row, column }, text: view.raw(row, column).trim() });
    }
  return titles;
}
