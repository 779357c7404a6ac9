/** A patched workbook: what was edited is there, what was not is byte for byte what it was. */
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { Zip, ZipDeflate, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { cellAt, parseAddress } from '../../../../../src/core/grid';
import type { Cell, Grid } from '../../../../../src/core/grid';
import { render } from '../../../../../src/core/messages';
import { patchWorkbook, readWorkbook } from '../../../../../src/hosts/files/xlsx';
import type { CellEdit, PatchOptions } from '../../../../../src/hosts/files/xlsx';
import { compressedBytes, readDirectory } from '../../../../../src/hosts/files/xlsx/zip/directory';
import { MAIN, STYLES, handParts, handWorkbook, oneSheet, sheetXml } from '../packages';
import { fewOr } from '../../../../support/proof';

const SHEET = 'xl/worksheets/sheet1.xml';
const CHAIN_PARTS = {
  overrides:
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  relations:
    '<Relationship Id="cc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
};

const edit = (address: string, what: Partial<CellEdit>, sheet = '表'): CellEdit => ({
  sheet,
  at: parseAddress(address)!,
  ...what,
});

function patched(bytes: Uint8Array, edits: readonly CellEdit[], options?: PatchOptions) {
  const result = patchWorkbook(bytes, edits, options);
  if (!result.ok) throw new Error(result.problem.id);
  for (const part of Object.entries(unzipSync(result.bytes)))
    if (/\.(?:xml|rels)$/.test(part[0])) wellFormed(strFromU8(part[1]));
  return {
    ...result,
    text: (part: string) => strFromU8(unzipSync(result.bytes)[part]!),
    parts: unzipSync(result.bytes),
  };
}

function wellFormed(xml: string): void {
  new SaxesParser({ xmlns: true }).write(xml).close();
}

const dataOf = (xml: string): string => /<sheetData>([\s\S]*)<\/sheetData>/.exec(xml)![1]!;

async function gridOf(bytes: Uint8Array): Promise<Grid> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.problem.id);
  return result.grids[0]!;
}

