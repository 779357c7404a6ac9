/** What is tried, one function of WPS after another: what the program rests on and nobody has yet seen in a real WPS. */
import { EtHost } from '../../hosts/wps/et';
import type { EtCondition, EtSheet } from '../../hosts/wps/et/types';
import type { Stage } from './types';
import type { TryId } from './words';

export interface Try {
  readonly id: TryId;
  /** What was seen; throws where that is not what the program needs. */
  readonly run: (stage: Stage) => unknown;
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** What is seen has to be this, or one of these. */
function seen(what: unknown, ...wanted: readonly unknown[]): unknown {
  if (!wanted.some((one) => shown(one) === shown(what)))
    throw new Error(`${shown(what)}, ${wanted.map(shown).join(' | ')}`);
  return what;
}

/** It has to fail. */
function refused(work: () => void): string {
  try {
    work();
  } catch (error) {
    return String(error);
  }
  throw new Error('not refused');
}

const EXPRESSION = 2;
const DIVISION_BY_ZERO = -2146826281;
const NAMESPACE = 'urn:juesuan:self-test';
/** As many cells as make an address of some 250 characters. */
const MANY = 60;
const TIMES = 500;
const PATIENCE = 1000;

const every = (sheet: EtSheet, address: string, values: unknown): void => {
  sheet.Range(address).Value2 = values;
};

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE));

const conditionOn = (sheet: EtSheet, address: string): EtCondition =>
  sheet
    .Range(address)
    .FormatConditions.Add(EXPRESSION, undefined, '=LEN("决算公开助手：自检")>0') as EtCondition;

/** Reading. */
const READS: readonly Try[] = [
  {
    id: 'writeValues',
    run: ({ sheet }) => {
      const values = [
        [1, 2.5],
        ['甲', '1,234.50'],
      ];
      every(sheet, 'A1:B2', values);
      return seen(sheet.Range('A1:B2').Value2, values, [values[0], ['甲', 1234.5]]);
    },
  },
  { id: 'oneCell', run: ({ sheet }) => seen(sheet.Range('A1').Value2, 1) },
  {
    id: 'blankCells',
    run: ({ sheet }) => [sheet.Range('Z9').Value2 ?? null, sheet.Range('Y8:Z9').Value2 ?? null],
  },
  { id: 'oneRow', run: ({ sheet }) => [sheet.Range('A1:B1').Value2, sheet.Range('A1:A2').Value2] },
  {
    id: 'formulas',
    run: ({ sheet }) => {
      sheet.Range('D1').Formula = '=SUM(A1:B1)';
      sheet.Range('D2:D3').Formula = [['=A1*2'], ['=D2+1']];
      seen(sheet.Range('D1').Value2, 3.5);
      return [sheet.Range('D1').Formula, sheet.Range('D1:D3').Formula, sheet.Range('A1').Formula];
    },
  },
  {
    id: 'errorValues',
    run: ({ sheet }) => {
      sheet.Range('E1').Formula = '=1/0';
      seen(sheet.Range('E1').Text, '#DIV/0!');
      return seen(sheet.Range('E1').Value2, DIVISION_BY_ZERO, '#DIV/0!');
    },
  },
  {
    id: 'shownText',
    run: ({ sheet }) => {
      const cell = sheet.Range('F1');
      cell.NumberFormat = '#,##0.00';
      cell.Value2 = 1234.5;
      return seen(cell.Text, '1,234.50');
    },
  },
  {
    id: 'numberFormats',
    run: ({ sheet }) => {
      seen(sheet.Range('F1').NumberFormat, '#,##0.00');
      return seen(sheet.Range('F1:F2').NumberFormat ?? null, null);
    },
  },
  {
    id: 'merges',
    run: ({ sheet }) => {
      sheet.Range('H1:I2').Merge();
      seen(sheet.Range('H1').MergeArea.Address(false, false), 'H1:I2');
      seen(sheet.Range('H5').MergeCells, false);
      seen(sheet.Range('H1:I2').MergeCells, true);
      return seen(sheet.Range('H1:I5').MergeCells ?? null, null);
    },
  },
  {
    id: 'hiddenRows',
    run: ({ sheet }) => {
      sheet.Range('A12').EntireRow.Hidden = true;
      sheet.Range('L1').EntireColumn.Hidden = true;
      seen([sheet.Range('A12').EntireRow.Hidden, sheet.Range('L1').EntireColumn.Hidden], [true, true]);
      return seen(sheet.Range('A11:A12').EntireRow.Hidden ?? null, null);
    },
  },
  {
    id: 'dates',
    run: ({ sheet }) => {
      sheet.Range('G1').NumberFormat = 'yyyy-mm-dd';
      sheet.Range('G1').Value2 = 45658;
      return [seen(sheet.Range('G1').Value2, 45658), sheet.Range('G1').Text];
    },
  },
  {
    id: 'hostReads',
    run: async ({ application }) => {
      const [grid] = await new EtHost(application).read();
      return seen([grid?.cells[0]?.[0]?.text, grid?.cells[0]?.[5]?.text], ['1', '1,234.50']);
    },
  },
];

