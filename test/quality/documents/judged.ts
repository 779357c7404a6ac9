/** What was read of a document against what stands in it: each figure right, told to be unsure, or wrong in silence. */
import { UNKNOWN_ROW, type Table, type TableSet } from '../../../src/core/tables';
import type { GeneratedSet, PublishedTable } from '../../bench/generate';
import { readIn, truthOf, type Texts } from '../measures/truth';

export interface Judged {
  readonly tables: number;
  /** Found, in the right unit, with every figure right and none besides. */
  readonly whole: number;
  /** Not found, and the reading says that there is one it can't read. */
  readonly refused: number;
  readonly figures: number;
  readonly right: number;
  /** Unreadable, in a row or column that is told not to be known, or in a table that is refused. */
  readonly told: number;
  /** Another amount, an amount where none stands, or nothing where one stands and nobody says so. */
  readonly wrong: number;
  readonly faults: readonly string[];
}

/** What a reader says besides the tables it found. */
export interface Said {
  /** Words of what is refused or can't be read: its title is among them. */
  readonly unread: readonly string[];
}

const plain = (text: string): string => text.replace(/\s+/g, '');

interface Figures {
  readonly right: number;
  readonly told: number;
  readonly wrong: readonly string[];
}

const isZero = (value: string): boolean => /^-?0$/.test(value);

/** Rows or columns that hold something nobody knows the meaning of, or whose names are not sure, are told as such. */
const tellsOfUnknown = ({ isUnsure, unknownRows, unknownColumns, repeatedRows }: Table): boolean =>
  isUnsure === true || unknownRows.length + unknownColumns.length + repeatedRows.length > 0;

function figuresIn(table: Table, truth: Texts): Figures {
  const read = readIn(table);
  const wrong: string[] = [];
  let [right, told] = [0, 0];
  for (const [key, value] of truth) {
    if (isZero(value) || read.get(key) === value) {
      right += 1;
      continue;
    }
    const [row = '', column = ''] = key.split('·');
    const figure = table.figure(row, column);
    if (figure?.state === 'unreadable') told += 1;
    else if (!read.has(key) && tellsOfUnknown(table)) told += 1;
    else wrong.push(`${key} ${value} read as ${read.get(key) ?? 'nothing'}`);
  }
  // A row whose name nobody knows is told as such, with whatever stands in it.
  for (const [key, value] of read)
    if (!truth.has(key) && !key.startsWith(UNKNOWN_ROW)) wrong.push(`${key} ${value} where nothing is`);
  return { right, told, wrong };
}

interface Match {
  readonly table: Table;
  readonly figures: Figures;
}

/** Of several tables with one meaning, the one that was printed here. */
function bestOf(published: PublishedTable, unit: string, candidates: readonly Table[]): Match | undefined {
  return candidates
    .map((table): Match => ({ table, figures: figuresIn(table, truthOf(published, unit, table)) }))
    .sort((a, b) => a.figures.wrong.length - b.figures.wrong.length || b.figures.right - a.figures.right)[0];
}

const MOST_FAULTS = 3;

export function judgedReading(found: TableSet, set: GeneratedSet, said: Said): Judged {
  const faults: string[] = [];
  const sums = { tables: 0, whole: 0, refused: 0, figures: 0, right: 0, told: 0, wrong: 0 };
  const unread = said.unread.map(plain);
  const taken = new Set<Table>();
  for (const published of set.published) {
    const { id } = published;
    if (!id) continue;
    const title = plain(set.tables.find(({ sheet }) => sheet === published.sheet)?.title ?? '');
    const truth = truthOf(published, set.unit, undefined);
    const match = bestOf(
      published,
      set.unit,
      found.tables.filter((table) => table.id === id && !taken.has(table)),
    );
    sums.tables += 1;
    sums.figures += truth.size;
    if (!match) {
      const isTold = unread.some((words) => words.includes(title));
      if (isTold) {
        sums.refused += 1;
        sums.told += truth.size;
      } else {
        sums.wrong += truth.size;
        faults.push(`${id} not found, and nothing said of it`);
      }
      continue;
    }
    const { table, figures } = match;
    taken.add(table);
    const isRightUnit = table.unit.name === set.unit;
    sums.right += figures.right;
    sums.told += figures.told;
    sums.wrong += figures.wrong.length;
    if (!isRightUnit) faults.push(`${id} in ${table.unit.name}`);
    if (figures.wrong.length > 0)
      faults.push(
        `${id}: ${figures.wrong.length} wrong, as ${figures.wrong.slice(0, MOST_FAULTS).join('; ')}`,
      );
    else if (figures.told > 0) faults.push(`${id}: ${figures.told} told`);
    sums.whole += Number(isRightUnit && figures.wrong.length === 0 && figures.told === 0);
  }
  for (const table of found.tables)
    if (!taken.has(table)) {
      const amounts = readIn(table).size;
      sums.wrong += amounts;
      faults.push(`${table.id} found where there is none, with ${amounts} amounts`);
    }
  return { ...sums, faults };
}
