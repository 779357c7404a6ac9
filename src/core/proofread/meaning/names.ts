/** What the figures of a workbook are called: by the labels its tables print, by the words of their layouts, and by short names. */
import { specOf, type Table, type TableId, type TableSet } from '../../tables';
import { normalText } from '../text/normal';
import type { AnswerName } from './entries';
import {
  figureCellKey,
  namesBeside,
  SILENT,
  THREE_PUBLIC_NAMES,
  TOTAL_OF,
  type FigureCell,
  type Reading,
} from './readings';
import { FUND_WORDS, ofFund } from './funds';
import { idiomOf, type Idiom } from './idiom';
import type { Account, Fund } from './words';

const SUFFIX = /支出$/;
const LEVEL_END = /（(?:类|款|项)）$/;
/** Without 支出 a name of fewer characters is too common a word. */
const SHORTEST = 4;

/** Keys of rows and columns in the words of all layouts of a table. */
function layoutWords(id: TableId): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  const add = (key: string, is: readonly (readonly string[])[]): void => {
    const own = words.get(key) ?? [];
    words.set(key, [...own, ...is.flatMap((path) => path.at(-1) ?? [])]);
  };
  for (const { blocks } of specOf(id).layouts)
    for (const { columns, rows } of blocks) {
      for (const { key, is } of columns) add(key, is);
      if (rows.kind === 'labels') for (const { key, is } of rows.rows) add(key, is);
      if (rows.kind === 'codes') for (const { key, is } of rows.totals) add(key, is);
      if (rows.kind === 'items') for (const { key, is } of rows.items) add(key, is);
    }
  return words;
}

/** Every name of a workbook's figures, in the normal form of texts, with the cells that it may mean; the likelier first. */
export type Names = ReadonlyMap<string, readonly FigureCell[]>;

const CLASS = /^\d{3,7}$/;
/** A class spends of other money too: what those tables hold may be meant, printed or not. */
const WIDER: ReadonlyMap<TableId, Omit<FigureCell, 'row'>> = new Map([
  ['T05', { table: 'T03', column: '本年支出合计', account: 'spent', fund: 'all', isNeeded: true }],
  ['B05', { table: 'B03', column: '合计', account: 'spent', fund: 'all', isNeeded: true }],
]);

class NameList {
  readonly cells = new Map<string, FigureCell[]>();

  constructor(private readonly idiom: Idiom) {}

  add(name: string, cell: FigureCell): void {
    const plain = normalText(name).replace(LEVEL_END, '');
    if (plain.length < 2 || SILENT.has(plain)) return;
    this.put(plain, cell);
    const short = plain.replace(SUFFIX, '');
    if (short !== plain && short.length >= SHORTEST) this.put(short, cell);
  }

  /** A name of which no figure is held. */
  know(name: string): void {
    if (!this.cells.has(name) && !this.idiom.words.has(name)) this.cells.set(name, []);
  }

  private put(name: string, cell: FigureCell): void {
    const own = this.cells.get(name) ?? [];
    const isThere = own.some(
      (one) => figureCellKey(one) === figureCellKey(cell) && one.account === cell.account,
    );
    if (!isThere) own.push(cell);
    this.cells.set(name, own);
  }
}

/** What the office answered of a line goes by the line's names. */
function readAnswers(list: NameList, answers: readonly AnswerName[], idiom: Idiom): void {
  const byLine = new Map<string, string[]>();
  for (const [name, cells] of list.cells)
    for (const cell of cells) {
      const key = figureCellKey(cell);
      const own = byLine.get(key);
      if (own) own.push(name);
      else byLine.set(key, [name]);
    }
  for (const { cell, names, total } of answers) {
    const ofLine = cell.table === undefined ? [] : (byLine.get(figureCellKey(cell)) ?? []);
    for (const name of [...names, ...ofLine, ...(total ? totalNames(total, idiom) : [])])
      list.add(name, cell);
  }
}

/** 一般公共预算财政拨款支出合计 and the like. */
function totalNames(fund: Fund, idiom: Idiom): readonly string[] {
  const own = idiom.totals
    .filter(({ names }) => names.includes(TOTAL_OF.expenditure))
    .flatMap(({ names }) => names);
  const words = FUND_WORDS.flatMap(([word, is]) => (is === fund ? [word] : []));
  return [...own, ...words.flatMap((word) => own.map((name) => word + name))];
}

function readTable(list: NameList, table: Table, reading: Reading): void {
  const words = layoutWords(reading.table);
  const named = (key: string, label: string, cell: FigureCell): void => {
    for (const name of [
      key,
      label,
      ...(words.get(key) ?? []),
      ...namesBeside(key),
      ...namesBeside(normalText(label)),
    ])
      list.add(name, cell);
  };
  const of = (row: string, column: string | undefined, account: Account): FigureCell => ({
    table: reading.table,
    row,
    column,
    account,
    fund: reading.fund,
  });
  for (const [row, account] of Object.entries(reading.accounts ?? {}))
    for (const { key, label } of table.columns) {
      if (!table.figure(row, key)) continue;
      if (key !== '合计') named(key, label, of(row, key, account));
      else for (const name of THREE_PUBLIC_NAMES) list.add(name, of(row, key, account));
    }
  if (reading.total !== undefined && table.row(reading.total))
    for (const { key, label } of table.columns) named(key, label, of(reading.total, key, 'spent'));
  for (const { key, label } of reading.main ? table.rows : []) {
    const column = reading.main?.find((one) => table.figure(key, one));
    if (column === undefined) continue;
    named(key, label, of(key, column, 'spent'));
    const wider = CLASS.test(key) ? WIDER.get(reading.table) : undefined;
    if (wider) named(key, label, { ...wider, row: key });
  }
}

/** `asked`: names of what tables do not hold. */
export function namesOf(
  tables: TableSet,
  answers: readonly AnswerName[] = [],
  asked: readonly string[] = [],
): Names {
  const idiom = idiomOf(tables);
  const list = new NameList(idiom);
  for (const { names, cells } of idiom.totals) {
    const printed = cells.filter(
      ({ isNeeded, table, row, column }) =>
        isNeeded || (table !== undefined && tables.table(table)?.figure(row, column)),
    );
    for (const name of names) {
      for (const cell of printed) list.add(name, cell);
      // 财政拨款收入总计 is no 财政拨款收入.
      for (const [word, fund] of FUND_WORDS)
        for (const cell of ofFund(printed, fund)) list.add(word + name, cell);
    }
  }
  for (const reading of idiom.readings) {
    const table = tables.table(reading.table);
    if (table) readTable(list, table, reading);
  }
  readAnswers(list, answers, idiom);
  for (const name of asked) list.know(name);
  return list.cells;
}