describe('a cell', () => {
  const cases: [string, string, CellEdit, string][] = [
    [
      'gets a number',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      edit('A1', { value: '419.69' }),
      '<row r="1"><c r="A1"><v>419.69</v></c></row>',
    ],
    [
      'keeps its style',
      '<row r="1"><c r="A1" s="3"/></row>',
      edit('A1', { value: '-2' }),
      '<row r="1"><c r="A1" s="3"><v>-2</v></c></row>',
    ],
    [
      'of a shared text becomes a number',
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
      edit('A1', { value: '0' }),
      '<row r="1"><c r="A1" s="1"><v>0</v></c></row>',
    ],
    [
      'gets a text',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      edit('A1', { text: ' a<b&"c" ' }),
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a&lt;b&amp;&quot;c&quot; </t></is></c></row>',
    ],
    [
      'gets a text that looks like an escape',
      '<row r="1"><c r="A1"/></row>',
      edit('A1', { text: '_x0041_\u0001\r' }),
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">_x005F_x0041__x000D_</t></is></c></row>',
    ],
    [
      'gets a formula',
      '<row r="1"><c r="A1"/></row>',
      edit('A1', { formula: 'IF(B1<2,1,0)' }),
      '<row r="1"><c r="A1"><f>IF(B1&lt;2,1,0)</f></c></row>',
    ],
    [
      'gets a formula with its result',
      '<row r="1"><c r="A1"/></row>',
      edit('A1', { formula: '=B1', value: '5' }),
      '<row r="1"><c r="A1"><f>B1</f><v>5</v></c></row>',
    ],
    [
      'gets a formula with a text',
      '<row r="1"><c r="A1"/></row>',
      edit('A1', { formula: 'B1', text: '无' }),
      '<row r="1"><c r="A1" t="str"><f>B1</f><v>无</v></c></row>',
    ],
    [
      'is emptied',
      '<row r="1"><c r="A1" s="2"><v>1</v></c></row>',
      edit('A1', {}),
      '<row r="1"><c r="A1" s="2"/></row>',
    ],
    [
      'loses its error and its metadata',
      '<row r="1"><c cm="1" t="e" r="A1" vm="2"><v>#REF!</v></c></row>',
      edit('A1', { value: '1' }),
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'is put between others',
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      edit('B1', { value: '1' }),
      '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/></row>',
    ],
    [
      'is put first',
      '<row r="1"><c r="C1"/></row>',
      edit('B1', { value: '1' }),
      '<row r="1"><c r="B1"><v>1</v></c><c r="C1"/></row>',
    ],
    [
      'is put last and widens spans',
      '<row r="1" spans="1:3"><c r="C1"/></row>',
      edit('Z1', { value: '1' }),
      '<row r="1" spans="1:26"><c r="C1"/><c r="Z1"><v>1</v></c></row>',
    ],
    [
      'opens an empty row',
      '<row r="1" ht="20" />',
      edit('B1', { value: '1' }),
      '<row r="1" ht="20"><c r="B1"><v>1</v></c></row>',
    ],
    [
      'takes the style of its row',
      '<row r="1" s="3" customFormat="1"></row>',
      edit('B1', { value: '1' }),
      '<row r="1" s="3" customFormat="1"><c r="B1" s="3"><v>1</v></c></row>',
    ],
    [
      'makes a row between others',
      '<row r="1"/><row r="3"/>',
      edit('A2', { value: '1' }),
      '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="3"/>',
    ],
    [
      'makes the last row',
      '<row r="1"/>',
      edit('A9', { value: '1' }),
      '<row r="1"/><row r="9"><c r="A9"><v>1</v></c></row>',
    ],
    [
      'is found without r',
      '<row><c><v>1</v></c><c s="1"><v>2</v></c></row>',
      edit('B1', { value: '3' }),
      '<row><c><v>1</v></c><c s="1"><v>3</v></c></row>',
    ],
    [
      'is found in a row without r',
      '<row r="4"/><row><c><v>1</v></c></row>',
      edit('A5', { value: '3' }),
      '<row r="4"/><row><c><v>3</v></c></row>',
    ],
    [
      'follows cells without r',
      '<row><c><v>1</v></c></row>',
      edit('C1', { value: '3' }),
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c></row>',
    ],
    [
      'leaves comments alone',
      '<!-- <c r="A1"> --><row r="1"><c r="A1"><v>1</v></c><!--x--></row>',
      edit('A1', { value: '2' }),
      '<!-- <c r="A1"> --><row r="1"><c r="A1"><v>2</v></c><!--x--></row>',
    ],
    [
      'that only shares a formula is free',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>',
      edit('A2', { value: '7' }),
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><v>7</v></c></row>',
    ],
  ];
  test.each(cases)('%s', (_, rows, one, expected) => {
    const result = patched(oneSheet(rows, { styles: STYLES }), [one]);
    expect(result.applied).toEqual([one]);
    expect(result.text(SHEET)).toBe(sheetXml(expected));
  });

  test('takes the style of its column', () => {
    const columns = '<cols><col min="2" max="3" width="9" style="2"/></cols>';
    const result = patched(oneSheet('<row r="1"/>', { styles: STYLES }, columns), [
      edit('C1', { value: '1' }),
      edit('D2', { value: '1' }),
    ]);
    expect(dataOf(result.text(SHEET))).toBe(
      '<row r="1"><c r="C1" s="2"><v>1</v></c></row><row r="2"><c r="D2"><v>1</v></c></row>',
    );
  });

  test('of an empty sheet', () => {
    const xml = `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData/></worksheet>`;
    const result = patched(handWorkbook([{ name: '表', xml }]), [
      edit('B3', { value: '1' }),
      edit('C2', { value: '2' }),
    ]);
    expect(result.text(SHEET)).toBe(
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:C3"/><sheetData><row r="2"><c r="C2"><v>2</v></c></row><row r="3"><c r="B3"><v>1</v></c></row></sheetData></worksheet>`,
    );
  });

  test('of a prefixed sheet', () => {
    const xml = (rows: string): string =>
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1">${rows}</x:row></x:sheetData></x:worksheet>`;
    const result = patched(handWorkbook([{ name: '表', xml: xml('<x:c r="A1" s="0"><x:v>1</x:v></x:c>') }]), [
      edit('A1', { value: '2' }),
      edit('B1', { text: '甲' }),
    ]);
    expect(result.text(SHEET)).toBe(
      xml(
        '<x:c r="A1" s="0"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>',
      ),
    );
  });

  test('part names in another case, a byte order mark', () => {
    const parts = handParts([{ name: '表', xml: `\ufeff${sheetXml('<row r="1"><c r="A1"/></row>')}` }]);
    const { [SHEET]: sheet, ...others } = parts;
    const result = patched(zipSync({ ...others, 'XL/Worksheets/Sheet1.xml': sheet! }), [
      edit('A1', { value: '2' }),
    ]);
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.parts['XL/Worksheets/Sheet1.xml']),
    ).toBe(`\ufeff${sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>')}`);
  });
});

