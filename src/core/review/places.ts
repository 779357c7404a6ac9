/** Places of a document in people's words: 第7页 表03 支出决算表“总计”行“决算数”列, in Word, which has no pages, 第3张表 …. */
import { rowName } from '../check/words';
import { contains, placeFilling, placeName, tableFilling, type Area, type Position } from '../grid';
import {
  addressWords,
  render,
  type Locale,
  type Message,
  type PlaceFilling,
  type PlaceWords,
} from '../messages';
import type { TextPlace } from '../proofread/types';
import { allTables, type Table, type TableColumn, type TableSet } from '../tables';
import { reviewMessage } from './messages';
import type { Spot, Spots } from './spots';

/** A figure's names where it stands. */
interface Named {
  readonly row: string;
  readonly column: TableColumn;
}

const topLeft = ({ top, left }: Area): Position => ({ row: top, column: left });
const bottomRight = ({ bottom, right }: Area): Position => ({ row: bottom, column: right });

export class Places {
  /** Figures of the tables by the names of their cells, made when the first is asked for. */
  private figures: ReadonlyMap<string, Named> | undefined;

  constructor(
    readonly spots: Spots,
    private readonly set: TableSet,
  ) {}

  /** Names the places of messages; a cell of another file keeps its address. */
  readonly wordsOf: PlaceWords = (place, locale) => {
    const said = this.said(place);
    return said ? render(said, locale) : addressWords(place, locale);
  };

  /** Whether a sheet is one of the document's tables. */
  has(sheet: string): boolean {
    return this.spots.has(sheet);
  }

  /** A cell by itself, with its table. */
  ofCell(sheet: string, at: Position, locale: Locale): string {
    const { row, column } = at;
    const area = { top: row, left: column, bottom: row, right: column };
    return this.wordsOf(placeFilling('placed', sheet, area), locale);
  }

  /** Undefined where nothing is known of the table a sheet holds there. */
  tableAt(sheet: string, at: Position): Table | undefined {
    const here = allTables(this.set).filter((table) => table.sheet === sheet);
    return here.find(({ area }) => contains(area, at)) ?? (here.length === 1 ? here[0] : undefined);
  }

  ofText(place: Pick<TextPlace, 'paragraph' | 'offset'>, locale: Locale): string {
    return render(whereabouts(this.spots.ofText(place)), locale);
  }

  ofSpot(spot: Spot, locale: Locale): string {
    return render(this.spotMessage(spot), locale);
  }

  spotMessage(spot: Spot): Message {
    return whereabouts(spot);
  }

  /** A table as a whole: 第7页 表03 支出决算表. */
  nameOf({ sheet, area }: Table): Message {
    return reviewMessage('itself', { place: tableFilling({ sheet, area }) });
  }

  /** Undefined for a place of another file. */
  said({ place, sheet, area }: PlaceFilling): Message | undefined {
    const from = this.spots.ofCell(sheet, topLeft(area));
    if (!from) return undefined;
    if (place === 'table') return this.ofTable(sheet, topLeft(area));
    const last = bottomRight(area);
    const isSingle = area.top === area.bottom && area.left === area.right;
    const first = this.cellMessage(sheet, topLeft(area), from);
    const cell = isSingle
      ? first
      : reviewMessage('fromTo', {
          from: first,
          to: this.cellMessage(sheet, last, this.spots.ofCell(sheet, last) ?? {}),
        });
    if (place === 'cell') return cell;
    if (place === 'named') return reviewMessage('then', { where: whereabouts(from), cell });
    if (from.table === undefined) return this.ofTable(sheet, topLeft(area));
    return reviewMessage('ofTable', { table: this.ofTable(sheet, topLeft(area), from), cell });
  }

  /** Within its table: by row and column where a figure stands there, otherwise by their numbers. */
  private cellMessage(sheet: string, at: Position, spot: Spot): Message {
    const named = this.namesOf(sheet, at);
    const table = this.tableAt(sheet, at);
    if (named && table) {
      const row = rowName(table, named.row);
      const column = columnName(table, named.column);
      return table.columns.length > 1 && column !== row
        ? reviewMessage('figure', { row, column })
        : reviewMessage('onlyRow', { row });
    }
    if (spot.row === undefined) return whereabouts(spot);
    return spot.column === undefined || table
      ? reviewMessage('rowNumber', { row: String(spot.row) })
      : reviewMessage('cellNumber', { row: String(spot.row), column: String(spot.column) });
  }

  private ofTable(sheet: string, at: Position, own?: Spot): Message {
    const spot = own ?? this.spots.ofTableBelow(sheet, at.row) ?? {};
    const table = this.tableAt(sheet, at);
    if (!table) return whereabouts(spot);
    return reviewMessage('tableNamed', {
      where: whereThen(spot) ?? '',
      table: table.name,
      title: table.title,
    });
  }

  private namesOf(sheet: string, at: Position): Named | undefined {
    this.figures ??= figuresIn(this.set);
    return this.figures.get(placeName({ sheet, at }));
  }
}

/** As printed, unless several columns print the same. */
function columnName({ columns }: Table, { key, label }: TableColumn): string {
  const isShared = columns.filter((other) => other.label === label).length > 1;
  return isShared || label.trim() === '' ? key : label;
}

/** The page, in files without pages the number of the table; what stands there follows. */
function whereThen({ page, table }: Spot): Message | undefined {
  if (page !== undefined) return reviewMessage('pageThen', { page: String(page) });
  return table === undefined ? undefined : reviewMessage('tableNumberThen', { table: String(table) });
}

/** By the page where there are pages; a cell by its table, words by their paragraph. */
function whereabouts({ page, table, paragraph }: Spot): Message {
  if (page !== undefined) return reviewMessage('page', { page: String(page) });
  if (table !== undefined) return reviewMessage('tableNumber', { table: String(table) });
  return reviewMessage('paragraph', { paragraph: String(paragraph ?? 1) });
}

function figuresIn({ tables }: TableSet): ReadonlyMap<string, Named> {
  const figures = new Map<string, Named>();
  for (const table of tables)
    for (const { key } of table.rows)
      for (const column of table.columns) {
        const figure = table.figure(key, column.key);
        if (figure && !figures.has(placeName(figure))) figures.set(placeName(figure), { row: key, column });
      }
  return figures;
}
