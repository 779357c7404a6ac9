/** What a Grid holds of a workbook: awkward but legal packages, hidden things, merges, formats and other kinds of file. */
import * as XLSX from '@e965/xlsx';
import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';
import { cellAt, usedArea } from '../../../../../src/core/grid';
import type { Cell, Grid } from '../../../../../src/core/grid';
import { readWorkbook } from '../../../../../src/hosts/files/xlsx';
import { STYLES, handParts, handWorkbook, oneSheet, sheetXml } from '../packages';

async function gridsOf(bytes: Uint8Array): Promise<Grid[]> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.problem.id);
  return result.grids;
}

async function firstGrid(bytes: Uint8Array): Promise<Grid> {
  return (await gridsOf(bytes))[0]!;
}

async function cellOf(xml: string, options = {}): Promise<Cell | undefined> {
  return cellAt(await firstGrid(oneSheet(`<row r="1">${xml}</row>`, { styles: STYLES, ...options })), {
    row: 0,
    column: 0,
  });
}

describe('one cell', () => {
  const cases: [string, string, Partial<Cell> | undefined][] = [
    ['a number', '<c r="A1"><v>219.09</v></c>', { text: '219.09', value: 219.09, kind: 'number' }],
    [
      'a number without dust',
      '<c r="A1"><v>0.30000000000000004</v></c>',
      { text: '0.3', value: 0.30000000000000004, kind: 'number' },
    ],
    ['a zero', '<c r="A1"><v>0</v></c>', { text: '0', value: 0, kind: 'number' }],
    [
      'a format',
      '<c r="A1" s="1"><v>1234.5</v></c>',
      { text: '1,234.50', value: 1234.5, kind: 'number', format: '#,##0.00' },
    ],
    [
      'a format of the file',
      '<c r="A1" s="2"><v>1.5</v></c>',
      { text: '1.5000', value: 1.5, kind: 'number', format: '0.0000' },
    ],
    [
      'a date',
      '<c r="A1" s="3"><v>45292</v></c>',
      { text: '2024/1/1', value: 45292, kind: 'date', format: 'yyyy/m/d' },
    ],
    [
      'a tie in binary',
      '<c r="A1" s="1"><v>1.005</v></c>',
      { text: '1.01', value: 1.005, kind: 'number', format: '#,##0.00' },
    ],
    [
      'a text',
      '<c r="A1" t="inlineStr"><is><t>科目</t></is></c>',
      { text: '科目', value: '科目', kind: 'text' },
    ],
    [
      'a number as text',
      '<c r="A1" t="inlineStr"><is><t>201</t></is></c>',
      { text: '201', value: '201', kind: 'text' },
    ],
    [
      'rich text with a phonetic guide',
      '<c r="A1" t="inlineStr"><is><r><t>一般</t></r><r><rPr><b/></rPr><t>公共</t></r><rPh sb="0" eb="2"><t>イッパン</t></rPh></is></c>',
      { text: '一般公共', value: '一般公共', kind: 'text' },
    ],
    [
      'entities',
      '<c r="A1" t="inlineStr"><is><t>a&amp;b&lt;&#x4e00;</t></is></c>',
      { text: 'a&b<一', value: 'a&b<一', kind: 'text' },
    ],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { text: 'TRUE', value: true, kind: 'boolean' }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { text: '#REF!', value: '#REF!', kind: 'error' }],
    [
      'an error of a formula',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { text: '#DIV/0!', value: '#DIV/0!', kind: 'error', formula: '1/0' },
    ],
    [
      'a formula',
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>',
      { text: '3', value: 3, kind: 'number', formula: 'SUM(B1:C1)' },
    ],
    [
      'a formula of text',
      '<c r="A1" t="str"><f>"a"</f><v>a</v></c>',
      { text: 'a', value: 'a', kind: 'text', formula: '"a"' },
    ],
    [
      'a formula never computed',
      '<c r="A1"><f>MAX(B1:C1)</f></c>',
      { text: '', kind: 'number', formula: 'MAX(B1:C1)' },
    ],
    ['a blank with a style', '<c r="A1" s="1"/>', undefined],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
  ];
  test.each(cases)('%s', async (_, xml, expected) => {
    expect(await cellOf(xml)).toEqual(expected);
  });

  test('a shared text with runs and a guide', async () => {
    const sharedStrings =
      '<sst><si><t xml:space="preserve"> 前</t><phoneticPr fontId="1"/></si><si><r><t>合</t></r><r><t>计</t></r><rPh sb="0" eb="1"><t>ゴウ</t></rPh></si></sst>';
    expect((await cellOf('<c r="A1" t="s"><v>0</v></c>', { sharedStrings }))?.text).toBe(' 前');
    expect((await cellOf('<c r="A1" t="s"><v>1</v></c>', { sharedStrings }))?.text).toBe('合计');
  });
});