describe('refused', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f></c><c r="C1"><f t="array" ref="C1:D2">A1:B2</f></c></row>';
  const merge = '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>';
  const cases: [string, string, CellEdit, string][] = [
    ['a cell under a merge', 'insideMerge', edit('B6', { value: '1' }), merge],
    ['the first of a shared formula', 'sharedFormula', edit('B1', { value: '1' }), ''],
    ['the first of an array formula', 'arrayFormula', edit('C1', { value: '1' }), ''],
    ['another of an array formula', 'arrayFormula', edit('D2', { value: '1' }), ''],
    [
      'a protected sheet',
      'protectedSheet',
      edit('A1', { value: '1' }),
      '<sheetProtection sheet="1" objects="1"/>',
    ],
    ['a sheet that is not there', 'noSuchSheet', edit('A1', { value: '1' }, '别的'), ''],
    [
      'a row beyond the last',
      'outsideSheet',
      { sheet: '表', at: { row: 1_048_576, column: 0 }, value: '1' },
      '',
    ],
    [
      'a column before the first',
      'outsideSheet',
      { sheet: '表', at: { row: 0, column: -1 }, value: '1' },
      '',
    ],
    ['what is no number', 'badNumber', edit('A1', { value: '1,234.50' }), ''],
    ['NaN', 'badNumber', edit('A1', { value: 'NaN' }), ''],
  ];
  test.each(cases)('%s: %s', (_, id, one, after) => {
    const bytes = oneSheet(rows, {}, '', after);
    const result = patched(bytes, [one]);
    expect(result.applied).toEqual([]);
    expect(result.refused.map(({ edit: refusedEdit, reason }) => [refusedEdit, reason.id])).toEqual([
      [one, id],
    ]);
    expect(render(result.refused[0]!.reason)).toContain(`“${one.sheet}”`);
    expect(result.bytes).toBe(bytes);
  });

  test('the second of two edits of one cell', () => {
    const result = patched(oneSheet(rows), [edit('A1', { value: '1.5' }), edit('A1', { value: '2.5' })]);
    expect(result.refused.map((one) => one.reason.id)).toEqual(['editedTwice']);
    expect(result.text(SHEET)).toContain('<v>1.5</v>');
  });

  test('a chart sheet', () => {
    const bytes = handWorkbook([
      {
        name: '图',
        xml: '<chartsheet/>',
        path: 'xl/chartsheets/sheet1.xml',
        relation: 'chartsheet',
        type: 'chartsheet',
      },
    ]);
    expect(patched(bytes, [edit('A1', { value: '1' }, '图')]).refused[0]!.reason.id).toBe('notAWorksheet');
  });

  test('but not the anchor of a merge, nor a protected sheet when asked, nor protection that is off', () => {
    expect(patched(oneSheet(rows, {}, '', merge), [edit('A5', { value: '1' })]).refused).toEqual([]);
    expect(
      patched(oneSheet(rows, {}, '', '<sheetProtection sheet="1"/>'), [edit('A1', { value: '2' })], {
        evenProtected: true,
      }).refused,
    ).toEqual([]);
    expect(
      patched(oneSheet(rows, {}, '', '<sheetProtection sheet="0"/>'), [edit('A1', { value: '2' })]).refused,
    ).toEqual([]);
  });

  test('some edits, while the others are made', () => {
    const result = patched(oneSheet(rows), [edit('B1', { value: '1' }), edit('A1', { value: '2' })]);
    expect([result.applied.length, result.refused.length]).toEqual([1, 1]);
  });
});

