/** What a disturbance is: another way to print or lay out the same set, which must not change what is read from it. */
import { UNITS } from '../../../src/core/amount';
import type { Grid } from '../../../src/core/grid';
import type { TableId } from '../../../src/core/tables';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import type { GeneratedTables } from '../../bench/generate';
import type { Random } from '../../bench/generate/random';

export interface Scene {
  readonly set: GeneratedTables;
  readonly random: Random;
  /** Which public table is the set's table of that place. */
  readonly idOf: (place: number) => TableId | undefined;
}

export interface Printed {
  readonly tables: readonly PrintedTable[];
  /** Where it is no longer the set's. */
  readonly units: ReadonlyMap<TableId, string>;
}

interface Laid {
  readonly grids: readonly Grid[];
  /** Last year's tables, where the disturbance puts them beside these. */
  readonly earlier?: readonly Grid[];
}

export interface Disturbance {
  readonly name: string;
  /** Rules that rightly speak of the disturbance itself. */
  readonly itsOwn?: readonly string[];
  /** Changes texts, table by table. */
  readonly print?: (printed: Printed, scene: Scene) => Printed;
  /** Changes how the grids are laid out or stored; `tables` are what they print, in the same order. */
  readonly lay?: (
    grids: readonly Grid[],
    scene: Scene,
    tables: readonly PrintedTable[],
  ) => Laid | Promise<Laid>;
}

/** 万元 of 单位：万元. */
export const unitOfPrinted = ({ unit }: PrintedTable): string | undefined =>
  UNITS.map(({ name }) => name)
    .filter((name) => unit?.endsWith(name))
    .sort((a, b) => b.length - a.length)[0];

type OneTable = (table: PrintedTable, scene: Scene, place: number) => PrintedTable;

export const eachTable =
  (change: OneTable): NonNullable<Disturbance['print']> =>
  ({ tables, units }, scene) => ({
    tables: tables.map((table, place) => change(table, scene, place)),
    units,
  });

export const eachGrid =
  (change: (grid: Grid, scene: Scene, table: PrintedTable) => Grid): NonNullable<Disturbance['lay']> =>
  (grids, scene, tables) => ({ grids: grids.map((grid, place) => change(grid, scene, tables[place]!)) });

export const MONEY = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d\d$/;

export interface TextPlace {
  readonly isHeader: boolean;
  readonly row: number;
  readonly column: number;
}

/** Every text of the table proper, header and body. */
export const withTexts = (
  table: PrintedTable,
  change: (text: string, place: TextPlace) => string,
): PrintedTable => ({
  ...table,
  rows: table.rows.map((texts, row) =>
    texts.map((text, column) =>
      text === '' ? text : change(text, { isHeader: row < table.headerRows, row, column }),
    ),
  ),
});
