/** Ways of writing a workbook that are legal or common, though no program of ours writes so. */
import * as XLSX from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { check } from '../../../../../src/core/check';
import { bareFigure } from '../../../../../src/core/number-format';
import { cellAt, parseAddress } from '../../../../../src/core/grid';
import type { Cell, Grid } from '../../../../../src/core/grid';
import { unzipSync, zipSync } from 'fflate';
import { patchWorkbook, readWorkbook } from '../../../../../src/hosts/files/xlsx';
import { inOurWords, publishedPath, wherePublished } from '../../../../support/published/where-published';
import { openContainer } from '../../../../../src/hosts/files/xlsx/read/container';
import { MAIN, handWorkbook, oneSheet, sheetXml } from '../packages';

async function gridsOf(bytes: Uint8Array): Promise<Grid[]> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.problem.id);
  return result.grids;
}

const at = (grids: readonly Grid[], row: number, column: number): Cell | undefined =>
  cellAt(grids[0]!, { row, column });

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const stylesFor = (formats: string, id: number): string =>
  `<styleSheet xmlns="${MAIN}">${formats}<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="${id}"></xf></cellXfs></styleSheet>`;
const coded = (code: string): string =>
  stylesFor(`<numFmts count="1"><numFmt numFmtId="200" formatCode="${code}"></numFmt></numFmts>`, 200);

const shown = async (styles: string, value = '629.09'): Promise<Cell | undefined> =>
  at(await gridsOf(oneSheet(`<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`, { styles })), 0, 0);

inOurWords('features that programs write', () => {
  test('a built-in format for which the file has a code of its own', async () => {
    const own = '<numFmts count="1"><numFmt numFmtId="44" formatCode="&quot;US&quot;0.0"/></numFmts>';
    expect((await shown(stylesFor(own, 44)))?.text).toBe('US629.1');
  });

  test('a text by its format', async () => {
    const bytes = oneSheet('<row r="1"><c r="A1" s="0" t="inlineStr"><is><t>教育</t></is></c></row>', {
      styles: coded('@&quot;局&quot;'),
    });
    expect(at(await gridsOf(bytes), 0, 0)).toMatchObject({ text: '教育局', value: '教育' });
  });

  test('hundreds of formats keep theirs', async () => {
    const count = 380;
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts>${Array.from(
      { length: count },
      (_, index) => `<numFmt numFmtId="${500 + index}" formatCode="0&quot;n${index}&quot;"/>`,
    ).join(
      '',
    )}</numFmts><cellXfs>${Array.from({ length: count }, (_, index) => `<xf numFmtId="${500 + index}"/>`).join('')}</cellXfs></styleSheet>`;
    const cells = Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"><v>1</v></c></row>`,
    );
    const grids = await gridsOf(oneSheet(cells.join(''), { styles }));
    expect(Array.from({ length: count }, (_, row) => at(grids, row, 0)?.text)).toEqual(
      Array.from({ length: count }, (_, index) => `1n${index}`),
    );
  });
});

