/** New workbooks read back as written, cell by cell, and the same input gives the same bytes. */
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { createWorkbook, type CellSpec, type SheetSpec } from '../../../../src/hosts/files/create';
import { fewOr } from '../../../support/proof';

const open = (bytes: Uint8Array) =>
  read(bytes, { type: 'array', cellStyles: true, cellNF: true, cellFormula: true });
const cell = (sheet: WorkSheet | undefined, address: string): CellObject => sheet?.[address] as CellObject;
const at = (row: number, column: number) => ({ row, column });
const textCell = (row: number, column: number, text: string): CellSpec => ({
  at: at(row, column),
  content: { text },
});
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const partOf = (bytes: Uint8Array, path: string): string => partsOf(bytes)[path] ?? '';

function parse(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const FULL: SheetSpec = {
  name: 'Z01 收入支出决算总表',
  cells: [
    {
      at: at(0, 0),
      content: { text: '收入支出决算总表' },
      style: {
        font: { name: '黑体', size: 16, bold: true },
        alignment: { horizontal: 'center', vertical: 'center' },
      },
    },
    { at: at(0, 1), style: { border: 'thin' } },
    { at: at(1, 0), content: { number: '629.09' }, style: { numberFormat: '#,##0.00', border: 'thin' } },
    {
      at: at(1, 1),
      content: { formula: 'A2*2', cached: { number: '1258.18' } },
      style: { numberFormat: '0.0000' },
    },
    { at: at(2, 0), content: { formula: 'A1&"x"', cached: { text: '收入支出决算总表x' } } },
    { at: at(2, 1), content: { formula: 'SUM(A2:A2)' }, style: { locked: false, fill: 'FFF2CC' } },
    { at: at(3, 0), content: { text: '看表02' }, link: { sheet: "它's 02", at: at(4, 2) } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [30, undefined, 12.5],
  rowHeights: new Map([
    [0, 33],
    [7, 20],
  ]),
  hiddenRows: new Set([5]),
  hiddenColumns: new Set([4]),
  print: {
    paper: 'A4',
    orientation: 'landscape',
    fit: 'width',
    titleRows: { first: 0, last: 1 },
    area: { top: 0, left: 0, bottom: 3, right: 1 },
    margins: { top: 25.4, bottom: 25.4, left: 12.7, right: 12.7 },
    centred: true,
  },
  freeze: { rows: 1, columns: 1 },
  lists: [{ area: { top: 5, left: 0, bottom: 9, right: 0 }, values: ['增加', '减少 & "其他"'] }],
  tabColor: 'C00000',
  protected: true,
};
const SECOND: SheetSpec = {
  name: "它's 02",
  cells: [textCell(0, 0, '收入支出决算总表')],
  visibility: 'hidden',
};

describe('createWorkbook', () => {
  const bytes = createWorkbook([FULL, SECOND]);
  const sheetXml = partOf(bytes, 'xl/worksheets/sheet1.xml');

  it('gives back texts, numbers and formulas', () => {
    const book = open(bytes);
    const sheet = book.Sheets[FULL.name];
    expect(book.SheetNames).toEqual([FULL.name, SECOND.name]);
    expect(cell(sheet, 'A1')).toMatchObject({ t: 's', v: '收入支出决算总表' });
    expect(cell(sheet, 'A2')).toMatchObject({ t: 'n', v: 629.09, w: '629.09', z: '#,##0.00' });
    expect(cell(sheet, 'B2')).toMatchObject({ t: 'n', v: 1258.18, f: 'A2*2', w: '1258.1800' });
    expect(cell(sheet, 'A3')).toMatchObject({ t: 's', v: '收入支出决算总表x', f: 'A1&"x"' });
    expect(cell(sheet, 'B3')).toMatchObject({ f: 'SUM(A2:A2)' });
    expect(cell(book.Sheets[SECOND.name], 'A1')).toMatchObject({ t: 's', v: '收入支出决算总表' });
  });

  it('gives back merges, widths, visibility and print titles', () => {
    const book = open(bytes);
    const sheet = book.Sheets[FULL.name];
    expect(sheet?.['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]);
    expect(sheet?.['!cols']?.[0]).toMatchObject({ width: 30 });
    expect(sheet?.['!cols']?.[4]).toMatchObject({ hidden: true });
    expect(sheet?.['!rows']?.[0]).toMatchObject({ hpt: 33 });
    expect(sheet?.['!rows']?.[5]).toMatchObject({ hidden: true });
    expect(sheet?.['!margins']).toMatchObject({ top: 1, left: 0.5 });
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
    expect(book.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toEqual([
      ['_xlnm.Print_Area', "'Z01 收入支出决算总表'!$A$1:$B$4"],
      ['_xlnm.Print_Titles', "'Z01 收入支出决算总表'!$1:$2"],
    ]);
  });

  it('writes what no reader here gives back', () => {
    expect(sheetXml).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheetXml).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
    expect(sheetXml).toContain('<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheetXml).toContain('<hyperlink ref="A4" location="\'它\'\'s 02\'!C5"/>');
    expect(sheetXml).toContain(
      '<formula1>&quot;增加,减少 &amp; &quot;&quot;其他&quot;&quot;&quot;</formula1>',
    );
    expect(sheetXml).toContain('<sheetProtection sheet="1"');
    expect(sheetXml).toContain('<dimension ref="A1:B4"/>');
    expect(partOf(bytes, 'xl/styles.xml')).toContain('<protection locked="0"/>');
  });

  it('keeps the order of elements that Excel demands', () => {
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
    ];
    const rest = ['mergeCells', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'];
    const positions = [...order, ...rest].map((name) => sheetXml.indexOf(`<${name}`));
    expect(positions.every((position) => position > 0)).toBe(true);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('is well-formed in every part', () => {
    const parts = partsOf(bytes);
    expect(Object.keys(parts)).toHaveLength(8);
    for (const xml of Object.values(parts)) expect(() => parse(xml)).not.toThrow();
  });

  it('gives the same bytes for the same input', () => {
    expect(Buffer.from(createWorkbook([FULL, SECOND])).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(bytes.slice(10, 14)).toString('hex')).toBe('00002100');
  });

  it('writes each style and each text once', () => {
    const style = { font: { bold: true }, numberFormat: '#,##0.00' };
    const many = Array.from({ length: 50 }, (_, row) => ({
      at: at(row, 0),
      content: { text: '同' },
      style: { ...style, font: { ...style.font } },
    }));
    const parts = partsOf(createWorkbook([{ name: '一', cells: many }]));
    expect(parts['xl/styles.xml']).toContain('<cellXfs count="2">');
    expect(parts['xl/styles.xml']).toContain('<fonts count="2">');
    expect(parts['xl/sharedStrings.xml']).toContain('count="50" uniqueCount="1"');
  });

  it('opens on the first visible sheet', () => {
    const parts = partsOf(createWorkbook([SECOND, { name: '见', cells: [] }]));
    expect(parts['xl/workbook.xml']).toContain('activeTab="1"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('tabSelected');
  });

  it.each([
    ['blanks at both ends', '  公用支出  '],
    ['two lines', '功能分类\n科目编码'],
    ['a tab', 'a\tb'],
    ['a control character', 'a\u0007b'],
    ['what looks like an escaped one', '_x0007_ and _x005F_'],
    ['markup', '<b>&amp; "q" \'s\'</b>]]>'],
    ['signs beyond the basic plane', '𠮷𠀋'],
    ['nothing', ''],
  ])('keeps a text with %s', (_, text) => {
    const sheet = open(createWorkbook([{ name: '一', cells: [textCell(0, 0, text)] }])).Sheets['一'];
    expect(cell(sheet, 'A1').v ?? '').toBe(text);
  });

  it('keeps any text and any decimal of up to 15 digits', () => {
    const words = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/\r/g, ''));
    const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), decimals, (texts, [integer, hundredths]) => {
        const number = `${integer}.${String(hundredths).padStart(2, '0')}`;
        const cells = [
          ...texts.map((text, row) => textCell(row, 0, text)),
          { at: at(0, 1), content: { number } },
        ];
        const bytes = createWorkbook([{ name: '一', cells }]);
        for (const xml of Object.values(partsOf(bytes))) parse(xml);
        const sheet = open(bytes).Sheets['一'];
        texts.forEach((text, row) => expect(cell(sheet, `A${row + 1}`).v ?? '').toBe(text));
        expect(cell(sheet, 'B1').v).toBe(Number(number));
      }),
      { numRuns: fewOr(15, 60) },
    );
  });

  const oneCell = (content: CellSpec['content']): SheetSpec[] => [
    { name: '一', cells: [content ? { at: at(0, 0), content } : { at: at(0, 0) }] },
  ];
  const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  it.each<[string, readonly SheetSpec[], RegExp]>([
    ['no sheet', [], /visible/],
    ['no visible sheet', [SECOND], /visible/],
    ['a name too long', [{ name: '表'.repeat(32), cells: [] }], /cannot name/],
    ['a name with a slash', [{ name: '一/二', cells: [] }], /cannot name/],
    [
      'a name twice',
      [
        { name: 'A', cells: [] },
        { name: 'a', cells: [] },
      ],
      /Two worksheets/,
    ],
    ['a cell twice', [{ name: '一', cells: [textCell(0, 0, 'a'), textCell(0, 0, 'b')] }], /twice/],
    ['a number that is none', oneCell({ number: '1e3' }), /no decimal/],
    ['a formula with =', oneCell({ formula: '=A1' }), /without/],
    ['a text too long', oneCell({ text: 'x'.repeat(32768) }), /32767/],
    [
      'crossing merges',
      [{ name: '一', cells: [], merges: [merge(0, 0, 1, 1), merge(1, 1, 2, 2)] }],
      /crosses/,
    ],
    ['a covered text', [{ name: '一', cells: [textCell(0, 1, 'x')], merges: [merge(0, 0, 0, 1)] }], /hides/],
    [
      'a list with a comma',
      [{ name: '一', cells: [], lists: [{ area: merge(0, 0, 0, 0), values: ['a,b'] }] }],
      /commas/,
    ],
  ])('refuses %s', (_, sheets, message) => {
    expect(() => createWorkbook(sheets)).toThrow(message);
  });
});