describe('not patched at all', () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), '表');
  const zip64 = (): Uint8Array => {
    const bytes = oneSheet('');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint16(bytes.length - 12, 0xffff, true);
    return bytes;
  };
  const cases: [string, string, Uint8Array][] = [
    ['xls', 'notPatchable', new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }))],
    ['ods', 'notPatchable', new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'ods' }))],
    ['text', 'isText', strToU8('a,b')],
    ['nothing', 'empty', new Uint8Array(0)],
    ['zip64', 'zip64', zip64()],
    [
      'docx',
      'isWord',
      handWorkbook([{ name: '表', xml: '' }], {
        mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      }),
    ],
    ['a sheet without data', 'damaged', handWorkbook([{ name: '表', xml: '<worksheet/>' }])],
    ['a sheet cut off', 'damaged', handWorkbook([{ name: '表', xml: '<worksheet><sheetData><row r="1">' }])],
    [
      'a sheet in another encoding',
      'suspicious',
      handWorkbook([{ name: '表', xml: '' }], { extra: { [SHEET]: Uint8Array.from([0xff, 0xfe, 0x3c, 0]) } }),
    ],
  ];
  test.each(cases)('%s: %s', (_, id, bytes) => {
    expect(patchWorkbook(bytes, [edit('A1', { value: '1' })])).toMatchObject({ ok: false, problem: { id } });
  });
});

describe('number formats', () => {
  const rows = '<row r="1"><c r="A1" s="0"/><c r="B1" s="3"/><c r="C1" s="1"/></row>';
  test('a style is cloned with the format, once for each pair', async () => {
    const result = patched(oneSheet(rows, { styles: STYLES }), [
      edit('A1', { value: '1', numberFormat: '#,##0.000' }),
      edit('B1', { value: '2', numberFormat: '#,##0.000' }),
      edit('D1', { value: '3', numberFormat: '#,##0.000' }),
      edit('E1', { value: '4', numberFormat: '0.0000' }),
    ]);
    const styles = result.text('xl/styles.xml');
    expect(styles).toContain(
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0000"/><numFmt numFmtId="165" formatCode="#,##0.000"/></numFmts>',
    );
    expect(styles).toContain('<cellXfs count="7">');
    expect(styles).toContain(
      '<xf numFmtId="165" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/></xf>',
    );
    expect(dataOf(result.text(SHEET))).toBe(
      '<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="5"><v>2</v></c><c r="C1" s="1"/><c r="D1" s="4"><v>3</v></c><c r="E1" s="6"><v>4</v></c></row>',
    );
    const grid = await gridOf(result.bytes);
    expect(['A1', 'B1', 'D1', 'E1'].map((address) => cellAt(grid, parseAddress(address)!)?.text)).toEqual([
      '1.000',
      '2.000',
      '3.000',
      '4.0000',
    ]);
  });

  test('a built-in format needs no entry; a second time nothing is added', () => {
    const one = [edit('A1', { value: '1', numberFormat: '0.00' })];
    const first = patched(oneSheet(rows, { styles: STYLES }), one);
    expect(first.text('xl/styles.xml')).toContain('<xf numFmtId="2" applyNumberFormat="1"');
    expect(first.text('xl/styles.xml')).toContain('<numFmts count="1">');
    expect(patched(first.bytes, one).bytes).toEqual(first.bytes);
  });

  test('styles without numFmts get them', () => {
    const styles = STYLES.replace(/<numFmts.*<\/numFmts>/, '');
    const result = patched(oneSheet(rows, { styles }), [edit('A1', { value: '1', numberFormat: '0.0"万"' })]);
    expect(result.text('xl/styles.xml')).toContain(
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;万&quot;"/></numFmts>`,
    );
  });

  test('a format for cells without one is given to General and text cells only', async () => {
    const styles = STYLES.replace('</cellXfs>', '<xf numFmtId="49" fontId="0"/></cellXfs>').replace(
      /<cellXfs count="\d+">/,
      '<cellXfs count="5">',
    );
    const edits = ['A1', 'B1', 'C1', 'D1'].map((address) =>
      edit(address, { value: '2', formatWherePlain: '0.0' }),
    );
    const xml = '<row r="1"><c r="A1" s="0"/><c r="B1" s="2"/><c r="C1" s="4"/></row>';
    const grid = await gridOf(patched(oneSheet(xml, { styles }), edits).bytes);
    expect(['A1', 'B1', 'C1', 'D1'].map((address) => cellAt(grid, parseAddress(address)!)?.text)).toEqual([
      '2.0',
      '2.0000',
      '2.0',
      '2.0',
    ]);
    expect(patched(oneSheet('<row r="1"/>'), edits).warnings).toEqual([]);
  });

  test('a workbook without styles is filled in all the same, with a warning', () => {
    const result = patched(oneSheet('<row r="1"><c r="A1"/></row>'), [
      edit('A1', { value: '1', numberFormat: '0.00' }),
      edit('B1', { value: '1', numberFormat: '0.00' }),
    ]);
    expect(result.warnings.map((one) => one.id)).toEqual(['noStyles']);
    expect(dataOf(result.text(SHEET))).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>');
  });
});