inOurWords('workbooks that others write', () => {
  test('all that ends in .xml has the type of the workbook unless it is listed', async () => {
    const bytes = handWorkbook(
      [{ name: '表', xml: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }],
      {
        sharedStrings: '<sst><si><t>收入</t></si></sst>',
        styles: coded('0.00'),
        extra: {
          '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
        },
      },
    );
    expect(at(await gridsOf(bytes), 0, 0)?.text).toBe('收入');
  });

  test.each([
    [5, '¥629'],
    [7, '¥629.09'],
    [8, '¥629.09'],
    [42, '¥629'],
    [43, '629.09'],
    [44, '¥629.09'],
    [14, '1901/9/20'],
    [31, '1901年9月20日'],
    [57, '1901年9月'],
  ])('the built-in format %d of Chinese Excel', async (id, text) => {
    expect((await shown(stylesFor('', id)))?.text).toBe(text);
  });

  test('elements that are empty with an end tag', async () => {
    const bytes = oneSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"></c></row>',
      {},
      '<cols><col min="1" max="1" width="9" hidden="1"></col></cols>',
      '<hyperlinks><hyperlink ref="A1" location="x"></hyperlink></hyperlinks>',
    );
    const grids = await gridsOf(bytes);
    expect(at(grids, 0, 0)?.text).toBe('1');
    expect([...grids[0]!.hiddenColumns]).toEqual([0]);
  });

  test('line breaks and tabs inside tags', async () => {
    const bytes = oneSheet(
      '<row\nr="1"\r\n><c\nr="A1"\n><v\n>1</v\n></c\n><c\tr="C1"\n\tt="inlineStr"><is><t\nxml:space="preserve">甲\n乙</t></is></c></row>',
    );
    const grids = await gridsOf(bytes);
    expect([at(grids, 0, 0)?.text, at(grids, 0, 2)?.text]).toEqual(['1', '甲\n乙']);
  });

  describe('workbooks older than Excel 97', () => {
    /** 收入支出 and 表一 in GBK. */
    const INCOME = [0xca, 0xd5, 0xc8, 0xeb, 0xd6, 0xa7, 0xb3, 0xf6];
    const SHEET = [0xb1, 0xed, 0xd2, 0xbb];
    /** The library writes ASCII only: bytes take the place of letters. */
    const old = (text: readonly number[]): Uint8Array => {
      const letters = 'x'.repeat(text.length);
      const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([[letters, 12.5]]), 'yyyy');
      const bytes = new Uint8Array(XLSX.write(book, { bookType: 'biff5', type: 'array' }) as ArrayBuffer);
      return replaced(replaced(bytes, letters, text), 'yyyy', SHEET);
    };
    const replaced = (bytes: Uint8Array, letters: string, text: readonly number[]): Uint8Array => {
      const place = Buffer.from(bytes).indexOf(letters);
      bytes.set(text, place);
      return bytes;
    };
    const recordsOf = (bytes: Uint8Array): Uint8Array => {
      const container = openContainer(bytes)!;
      const stream = container.streams.find(({ name }) => name === 'Book')!;
      return container.read(stream, stream.size)!.slice();
    };

    test('Chinese in a file that names a Western code page', async () => {
      const grids = await gridsOf(old(INCOME));
      expect([grids[0]!.name, at(grids, 0, 0)?.text, at(grids, 0, 1)?.text]).toEqual([
        '表一',
        '收入支出',
        '12.5',
      ]);
    });

    test('a text that is no Chinese', async () => {
      expect(at(await gridsOf(old([0x63, 0x61, 0x66, 0xe9, 0x20, 0x78])), 0, 0)?.text).toBe('café x');
    });

    test('records without a container', async () => {
      expect(at(await gridsOf(recordsOf(old(INCOME))), 0, 0)?.text).toBe('收入支出');
    });

    test('sheets whose records name another version than the workbook', async () => {
      const records = recordsOf(old(INCOME));
      for (let place = 4; place + 6 < records.length; place++)
        if (
          records[place] === 9 &&
          records[place + 1] === 8 &&
          records[place + 4] === 0 &&
          records[place + 5] === 5
        )
          records[place + 5] = 6;
      expect(at(await gridsOf(records), 0, 1)?.text).toBe('12.5');
    });

    test('a tab at the beginning makes no workbook', async () => {
      const result = await readWorkbook(new TextEncoder().encode('\t收入\t12.5\n'));
      expect(result).toMatchObject({ ok: false, problem: { id: 'isText' } });
    });
  });

  describe('binary workbooks', () => {
    const written = (): Uint8Array => {
      const sheet = XLSX.utils.aoa_to_sheet([['收入', { t: 'n', v: 1234.5, z: '#,##0.00' }]]);
      sheet['!cols'] = [{ wch: 9 }, { hidden: true }];
      sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 1, c: 1 } }];
      const book = XLSX.utils.book_new(sheet, '表');
      return new Uint8Array(XLSX.write(book, { bookType: 'xlsb', type: 'array' }) as ArrayBuffer);
    };

    test('are read', async () => {
      const result = await readWorkbook(written());
      expect(result).toMatchObject({ ok: true, kind: 'xlsb' });
      const [grid] = result.ok ? result.grids : [];
      expect([grid!.name, at([grid!], 0, 0)?.text, at([grid!], 0, 1)?.text]).toEqual([
        '表',
        '收入',
        '1,234.50',
      ]);
      expect([[...grid!.hiddenColumns], grid!.merges.length]).toEqual([[1], 1]);
    });

    test('are not filled in', () => {
      const patched = patchWorkbook(written(), [{ sheet: '表', at: { row: 0, column: 0 }, value: '1' }]);
      expect(patched).toMatchObject({ ok: false, problem: { id: 'isBinaryWorkbook' } });
    });

    /** A record of a sheet: its type and length in a byte each. */
    const sheetOf = (type: number, ...numbers: readonly number[]): Uint8Array =>
      new Uint8Array([
        ...(type > 127 ? [(type & 0x7f) | 0x80, type >> 7] : [type]),
        4 * numbers.length,
        ...numbers.flatMap((number) => [
          number & 255,
          (number >> 8) & 255,
          (number >> 16) & 255,
          number >>> 24,
        ]),
      ]);
    test.each([
      ['columns without end', sheetOf(0x3c, 0, 0xffffffff)],
      ['a row without end', sheetOf(0, 0x7fffffff)],
      ['a cell without end', sheetOf(5, 0xffffff, 0, 0, 0)],
      ['links over the whole sheet', sheetOf(0x1ee, 0, 1_048_575, 0, 16_383)],
    ])('%s are refused', async (_, part) => {
      const parts = unzipSync(written());
      const name = Object.keys(parts).find((each) => /sheet1\.bin$/.test(each))!;
      expect(await readWorkbook(zipSync({ ...parts, [name]: part }))).toMatchObject({
        ok: false,
        problem: { id: 'suspicious' },
      });
    });
  });

  test('a document embedded in an old workbook does not make it a document', async () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['收入']]), '表');
    const written = new Uint8Array(XLSX.write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
    const file = XLSX.CFB.read(written, { type: 'array' });
    XLSX.CFB.utils.cfb_add(file, '/MBD0001/WordDocument', new Uint8Array(600).fill(1));
    const bytes = new Uint8Array(XLSX.CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
    expect(at(await gridsOf(bytes), 0, 0)?.text).toBe('收入');
  });
});