describe('awkward but legal', () => {
  test('cells and rows without r', async () => {
    const grid = await firstGrid(
      oneSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect(grid.cells.map((row) => row?.map((cell) => cell?.text))).toEqual([['1', '2'], ['3']]);
  });

  test('prefixed elements', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C1"/></x:mergeCells></x:worksheet>';
    const grid = await firstGrid(handWorkbook([{ name: '表', xml }]));
    expect(cellAt(grid, { row: 0, column: 1 })).toEqual({
      text: '2',
      value: 2,
      kind: 'number',
      formula: '1+1',
    });
    expect(grid.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  });

  test('part names in another case', async () => {
    const parts = handParts(
      [{ name: '表', xml: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }],
      { sharedStrings: '<sst><si><t>甲</t></si></sst>' },
    );
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [
        /shared|sheet1/.test(name) ? name.toUpperCase() : name,
        data,
      ]),
    );
    expect((await firstGrid(zipSync(renamed))).cells[0]?.[0]?.text).toBe('甲');
  });

  test('shared formulas', async () => {
    const grid = await firstGrid(
      oneSheet(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
      ),
    );
    expect([grid.cells[0]?.[0]?.formula, grid.cells[1]?.[0]?.formula]).toEqual(['B1*2', 'B2*2']);
  });

  test('a leftover below a merge is not shown', async () => {
    const grid = await firstGrid(
      oneSheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>',
        {},
        '',
        '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      ),
    );
    expect(grid.cells[0]?.[0]?.text).toBe('1');
    expect([grid.cells[0]?.[1], grid.cells[1]?.[0]]).toEqual([undefined, undefined]);
    expect(grid.cells[1]?.[2]?.text).toBe('4');
  });

  test('hidden rows and columns, also of height and width 0', async () => {
    const grid = await firstGrid(
      oneSheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"><c r="A3"><v>1</v></c></row>',
        {},
        '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/></cols>',
      ),
    );
    expect([...grid.hiddenRows]).toEqual([1, 2]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 4]);
  });

  test('sheets that do not show; charts are passed over', async () => {
    const xml = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
    const grids = await gridsOf(
      handWorkbook([
        { name: '封面', xml },
        {
          name: '图',
          xml: '<chartsheet/>',
          path: 'xl/chartsheets/sheet1.xml',
          relation: 'chartsheet',
          type: 'chartsheet',
        },
        { name: '参数', xml, state: 'hidden' },
        { name: '秘密 &amp; 其他', xml, state: 'veryHidden' },
      ]),
    );
    expect(grids.map((grid) => [grid.name, grid.visibility])).toEqual([
      ['封面', 'visible'],
      ['参数', 'hidden'],
      ['秘密 & 其他', 'veryHidden'],
    ]);
  });

  test('a sheet declared to its last row costs nothing', async () => {
    const bytes = oneSheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
      { styles: STYLES },
      '<dimension ref="A1:XFD1048576"/>',
    );
    const grid = await firstGrid(bytes);
    expect(grid.cells).toHaveLength(1);
    expect(usedArea(grid)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });

  test('a sheet that cannot be parsed is a problem, not an empty grid', async () => {
    const result = await readWorkbook(
      oneSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { sharedStrings: '<sst/>' }),
    );
    expect(result).toMatchObject({ ok: false, problem: { id: 'damagedSheet', data: { sheet: '表' } } });
  });

  test('a workbook of charts only', async () => {
    const result = await readWorkbook(
      handWorkbook([
        {
          name: '图',
          xml: '<chartsheet/>',
          path: 'xl/chartsheets/sheet1.xml',
          relation: 'chartsheet',
          type: 'chartsheet',
        },
      ]),
    );
    expect(result).toMatchObject({ ok: false, problem: { id: 'noSheets' } });
  });
});

