/** Runs the command line in this process, in folders of its own, on the samples and on workbooks spoilt on purpose. */
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from '../../src/cli/run';
import { parseAddress } from '../../src/core/grid';
import { createWorkbook, type CellSpec, type SheetSpec } from '../../src/hosts/files/create';
import { LUKOU_TABLES } from '../cases/data/lukou-2020';
import { sheetOf } from '../../scripts/samples/printed/to-sheet';

export const ROOT = join(__dirname, '..', '..');
const SAMPLES = join(ROOT, 'assets', 'samples');

export const LUKOU = join(SAMPLES, '渌口2020部门决算.xlsx');
export const YUELU = join(SAMPLES, '岳麓2020整体支出绩效自评表.xlsx');
export const DEMO = join(SAMPLES, '演示-待校验.xlsx');
export const SUPPLEMENT = join(SAMPLES, '渌口2020补充资料.json');
export const SAMPLE_WORKBOOKS = [LUKOU, YUELU, DEMO];

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export async function juesuan(...argv: readonly string[]): Promise<Ended> {
  const written = { out: '', error: '' };
  const code = await run(argv, {
    out: { write: (text) => (written.out += text) },
    error: { write: (text) => (written.error += text) },
  });
  return { code, ...written };
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new empty folder, gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
  folders.push(folder);
  return folder;
}

/** A new folder with a copy of a sample in it. */
export function copied(sample: string, name = 'in.xlsx'): { readonly folder: string; readonly file: string } {
  const folder = newFolder();
  const file = join(folder, name);
  copyFileSync(sample, file);
  return { folder, file };
}

/** A new folder with a file of this content in it. */
export function written(
  content: Uint8Array | string,
  name = 'in.xlsx',
): { readonly folder: string; readonly file: string } {
  const folder = newFolder();
  const file = join(folder, name);
  writeFileSync(file, content);
  return { folder, file };
}

/** Everything below a folder with its content: a command that refuses must leave it as it was. */
export const listing = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    (readdirSync(folder, { recursive: true }) as string[]).sort().flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isFile() ? [[relative(folder, path), readFileSync(path, 'latin1')] as const] : [];
    }),
  );

export const lukouSheets = (): SheetSpec[] => LUKOU_TABLES.map((table) => sheetOf(table));

/** The Lukou tables as another year's: with the year in their heads, and other figures for some. */
export const lukouOf = (period: string, figures: Readonly<Record<string, string>>): Uint8Array =>
  createWorkbook(
    LUKOU_TABLES.map((table) => {
      const rows = table.rows.map((texts) => texts.map((text) => figures[text] ?? text));
      return sheetOf({ ...table, rows, period });
    }),
  );

type Content = CellSpec['content'];

/** The Lukou tables with other contents in some cells: by the first letters of the sheet's name, and the address. */
export function lukouWith(changes: Readonly<Record<string, Content | null>>): Uint8Array {
  const sheets = lukouSheets();
  return createWorkbook(
    sheets.map((sheet) => {
      const own = Object.entries(changes).filter(([place]) =>
        sheet.name.startsWith(place.split('!')[0] ?? ''),
      );
      return own.reduce(
        (changed, [place, content]) => withCell(changed, place.split('!')[1] ?? '', content),
        sheet,
      );
    }),
  );
}

function withCell(sheet: SheetSpec, address: string, content: Content | null): SheetSpec {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no address`);
  const old = sheet.cells.find((cell) => cell.at.row === at.row && cell.at.column === at.column);
  const cell: CellSpec = {
    at,
    ...(old?.style ? { style: old.style } : {}),
    ...(content ? { content } : {}),
  };
  return { ...sheet, cells: [...sheet.cells.filter((one) => one !== old), cell] };
}

/** The cells of findings as `Z04!G7`. */
export const places = (cells: readonly { readonly sheet: string; readonly address: string }[]): string[] =>
  cells.map(({ sheet, address }) => `${sheet.slice(0, 3)}!${address}`);

export interface CheckJson {
  readonly version: number;
  readonly workbooks: readonly {
    readonly file: string;
    readonly department: string | null;
    readonly year: number | null;
    readonly sets?: readonly { readonly kind: string; readonly tables: readonly string[] }[];
    readonly tables: readonly { readonly id: string; readonly sheet: string; readonly range: string }[];
    readonly refused: readonly { readonly sheet: string; readonly reason: string }[];
    readonly outcomes: Readonly<Record<string, number>>;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly cells: readonly { readonly sheet: string; readonly address: string; readonly text: string }[];
      readonly left: string | null;
      readonly right: string | null;
      readonly difference: string | null;
    }[];
    readonly unread?: readonly {
      readonly title: string | null;
      readonly reason: string;
      readonly place: string;
    }[];
    readonly remarks?: readonly string[];
    readonly error?: { readonly code: string; readonly message: string };
  }[];
}

export interface FillJson {
  readonly version: number;
  readonly edits: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly before: string;
    readonly after: string;
    readonly formula?: string;
    readonly rule: string;
  }[];
  readonly refused: readonly { readonly sheet: string; readonly address: string; readonly reason: string }[];
  readonly withheld: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly after: string;
    readonly reason: string;
  }[];
}

export const checkJson = ({ out }: Ended): CheckJson => JSON.parse(out) as CheckJson;
export const fillJson = ({ out }: Ended): FillJson => JSON.parse(out) as FillJson;