/** The same nine tables, or their first five, each file with something of its own. */
const WRITTEN = [
  '01-default-xml-is-workbook.xlsx',
  '02-locale-only-format.xlsx',
  '03-unquoted-yuan-accounting.xlsx',
  '04-java-pattern.xlsx',
  '05-xls-with-embedded-word.xls',
  '06-excel95-gbk-codepage936.xls',
  '06b-excel95-gbk-no-codepage.xls',
  '07-raw-biff5-no-container.xls',
  '08-col-with-end-tag.xlsx',
  '10-uncomputed-formulas-cached-zero.xlsx',
  '13-builtin-currency-id7.xlsx',
  '15-number-format-suffix-wanyuan.xlsx',
  '16-newline-in-c-tag-loses-cell.xlsx',
  '17-fill-char-minus.xlsx',
  'x-0804.xlsx',
  'x-dbnum.xlsx',
].map((name) => `cases/files/${name}`);

const toldOf = async (file: string): Promise<string[]> =>
  check(await gridsOf(new Uint8Array(readFileSync(publishedPath(file))))).findings.map(
    ({ rule, cells }) => `${rule} ${cells.map(({ at: { row, column } }) => `${row},${column}`).join(' ')}`,
  );

wherePublished('workbooks that others write', WRITTEN, () => {
  const plain = (file: string): string =>
    file.endsWith('.xls') ? 'cases/files/06-excel95-gbk-codepage936.xls' : 'cases/files/04-java-pattern.xlsx';

  const told = new Map<string, Promise<string[]>>();
  test.each(WRITTEN)('%s: its figures are read, and the same is told of it', async (file) => {
    const grids = await gridsOf(new Uint8Array(readFileSync(publishedPath(file))));
    expect(bareTextAt(grids)).toBe('629.09');
    const same = told.get(plain(file)) ?? toldOf(plain(file));
    told.set(plain(file), same);
    expect(await toldOf(file)).toEqual(await same);
  });
});