/** Writing, marking, keeping. */
const WRITES: readonly Try[] = [
  {
    id: 'marks',
    run: ({ sheet }) => {
      const { FormatConditions: all } = sheet.Range('A1:B2');
      const before = all.Count;
      const mark = conditionOn(sheet, 'A1:B2');
      mark.Interior.Color = 0x9999ff;
      mark.Font.Bold = true;
      seen(all.Count, before + 1);
      const formula = mark.Formula1;
      mark.Delete();
      seen(sheet.Range('A1:B2').FormatConditions.Count, before);
      return formula;
    },
  },
  {
    id: 'longAddress',
    run: ({ sheet }) => {
      const address = Array.from({ length: MANY }, (_, index) => `A${index * 2 + 1}`).join(',');
      conditionOn(sheet, address).Delete();
      return address.length;
    },
  },
  {
    id: 'select',
    run: ({ sheet, application }) => {
      sheet.Activate();
      sheet.Range('B2').Select();
      const { Selection: selection } = application as {
        readonly Selection: Partial<ReturnType<EtSheet['Range']>>;
      };
      return seen(selection.Address?.(false, false), 'B2');
    },
  },
  {
    id: 'state',
    run: ({ book }) => {
      const xml = `<kept xmlns="${NAMESPACE}">理由 &amp; 说明</kept>`;
      book.CustomXMLParts.Add(xml);
      const parts = book.CustomXMLParts.SelectByNamespace(NAMESPACE);
      seen(parts.Count, 1);
      const kept = parts.Item(1);
      const text = kept.XML;
      if (!text.includes('理由 &amp; 说明')) throw new Error(text);
      kept.Delete();
      return text;
    },
  },
  {
    id: 'events',
    run: async ({ application, sheet }) => {
      let told = 0;
      const listener = (): void => {
        told += 1;
      };
      application.ApiEvent.AddApiEventListener('SheetChange', listener);
      sheet.Range('A20').Value2 = 1;
      const atOnce = told;
      if (told === 0) await later();
      application.ApiEvent.RemoveApiEventListener('SheetChange', listener);
      if (told === 0) throw new Error('not told');
      return { atOnce, told };
    },
  },
  {
    id: 'hostFills',
    run: async ({ application, sheet }) => {
      const host = new EtHost(application);
      const at = { row: 20, column: 0 };
      const { applied, undo } = await host.apply([{ sheet: sheet.Name, at, value: '419.69' }]);
      seen([applied.length, sheet.Range('A21').Value2], [1, 419.69]);
      const left = await undo();
      return seen([left.length, sheet.Range('A21').Value2 ?? null], [0, null]);
    },
  },
  {
    id: 'sheets',
    run: ({ application, book, sheet }) => {
      const { Worksheets: sheets } = book;
      const before = sheets.Count;
      const added = sheets.Add(undefined, sheet) as EtSheet;
      const names = Array.from(
        { length: sheets.Count },
        (_, index) => (sheets.Item(index + 1) as EtSheet).Name,
      );
      application.DisplayAlerts = false;
      added.Delete();
      application.DisplayAlerts = true;
      seen(book.Worksheets.Count, before);
      return names;
    },
  },
  {
    id: 'protectedSheet',
    run: ({ sheet }) => {
      sheet.Protect();
      return refused(() => every(sheet, 'A1', 2));
    },
  },
];

/** Files, memory, and what surrounds the page. */
const AROUND: readonly Try[] = [
  {
    id: 'memory',
    run: ({ application: { PluginStorage: memory } }) => {
      memory.setItem('juesuan:self-test', 7);
      return seen(Number(memory.getItem('juesuan:self-test')), 7);
    },
  },
  {
    id: 'folders',
    run: ({ application: { Env } }) => {
      const folders = [Env.GetDesktopPath(), Env.GetDownloadPath(), Env.GetAppDataPath(), Env.GetTempPath()];
      if (folders.some((folder) => !folder)) throw new Error(shown(folders));
      return folders;
    },
  },
  {
    id: 'files',
    run: ({ application }) => {
      const { FileSystem: files } = application;
      const path = temporary(application, 'juesuan-自检.bin');
      files.writeAsBinaryString(path, '\x00\x7f\x80\xff');
      const bytes = [...new Uint8Array(files.ReadFileAsArrayBuffer(path))];
      files.Remove(path);
      return seen(bytes, [0, 127, 128, 255]);
    },
  },
  {
    id: 'texts',
    run: ({ application }) => {
      const { FileSystem: files } = application;
      const path = temporary(application, 'juesuan-self-test.json');
      files.WriteFile(path, '{"a":"\\u4e2d"}');
      const text = files.ReadFile(path);
      files.Remove(path);
      return seen(text, '{"a":"\\u4e2d"}');
    },
  },
  {
    id: 'copyOfBook',
    run: ({ application, book }) => {
      const { FileSystem: files } = application;
      const path = temporary(application, 'juesuan-self-test.xlsx');
      book.SaveCopyAs(path);
      const bytes = new Uint8Array(files.ReadFileAsArrayBuffer(path));
      files.Remove(path);
      if (bytes.length === 0) throw new Error('empty');
      return { length: bytes.length, begins: [...bytes.subarray(0, 2)] };
    },
  },
  {
    id: 'speed',
    run: ({ sheet }) => {
      const begun = performance.now();
      for (let turn = 0; turn < TIMES; turn += 1) void sheet.Name;
      return `${((performance.now() - begun) / TIMES).toFixed(3)} ms`;
    },
  },
  {
    id: 'clipboard',
    run: () => ({
      command: typeof document.execCommand === 'function',
      item: typeof ClipboardItem !== 'undefined',
      clipboard: 'clipboard' in navigator,
    }),
  },
  {
    id: 'engine',
    run: () => ({
      agent: navigator.userAgent,
      address: location.protocol,
      size: [innerWidth, innerHeight, devicePixelRatio],
    }),
  },
];

function temporary({ Env }: Stage['application'], name: string): string {
  const folder = Env.GetTempPath();
  return folder.replace(/[\\/]$/, '') + (folder.includes('\\') ? '\\' : '/') + name;
}

/** A sheet that is protected stays so: that comes last of what writes. */
export const TRIES: readonly Try[] = [...READS, ...WRITES, ...AROUND];