describe('formulas elsewhere', () => {
  const chain = (links: string): string => `<calcChain xmlns="${MAIN}">${links}</calcChain>`;
  const formula =
    '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>0</v></c><c r="C1"><f>B1</f><v>0</v></c></row>';
  const book = (links: string): Uint8Array =>
    handWorkbook(
      [
        { name: '表', xml: sheetXml(formula) },
        { name: '二', xml: sheetXml(formula) },
      ],
      { ...CHAIN_PARTS, extra: { 'xl/calcChain.xml': chain(links) } },
    );

  test('a replaced formula leaves the chain; links that lean on it are written out', () => {
    const result = patched(book('<c r="A1" i="1" l="1"/><c r="C1"/><c r="A1" i="2"/>'), [
      edit('A1', { value: '1' }),
    ]);
    expect(result.text('xl/calcChain.xml')).toBe(chain('<c i="1" r="C1"/><c r="A1" i="2"/>'));
  });

  test('the same cell of another sheet stays', () => {
    const result = patched(book('<c r="A1" i="1"/><c r="A1" i="2"/>'), [edit('A1', { value: '1' }, '二')]);
    expect(result.text('xl/calcChain.xml')).toBe(chain('<c r="A1" i="1"/>'));
  });

  test('a new formula joins it; a changed one stays', () => {
    const result = patched(book('<c r="A1" i="1"/>'), [
      edit('B1', { formula: '1+1' }),
      edit('A1', { formula: 'B1*2' }),
    ]);
    expect(result.text('xl/calcChain.xml')).toBe(chain('<c r="A1" i="1"/><c r="B1" i="1"/>'));
  });

  test('an empty chain goes, with its type and its relationship', () => {
    const result = patched(book('<c r="A1" i="1"/>'), [edit('A1', { value: '1' })]);
    expect(Object.keys(result.parts)).not.toContain('xl/calcChain.xml');
    expect(result.text('[Content_Types].xml')).not.toMatch(/calcChain/i);
    expect(result.text('xl/_rels/workbook.xml.rels')).not.toMatch(/calcChain/i);
    expect(result.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('a workbook with formulas is computed on opening', () => {
    expect(patched(book(''), [edit('B1', { value: '5' })]).text('xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
    expect(patched(oneSheet(''), [edit('B1', { formula: '1' })]).text('xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
  });

  test('one without formulas is left alone', () => {
    expect(patched(oneSheet(''), [edit('B1', { value: '5' })]).text('xl/workbook.xml')).not.toContain(
      'fullCalcOnLoad',
    );
  });

  test('calcPr is put where the schema wants it, once', () => {
    const workbook = (after: string): string =>
      `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="s1"/></sheets><definedNames><definedName name="a">1</definedName></definedNames>${after}<extLst/></workbook>`;
    const first = patched(oneSheet(formula, { workbook: workbook('') }), [edit('B1', { value: '5' })]);
    expect(first.text('xl/workbook.xml')).toBe(workbook('<calcPr fullCalcOnLoad="1"/>'));
    const off = patched(
      oneSheet(formula, { workbook: workbook('<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>') }),
      [edit('B1', { value: '5' })],
    );
    expect(off.text('xl/workbook.xml')).toBe(workbook('<calcPr calcId="1" fullCalcOnLoad="1"></calcPr>'));
  });
});

describe('bytes', () => {
  const extra = {
    'xl/media/image1.png': Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251),
    'xl/vbaProject.bin': new Uint8Array(500).fill(3),
    'docProps/custom.xml': '<Properties/>',
  };
  const sheet = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
  const bytes = handWorkbook(
    [
      { name: '表', xml: sheet },
      { name: '二', xml: sheet },
    ],
    { extra, styles: STYLES },
  );

  test('entries that were not edited are copied compressed, in their order, with their headers', () => {
    const result = patched(bytes, [edit('A1', { value: '2' })]);
    const before = readDirectory(bytes)!;
    const after = readDirectory(result.bytes)!;
    expect(after.entries.map((entry) => entry.name)).toEqual(before.entries.map((entry) => entry.name));
    for (const [index, entry] of before.entries.entries()) {
      if (entry.name === SHEET) continue;
      const copy = after.entries[index]!;
      expect(compressedBytes(result.bytes, copy)).toEqual(compressedBytes(bytes, entry));
      expect([copy.crc, copy.size, copy.method, copy.flags]).toEqual([
        entry.crc,
        entry.size,
        entry.method,
        entry.flags,
      ]);
      expect(copy.record.subarray(46)).toEqual(entry.record.subarray(46));
    }
    expect(unzipSync(result.bytes)[SHEET]).toHaveLength(sheet.length);
  });

  test('a comment at the end is kept', () => {
    const result = patched(withComment(Uint8Array.from([...bytes])), [edit('A1', { value: '2' })]);
    expect(strFromU8(result.bytes.subarray(-4))).toBe('note');
  });

  test('sizes written after the data, as streaming packers do, are copied along', async () => {
    const streamed = streamedZip(unzipSync(bytes));
    const result = patched(streamed, [edit('A1', { value: '2' })]);
    const media = readDirectory(streamed)!.entries.find((entry) => entry.name.endsWith('.png'))!;
    const copied = readDirectory(result.bytes)!.entries.find((entry) => entry.name.endsWith('.png'))!;
    const extent = media.compressedSize + 30 + media.name.length + 16;
    expect(media.flags & 8).toBe(8);
    expect(result.bytes.subarray(copied.offset, copied.offset + extent)).toEqual(
      streamed.subarray(media.offset, media.offset + extent),
    );
    expect((await gridOf(result.bytes)).cells[0]?.[0]?.value).toBe(2);
  });

  test('entries that lie over each other are not copied', () => {
    const overlapping = Uint8Array.from(bytes);
    const entries = readDirectory(overlapping)!.entries;
    const view = new DataView(entries[1]!.record.buffer, entries[1]!.record.byteOffset);
    view.setUint32(42, entries[0]!.offset + 1, true);
    expect(patchWorkbook(overlapping, [edit('A1', { value: '2' })])).toMatchObject({
      ok: false,
      problem: { id: 'damaged' },
    });
  });

  test('no edits, or none that changes anything: the bytes themselves', () => {
    expect(patched(bytes, []).bytes).toBe(bytes);
    expect(patched(bytes, [edit('A1', { value: '1' })]).bytes).toBe(bytes);
  });

  test('the same edits once more change nothing', () => {
    const edits = [
      edit('A1', { value: '2' }),
      edit('C3', { text: '甲' }),
      edit('D4', { formula: 'A1', value: '2', numberFormat: '0.000' }),
    ];
    const once = patched(bytes, edits).bytes;
    expect(patched(once, edits).bytes).toBe(once);
  });

  test('warnings for signatures and macros', () => {
    const signed = oneSheet('', {
      extra: { '_xmlsignatures/sig1.xml': '<a/>' },
      mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    });
    expect(patched(signed, [edit('A1', { value: '1' })]).warnings.map((one) => one.id)).toEqual([
      'signed',
      'macros',
    ]);
    expect(patched(signed, []).warnings).toEqual([]);
  });
});

function streamedZip(parts: Record<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, data] of Object.entries(parts)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(data, true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

function withComment(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length + 4);
  out.set(bytes);
  out.set(strToU8('note'), bytes.length);
  new DataView(out.buffer).setUint16(bytes.length - 2, 4, true);
  return out;
}

/** Without what a formula gives: it is worked out anew when the workbook is read. */
const asStored = (cell: Cell | undefined): Partial<Cell> | undefined =>
  cell?.formula === undefined ? cell : { formula: cell.formula, kind: cell.kind };

test('whatever is edited reads back so, and nothing else has changed', async () => {
  const position = fc.record({ row: fc.nat(12), column: fc.nat(30) });
  const numeral = fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(99))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);
  const text = fc
    .string({ unit: fc.constantFrom(...'科目 <>&"\'_x0041;中\n'), minLength: 1, maxLength: 12 })
    .filter((one) => one.trim() !== '');
  const content = fc.oneof(
    numeral.map((value) => ({ value })),
    text.map((one) => ({ text: one })),
    numeral.map((value) => ({ formula: 'SUM(A1:A2)', value })),
  );
  const cells = fc.uniqueArray(fc.tuple(position, content), {
    selector: ([at]) => `${at.row},${at.column}`,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(cells, cells, fc.boolean(), async (existing, edits, named) => {
      const bytes = named ? existingBook(existing) : withoutReferences(existing);
      const before = await gridOf(bytes);
      const list = edits.map(([at, what]): CellEdit => ({ sheet: '表', at, ...what }));
      const result = patched(bytes, list);
      expect(result.applied).toHaveLength(list.length);
      const after = await gridOf(result.bytes);
      for (let row = 0; row <= 13; row++)
        for (let column = 0; column <= 31; column++) {
          const at = { row, column };
          const one = list.find((candidate) => candidate.at.row === row && candidate.at.column === column);
          const now = cellAt(after, at);
          if (!one) expect(asStored(now)).toEqual(asStored(cellAt(before, at)));
          else if (one.text !== undefined) expect([now?.kind, now?.value]).toEqual(['text', one.text]);
          else {
            expect([now?.kind, now?.formula]).toEqual(['number', one.formula]);
            if (one.formula === undefined) expect(now?.value).toBe(Number(one.value));
          }
        }
    }),
    { numRuns: fewOr(20, 150) },
  );
});

type Content = { value?: string; text?: string; formula?: string };
type Placed = readonly (readonly [{ row: number; column: number }, Content])[];

function existingBook(cells: Placed): Uint8Array {
  const list = cells.map(([at, what]): CellEdit => ({ sheet: '表', at, ...what }));
  return patched(oneSheet(''), list).bytes;
}

/** Rows and cells in a block from A1, none with `r`. */
function withoutReferences(cells: Placed): Uint8Array {
  const row = cells.map(([, what]) => `<c><v>${what.value ?? '0'}</v></c>`).join('');
  return oneSheet(`<row>${row}</row><row/><row>${row}</row>`);
}