describe('other kinds of file', () => {
  function book(): XLSX.WorkBook {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['科目', '201', 1234.5],
      ['合计', true, null],
      [null, null, 7],
    ]);
    Object.assign(sheet['C1'], { z: '#,##0.00', w: '1,234.50' });
    sheet['A3'] = { t: 'n', v: 5, f: 'C1+C3' };
    sheet['!merges'] = [XLSX.utils.decode_range('A2:B2')];
    sheet['!cols'] = [{ wch: 9 }, { wch: 9, hidden: true }];
    const made = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(made, sheet, '表01');
    XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet([[1]]), '隐藏');
    XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet([[1]]), '深藏');
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    return made;
  }
  const written = (bookType: XLSX.BookType): Uint8Array =>
    new Uint8Array(XLSX.write(book(), { type: 'array', bookType }));

  test.each(['xlsx', 'biff8', 'ods'] as const)('%s', async (bookType) => {
    const result = await readWorkbook(written(bookType));
    if (!result.ok) throw new Error(result.problem.id);
    const grid = result.grids[0]!;
    expect(result.kind).toBe({ xlsx: 'xlsx', biff8: 'xls', ods: 'ods' }[bookType]);
    expect(grid.name).toBe('表01');
    expect(cellAt(grid, { row: 0, column: 0 })).toMatchObject({ text: '科目', kind: 'text' });
    expect(cellAt(grid, { row: 0, column: 1 })).toMatchObject({ text: '201', kind: 'text' });
    expect(cellAt(grid, { row: 0, column: 2 })).toMatchObject({
      text: '1,234.50',
      value: 1234.5,
      kind: 'number',
    });
    expect(cellAt(grid, { row: 2, column: 0 })).toMatchObject({ text: '5', value: 5 });
    expect(grid.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
    expect(cellAt(grid, { row: 1, column: 1 })).toBeUndefined();
  });

  test('xls keeps what is hidden', async () => {
    const grids = await gridsOf(written('biff8'));
    expect(grids.map((grid) => grid.visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect([...grids[0]!.hiddenColumns]).toEqual([1]);
  });

  test('a workbook that WPS wrote', async () => {
    const container = XLSX.CFB.read(written('biff8'), { type: 'array' });
    XLSX.CFB.utils.cfb_add(container, '/ETExtData', new Uint8Array(64));
    const result = await readWorkbook(new Uint8Array(XLSX.CFB.write(container, { type: 'array' })));
    expect(result).toMatchObject({ ok: true, kind: 'et' });
  });

  test('ods keeps what is hidden, repetitions counted', async () => {
    const parts = unzipSync(written('ods'));
    const content = strFromU8(parts['content.xml']!)
      .replace(
        '<table:table-row',
        '<table:table-row table:number-rows-repeated="2" table:visibility="collapse"/><table:table-row',
      )
      .replace(
        /(<table:table [^>]*>)/,
        '$1<table:table-column/><table:table-column table:visibility="filter" table:number-columns-repeated="2"/>',
      )
      .replace(
        /(<office:automatic-styles>)/,
        '$1<style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style>',
      )
      .replace(/(<table:table table:name="隐藏" table:style-name=")[^"]*/, '$1hid');
    const grids = await gridsOf(zipSync({ ...parts, 'content.xml': strToU8(content) }));
    expect([...grids[0]!.hiddenRows].slice(0, 2)).toEqual([0, 1]);
    expect([...grids[0]!.hiddenColumns].slice(0, 2)).toEqual([1, 2]);
    expect(grids.map((grid) => grid.visibility)).toEqual(['visible', 'hidden', 'visible']);
  });
});