/** The income of 表01, as a figure. */
function bareTextAt(grids: readonly Grid[]): string {
  const cell = at(grids, 6, 2)!;
  return bareFigure(cell.format ?? 'General', Number(cell.value))
    .replace('¥', '')
    .trim();
}

const OTHERS = [
  '04b-formats-that-fall-to-general.xlsx',
  '04c-java-pattern-unrounded-values.xlsx',
  '04d-same-with-standard-format.xlsx',
  '09-ods-general-half.ods',
  '11-wan-formats.xlsx',
  '12-fill-then-check-formula-total.xlsx',
  '14-excel95-formula-called-damaged.xls',
].map((name) => `cases/files/${name}`);

wherePublished('features that programs write', OTHERS, () => {
  const bytesOf = (start: string): Uint8Array => {
    const file = OTHERS.find((name) => name.startsWith(`cases/files/${start}-`))!;
    return new Uint8Array(readFileSync(publishedPath(file)));
  };
  const columnOf = async (start: string, column: number): Promise<string[]> =>
    (await gridsOf(bytesOf(start)))[0]!.cells.map((row) => row?.[column]?.text ?? '');

  test('patterns of Java print as in Excel', async () => {
    const [large, small] = [await columnOf('04b', 0), await columnOf('04b', 4)];
    expect(new Set(large.slice(0, 6))).toEqual(new Set(['1,234,567.89']));
    expect([small[8], small[21], large[21], large[27], large[28]]).toEqual([
      '12.',
      '0,012',
      '1,234,568',
      '1,234,567.89万元',
      '123456789.10%上升',
    ]);
  });

  test('figures that were not rounded are shown rounded, by either pattern', async () => {
    const told = (start: string) => toldOf(OTHERS.find((name) => name.includes(`/${start}-`))!);
    expect(await told('04c')).toEqual(await told('04d'));
  });

  test('what an .ods shows is read, halves too', async () => {
    const grids = await gridsOf(bytesOf('09'));
    const spending = grids.find(({ name }) => name.startsWith('Z06'))!;
    expect(cellAt(spending, { row: 20, column: 5 })).toMatchObject({ text: '0.5', value: 0.5 });
  });

  test('a point that is a word divides by ten thousand', async () => {
    const shown = await columnOf('11', 0);
    expect([...shown.slice(0, 4), shown[5], shown[8]]).toEqual([
      '123.5',
      '123.5',
      '123.5',
      '123.5',
      '123.4568',
      '123.5万元',
    ]);
  });

  test('a total that is a formula follows what was filled in', async () => {
    const edit = (address: string, value: string) => ({
      sheet: 'Z04 财政拨款收入支出决算总表',
      at: parseAddress(address)!,
      value,
    });
    const edits = [edit('G7', '490.81'), edit('G10', '123.29'), edit('G13', '14.99')];
    const patched = patchWorkbook(bytesOf('12'), edits);
    if (!patched.ok) throw new Error(patched.problem.id);
    const grids = await gridsOf(patched.bytes);
    expect(cellAt(grids[3]!, parseAddress('G14')!)?.text).toBe('629.09');
    expect(
      check(grids)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule),
    ).toEqual(['T08-3']);
  });

  test('formulas of Excel 95', async () => {
    expect(await columnOf('14', 0)).toEqual(['12.5', '12.5']);
  });
});
