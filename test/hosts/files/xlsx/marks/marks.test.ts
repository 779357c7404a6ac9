/** Marks laid into a file: at their cells, in the sheet's right place, over whatever formats there are; taken out again, the file is as it was. */
import { addressOf, parseAddress } from '../../../../../src/core/grid';
import { marksInFile, readWorkbook, withMarks } from '../../../../../src/hosts/files/xlsx';
import type { CellMark, MarkLevel } from '../../../../../src/hosts/host';
import { STYLES, handWorkbook, oneSheet, sheetXml } from '../packages';
import { otherParts, partOf } from '../parts';

const ROWS = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
const AFTER = '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><pageMargins left="1"/>';
const SHEET = 'xl/worksheets/sheet1.xml';
/** With a style of somebody’s to be laid over cells. */
const WITH_LOOK = STYLES.replace(
  '</cellXfs>',
  '</cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
);
const BOOK = oneSheet(ROWS, { styles: STYLES }, '<dimension ref="A1:B1"/>', AFTER);

const mark = (cell: string, level: MarkLevel, sheet = '表'): CellMark => ({
  sheet,
  at: parseAddress(cell)!,
  level,
});
const marked = (bytes: Uint8Array, ...marks: readonly CellMark[]): Uint8Array => {
  const result = withMarks(bytes, marks);
  if (!result.ok) throw new Error(result.problem.id);
  return result.bytes;
};
const told = (bytes: Uint8Array): string[] =>
  marksInFile(bytes).map(({ sheet, at, level }) => `${sheet} ${addressOf(at)} ${level}`);

test('each level is one format over its cells, behind the merges and before the page', () => {
  const after = marked(BOOK, mark('B1', 'term'), mark('B3', 'error'), mark('A1', 'error'));
  expect(otherParts(BOOK, after)).toEqual(['xl/styles.xml', SHEET]);
  expect(partOf(after, SHEET)).toBe(
    partOf(BOOK, SHEET).replace(
      '</mergeCells>',
      '</mergeCells>' +
        '<conditionalFormatting sqref="A1 B3"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN(&quot;决算公开助手：错误&quot;)&gt;0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="1" priority="2"><formula>LEN(&quot;决算公开助手：有关&quot;)&gt;0</formula></cfRule></conditionalFormatting>',
    ),
  );
  expect(partOf(after, 'xl/styles.xml')).toBe(
    STYLES.replace(
      '</cellXfs>',
      '</cellXfs><dxfs count="2">' +
        '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
        '<dxf><font><u/><color rgb="FF404040"/></font><fill><patternFill><bgColor rgb="FFF2F2F2"/></patternFill></fill></dxf></dxfs>',
    ),
  );
  expect(told(after)).toEqual(['表 A1 error', '表 B3 error', '表 B1 term']);
});

test('the same marks again change nothing; other marks take their place; none, and the sheet is as it was', async () => {
  const first = marked(BOOK, mark('A1', 'error'), mark('B1', 'term'));
  expect(marked(first, mark('B1', 'term'), mark('A1', 'error'))).toBe(first);
  const second = marked(first, mark('B1', 'error'));
  expect(told(second)).toEqual(['表 B1 error']);
  expect(otherParts(first, second)).toEqual([SHEET]);
  const none = marked(second);
  expect(partOf(none, SHEET)).toBe(partOf(BOOK, SHEET));
  expect(await readWorkbook(second)).toEqual(await readWorkbook(BOOK));
});

test('without marks, now and before, the bytes are those given', () => {
  expect(marked(BOOK)).toBe(BOOK);
  expect(marked(BOOK, mark('A1', 'error', '没有这张表'))).toBe(BOOK);
});

test('the user’s own formats are kept, come after ours, and get their order back', () => {
  const own =
    '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>A1&gt;B1</formula></cfRule><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>';
  const book = oneSheet(ROWS, { styles: WITH_LOOK }, '', `${own}<pageMargins left="1"/>`);
  const after = marked(book, mark('A1', 'error'), mark('B1', 'hint'));
  const text = partOf(after, SHEET);
  expect(text).toContain('sqref="A1:B9"><cfRule type="expression" dxfId="0" priority="4" stopIfTrue="1">');
  expect(text).toContain('<cfRule type="duplicateValues" dxfId="0" priority="3"/>');
  expect(text).toContain('<cfRule type="expression" dxfId="1" priority="1">');
  expect(partOf(after, 'xl/styles.xml')).toContain('<dxfs count="3"><dxf><font><b/></font></dxf><dxf>');
  expect(marked(after, mark('B1', 'hint'), mark('A1', 'error'))).toBe(after);
  expect(partOf(marked(after), SHEET)).toBe(partOf(book, SHEET));
});

test('a mark that Excel has put beside another format in one list goes alone', () => {
  const both =
    '<conditionalFormatting sqref="A1:B2 D4"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("决算公开助手：注意")&gt;0</formula></cfRule><cfRule type="expression" dxfId="0" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting>';
  const book = oneSheet(ROWS, { styles: WITH_LOOK }, '', both);
  expect(told(book)).toEqual(['A1', 'B1', 'A2', 'B2', 'D4'].map((cell) => `表 ${cell} warning`));
  expect(partOf(marked(book), SHEET)).toContain(
    '<conditionalFormatting sqref="A1:B2 D4"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula>',
  );
});

test('a workbook without styles gets some, and prefixed parts keep their prefix', () => {
  const bare = oneSheet(ROWS);
  const after = marked(bare, mark('A1', 'warning'));
  expect(told(after)).toEqual(['表 A1 warning']);
  expect(otherParts(bare, after)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    SHEET,
  ]);
  const prefixed = (xml: string): string =>
    xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const book = handWorkbook([{ name: '表', xml: prefixed(sheetXml(ROWS)) }], { styles: prefixed(STYLES) });
  const other = marked(book, mark('A1', 'error'));
  expect(partOf(other, SHEET)).toContain(
    '</x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>',
  );
  expect(partOf(other, 'xl/styles.xml')).toContain('<x:dxfs count="1"><x:dxf><x:font><x:b/>');
  expect(told(other)).toEqual(['表 A1 error']);
});
