/** Fills a document's tables from a workbook: each is planned, tried, read again, and changed only where that proves it. */
import { nameOfTable } from '../diff';
import { documentGrids, type DocumentGrid, type PublishedDocument } from '../document';
import type { Grid } from '../grid';
import type { Message } from '../messages';
import { recognise } from '../recognise';
import { allTables, kindOf, type Table, type TableSet } from '../tables';
import { LeftAlone } from './left';
import { yearLines } from './lines';
import { refillMessage } from './messages';
import { Plan, type Planned } from './plan';
import { saysSame } from './proof';
import { TableSheet } from './sheet';
import { tried } from './tried';
import type { Refill, RefillEdits, RefilledTable, RefillOutcome } from './types';

/** This year's tables, and the sheets they stand on. */
export interface RefillWorkbook {
  readonly set: TableSet;
  readonly grids: readonly Grid[];
}

interface Read {
  readonly set: TableSet;
  readonly grids: ReadonlyMap<string, DocumentGrid>;
}

/** A table of the document, planned or left. */
interface Case {
  readonly table: Table;
  readonly grid: DocumentGrid;
  readonly from: Table | undefined;
  readonly planned: Planned | undefined;
  readonly edits: RefillEdits;
  readonly why: Message | undefined;
}

export function refill(document: PublishedDocument, workbook: RefillWorkbook): Refill {
  const read = readTables(document);
  const { set } = read;
  const cases = provenOf(document, casesOf(document, read, workbook));
  return {
    tables: cases.map(({ table, grid, ...one }): RefilledTable => {
      return { table, blocks: grid.tables, outcome: outcomeOf(one) };
    }),
    remarks: [...unread(set), ...remarksOf(set, workbook.set)],
  };
}

function readTables({ text, tables }: PublishedDocument): Read {
  const grids = documentGrids(text.paragraphs, tables, (table) => `第${table}张表`);
  return {
    set: recognise(grids.map(({ grid }) => grid)),
    grids: new Map(grids.map((one) => [one.grid.name, one])),
  };
}

const NO_EDITS: RefillEdits = { lines: [], cells: [], rows: [] };

function casesOf(document: PublishedDocument, { set, grids }: Read, workbook: RefillWorkbook): Case[] {
  const nameOf = nameOfTable();
  const count = (tables: readonly Table[], name: string): number =>
    tables.filter((one) => nameOf(one) === name).length;
  return set.tables.flatMap((table): Case[] => {
    const grid = grids.get(table.sheet);
    if (!grid) return [];
    const name = nameOf(table);
    const from = workbook.set.tables.find((one) => nameOf(one) === name);
    const own = { table, grid, from };
    const left = (why: Message): Case[] => [{ ...own, planned: undefined, edits: NO_EDITS, why }];
    if (kindOf(table.id) === 'performance') return left(refillMessage('performance'));
    const sheet = from && workbook.grids.find((one) => one.name === from.sheet);
    if (!from || !sheet) return left(refillMessage('absent'));
    const twins = allTables(set).filter((one) => one.department === table.department);
    if (count(twins, name) > 1 || count(workbook.set.tables, name) > 1)
      return left(refillMessage('severalTimes'));
    try {
      const place = new TableSheet(table, grid, document);
      const planned = new Plan(place, { table: from, grid: sheet }).made();
      const lines = yearLines(place, from.year ?? workbook.set.year);
      return [{ ...own, planned, edits: editsOf(planned, lines), why: undefined }];
    } catch (error) {
      if (error instanceof LeftAlone) return left(error.why);
      throw error;
    }
  });
}

const editsOf = ({ writing }: Planned, lines: RefillEdits['lines']): RefillEdits => ({
  lines,
  cells: writing.cells,
  rows: writing.rows,
});

const isEmpty = ({ lines, cells, rows }: RefillEdits): boolean =>
  lines.length + cells.length + rows.length === 0;

/** Those that read as the workbook does once they are filled; each time the others are put back and all is read again. */
function provenOf(document: PublishedDocument, all: readonly Case[]): Case[] {
  let cases = [...all];
  for (;;) {
    const { set } = readTables(
      tried(
        document,
        cases.map(({ edits }) => edits),
      ),
    );
    const isWhole = all.every(({ table }) => set.tables.some(({ id }) => id === table.id));
    const next = cases.map((one): Case => {
      const { table, from, planned } = one;
      if (!planned || !from) return one;
      const again = set.tables.find(({ id }) => id === table.id);
      if (isWhole && again && saysSame(again, from, table.unit)) return one;
      return { ...one, planned: undefined, edits: NO_EDITS, why: refillMessage('notProven') };
    });
    const isSettled = next.every(({ planned }, place) => planned === cases[place]?.planned);
    if (isSettled) return next;
    cases = next;
  }
}

function outcomeOf({
  planned,
  edits,
  why,
  from,
}: Pick<Case, 'planned' | 'edits' | 'why' | 'from'>): RefillOutcome {
  if (!planned || !from) return { kind: 'left', why: why ?? refillMessage('absent') };
  if (isEmpty(edits)) return { kind: 'same' };
  const { figures, added, removed, remarks } = planned;
  return {
    kind: 'filled',
    figures,
    added: added.map(nameOf),
    removed: removed.map(nameOf),
    remarks,
    edits,
  };
}

const nameOf = ({ code, label }: Table['rows'][number]): string =>
  code === undefined ? label : `${code} ${label}`;

const unread = ({ refused }: TableSet): Message[] =>
  refused.map(({ reason }) => refillMessage('notRead', { reason }));

function remarksOf(document: TableSet, workbook: TableSet): Message[] {
  const bare = (text: string | undefined): string => (text ?? '').replace(/\s/g, '');
  const isOther =
    bare(document.department) !== '' &&
    bare(workbook.department) !== '' &&
    bare(document.department) !== bare(workbook.department);
  const missing = workbook.tables.filter(
    ({ id }) =>
      kindOf(id) !== 'performance' &&
      document.tables.some((one) => kindOf(one.id) === kindOf(id)) &&
      !document.tables.some((one) => one.id === id),
  );
  return [
    ...(isOther
      ? [
          refillMessage('department', {
            document: document.department ?? '',
            workbook: workbook.department ?? '',
          }),
        ]
      : []),
    ...((document.beside ?? []).length > 0 || document.earlier ? [refillMessage('otherSets')] : []),
    ...(missing.length > 0
      ? [
          refillMessage('missing', {
            count: String(missing.length),
            titles: missing.map(({ title }) => title),
          }),
        ]
      : []),
  ];
}
