/** Sheets of ours laid into a file: read back as they were meant, one of each name, and nothing else of the file changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../../../../src/hosts/files/create';
import type { SheetSpec } from '../../../../../src/hosts/files/create';
import { readWorkbook, withSheets } from '../../../../../src/hosts/files/xlsx';
import { STYLES, handWorkbook, sheetXml } from '../packages';
import { otherParts, partOf } from '../parts';

const DEMO = new Uint8Array(readFileSync(join(__dirname, '../../../../../assets/samples/演示-待校验.xlsx')));
const SPEC: SheetSpec = {
  name: '校验报告',
  cells: [
    { at: { row: 0, column: 0 }, content: { text: '报告' }, style: { font: { name: '黑体', bold: true } } },
    { at: { row: 1, column: 0 }, content: { number: '1.50' }, style: { numberFormat: '0.0000' } },
    { at: { row: 1, column: 1 }, content: { text: '去' }, link: { sheet: '表', at: { row: 0, column: 0 } } },
    {
      at: { row: 1, column: 2 },
      content: { text: '无' },
      link: { sheet: '没有', at: { row: 0, column: 0 } },
    },
  ],
  columnWidths: [8, 30],
  print: { paper: 'A4', orientation: 'landscape', titleRows: { first: 0, last: 0 } },
};
const PATH = 'xl/worksheets/sheet2.xml';

const laid = (bytes: Uint8Array, ...specs: readonly SheetSpec[]): Uint8Array => {
  const result = withSheets(bytes, specs);
  if (!result.ok) throw new Error(result.problem.id);
  return result.bytes;
};
const gridsOf = async (bytes: Uint8Array) => {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids;
};
const book = (second?: string, options = {}): Uint8Array =>
  handWorkbook(
    [
      { name: '表', xml: sheetXml('<row r="1"><c r="A1" s="2"><v>1</v></c></row>') },
      ...(second === undefined ? [] : [{ name: '校验报告', xml: second, state: 'hidden' }]),
    ],
    { styles: STYLES, ...options },
  );

test('a new one comes last, and reads as in a workbook of its own; all else is as it was', async () => {
  const before = await gridsOf(DEMO);
  const after = laid(DEMO, SPEC);
  const grids = await gridsOf(after);
  expect(grids.slice(0, -1)).toEqual(before);
  expect(grids.at(-1)).toEqual((await gridsOf(createWorkbook([SPEC])))[0]);
  expect(otherParts(DEMO, after)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    `xl/worksheets/sheet${before.length + 1}.xml`,
  ]);
});

test('styles: what the workbook has is used, the rest is added behind it, so that no cell of the user’s looks otherwise', () => {
  const after = laid(book(), SPEC);
  const styles = partOf(after, 'xl/styles.xml');
  const [had] = /<cellXfs.*<\/cellXfs>/.exec(STYLES)!;
  const xfs = [...had.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)].map(([xf]) => xf).join('');
  expect(styles).toContain(xfs);
  expect(styles.match(/<numFmt /g)).toHaveLength(1);
  for (const list of ['fonts', 'borders', 'cellXfs']) {
    const [, count, items] = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`).exec(styles)!;
    const item = { fonts: /<font[ />]/g, borders: /<border[ />]/g, cellXfs: /<xf /g }[list]!;
    expect(items!.match(item)).toHaveLength(Number(count));
  }
  const styleOf = (cell: string): number =>
    Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(partOf(after, PATH))![1]);
  const xf = (number: number): string =>
    [.../<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)![1]!.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)][
      number
    ]![0];
  expect(xf(styleOf('A2'))).toContain('numFmtId="164"');
  const font = Number(/fontId="(\d+)"/.exec(xf(styleOf('A1')))![1]);
  expect([...styles.matchAll(/<font\/>|<font>.*?<\/font>/g)][font]![0]).toContain('黑体');
});

test('links lead to sheets that are there, and the heads are printed on each page', () => {
  const after = laid(book(), SPEC);
  expect(partOf(after, PATH).match(/<hyperlink [^>]*>/g)).toEqual([
    `<hyperlink ref="B2" location="'表'!A1"/>`,
  ]);
  expect(partOf(after, 'xl/workbook.xml')).toContain(
    `<sheet name="校验报告" sheetId="2" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'校验报告'!$1:$1</definedName></definedNames><calcPr calcId="191029"/>`,
  );
});

test('one of that name is replaced where it stands, its formulas and notes with it', async () => {
  const old = sheetXml(
    '<row r="9"><c r="Z9"><f>表!A1</f><v>1</v></c></row>',
    '',
    '<legacyDrawing r:id="r"/>',
  );
  const extra = {
    'xl/worksheets/_rels/sheet2.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="Z9" i="2"/></calcChain>',
  };
  const chain =
    '<Relationship Id="cc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
  const before = book(old, { extra, relations: chain });
  const after = laid(before, SPEC);
  const grids = await gridsOf(after);
  expect(grids.map(({ name }) => name)).toEqual(['表', '校验报告']);
  expect(grids[1]?.cells[8]).toBeUndefined();
  expect(otherParts(before, after)).toEqual([
    'xl/_rels/workbook.xml.rels',
    'xl/calcChain.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    PATH,
  ]);
  expect(partOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('laid in again it is the same file: no second sheet, no second name, no second style', () => {
  const once = laid(book(), SPEC);
  expect(laid(once, SPEC)).toBe(once);
  expect(laid(book())).toEqual(book());
});
