/** Confirmed layouts out of JSON, or what is wrong with it and where. */
import type { Message } from '../messages';
import { message } from '../messages';
import type { TableId } from '../tables';
import { everyTable, TABLE_SPECS } from '../tables';
import type { ConfirmedColumn, ConfirmedLayout, ConfirmedRow } from './confirmed';
import { columnKeysOf, rowKeysOf } from './keys';
import { CONFIRMED_MESSAGES } from './confirmed-messages';

export type ConfirmedReading =
  | { readonly kind: 'layouts'; readonly layouts: readonly ConfirmedLayout[] }
  | { readonly kind: 'problems'; readonly problems: readonly Message[] };

type Json = Readonly<Record<string, unknown>>;

/** A list of layouts, or an object with the list under `layouts`. */
export function confirmedLayoutsFrom(json: unknown): ConfirmedReading {
  const reader = new Reader();
  const list = Array.isArray(json) ? json : isObject(json) ? json.layouts : undefined;
  if (!Array.isArray(list)) {
    reader.complain('noList', '');
    return { kind: 'problems', problems: reader.problems };
  }
  const layouts = list.flatMap((item: unknown, place) => reader.layout(item, `layouts[${place}]`) ?? []);
  return reader.problems.length > 0
    ? { kind: 'problems', problems: reader.problems }
    : { kind: 'layouts', layouts };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Reader {
  readonly problems: Message[] = [];

  complain(id: keyof typeof CONFIRMED_MESSAGES, where: string, text = ''): void {
    this.problems.push(
      message(CONFIRMED_MESSAGES, id, { where, text, tables: everyTable(({ id: table }) => table) }),
    );
  }

  layout(json: unknown, where: string): ConfirmedLayout | undefined {
    if (!isObject(json)) return void this.complain('noObject', where);
    const table = this.table(json.table, `${where}.table`);
    const title = this.text(json.title, `${where}.title`);
    const sheet = this.text(json.sheet, `${where}.sheet`);
    if (!table) return undefined;
    const columns = this.list(json.columns, `${where}.columns`, (item, at) => this.column(item, at, table));
    const rows = this.list(json.rows, `${where}.rows`, (item, at) => this.row(item, at, table));
    if (title === undefined && columns.length === 0) this.complain('nothingToKnowItBy', where);
    return {
      table,
      ...(title === undefined ? {} : { title }),
      ...(sheet === undefined ? {} : { sheet }),
      columns,
      rows,
    };
  }

  private table(json: unknown, where: string): TableId | undefined {
    const id = TABLE_SPECS.find((spec) => spec.id === json)?.id;
    if (!id) this.complain('noTable', where, shown(json));
    return id;
  }

  private text(json: unknown, where: string): string | undefined {
    if (json === undefined || (typeof json === 'string' && json.trim() !== '')) return json;
    return void this.complain('noText', where, shown(json));
  }

  private list<Item>(
    json: unknown,
    where: string,
    read: (item: unknown, at: string) => Item | undefined,
  ): Item[] {
    if (json === undefined) return [];
    if (!Array.isArray(json)) {
      this.complain('noList', where);
      return [];
    }
    return json.flatMap((item: unknown, place) => read(item, `${where}[${place}]`) ?? []);
  }

  private column(json: unknown, where: string, table: TableId): ConfirmedColumn | undefined {
    if (!isObject(json)) return void this.complain('noObject', where);
    const words = this.list(json.words, `${where}.words`, (word, at) => this.text(word, at));
    const key = this.text(json.key, `${where}.key`);
    const row = this.text(json.row, `${where}.row`);
    const block = this.text(json.block, `${where}.block`);
    const role = ROLES.find((name) => name === json.role);
    if (words.length === 0) return void this.complain('noWords', where);
    if (json.role !== undefined && !role)
      return void this.complain('noRole', `${where}.role`, shown(json.role));
    if ((role ?? 'figure') === 'figure' && key === undefined) return void this.complain('noKey', where);
    const isKnown =
      key === undefined ||
      columnKeysOf(table).some(
        (choice) =>
          choice.key === key &&
          (row === undefined || choice.row === row) &&
          (block === undefined || choice.block === block),
      );
    if (!isKnown)
      return void this.complain('unknownColumn', where, [key, row, block].filter(Boolean).join(' '));
    return {
      words,
      ...(key === undefined ? {} : { key }),
      ...(row === undefined ? {} : { row }),
      ...(block === undefined ? {} : { block }),
      ...(role === undefined ? {} : { role }),
    };
  }

  private row(json: unknown, where: string, table: TableId): ConfirmedRow | undefined {
    if (!isObject(json)) return void this.complain('noObject', where);
    const label = this.text(json.label, `${where}.label`);
    const key = this.text(json.key, `${where}.key`);
    if (json.label === undefined) this.complain('noText', `${where}.label`);
    if (label === undefined) return undefined;
    const { keys, codes } = rowKeysOf(table);
    if (key !== undefined && !keys.includes(key) && !(codes && /^\d{3,7}$/.test(key)))
      return void this.complain('unknownRow', where, key);
    return { label, ...(key === undefined ? {} : { key }) };
  }
}

const ROLES = ['figure', 'code', 'label', 'none'] as const;

const shown = (json: unknown): string => (json === undefined ? '' : JSON.stringify(json));
