/** Results of formulas that nobody has worked out yet, or that are older than the figures they sum. */
import { parseAddress } from '../../../../../src/core/grid';
import type { Cell, Grid } from '../../../../../src/core/grid';
import { patchWorkbook, readWorkbook } from '../../../../../src/hosts/files/xlsx';
import { workOut } from '../../../../../src/hosts/files/xlsx/compute/formula';
import { withResults } from '../../../../../src/hosts/files/xlsx/compute/results';
import { MAIN, STYLES, handWorkbook, sheetXml } from '../packages';

type Content = number | string | { readonly f: string; readonly v?: number };

function gridOf(name: string, contents: Readonly<Record<string, Content>>): Grid {
  const cells: Cell[][] = [];
  for (const [address, content] of Object.entries(contents)) {
    const { row, column } = parseAddress(address)!;
    (cells[row] ??= [])[column] = cellOf(content);
  }
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function cellOf(content: Content): Cell {
  if (typeof content === 'string') return { text: content, value: content, kind: 'text' };
  if (typeof content === 'number') return { text: String(content), value: content, kind: 'number' };
  const { f, v } = content;
  return {
    text: '',
    kind: 'number',
    formula: f,
    format: '0.00',
    ...(v !== undefined && { value: v, text: v.toFixed(2) }),
  };
}

const textOf = (grids: readonly Grid[], address: string): string => {
  const { row, column } = parseAddress(address)!;
  return grids[0]!.cells[row]![column]!.text;
};

const FIGURES = { A1: 1.5, A2: 2.25, A3: '说明', B1: 10, B3: { f: 'A1+A2' } } as const;
const OTHER = gridOf('支 出', { C3: 7 });

test.each([
  ['SUM(A1:A3)', '3.75'],
  ['sum($A$1:$A$2)+B1', '13.75'],
  ['A1+A2-B1', '-6.25'],
  ['-A1*(B1-A2)/2', '-5.81'],
  ['ROUND(A2,1)', '2.30'],
  ['ROUND(B1*123.456,-2)', '1200.00'],
  ['ABS(A1-B1)', '8.50'],
  ['SUM(A1,A2,5)', '8.75'],
  ["'支 出'!C3+1", '8.00'],
  ['B3*2', '7.50'],
  ['C9', '0.00'],
  ['50%*B1', '5.00'],
  ['B1*1e2', '1000.00'],
])('=%s gives %s', (formula, text) => {
  expect(textOf(withResults([gridOf('表', { ...FIGURES, D1: { f: formula } }), OTHER], false), 'D1')).toBe(
    text,
  );
});

test.each([
  ['IF(A1>1,2,3)'],
  ['A3+1'],
  ['D1+1'],
  ['SUM(D1:D2)'],
  ['VLOOKUP(A1,A1:B3,2)'],
  ['SUM(A1:A3'],
  ['A1+'],
  ['A1 A2'],
  ['无!A1'],
  ['A1/0'],
  ['A1:A2'],
  ['"1"'],
  ['[1]表!A1'],
  ['Sheet1!Sheet2!A1'],
  ['LOG10(A1)'],
])('=%s is left without a result', (formula) => {
  expect(textOf(withResults([gridOf('表', { ...FIGURES, D1: { f: formula, v: 0 } })], true), 'D1')).toBe('');
});

test('a stored result counts unless the workbook asks to be calculated anew', () => {
  const grid = gridOf('表', { A1: 1.5, A2: 2.25, D1: { f: 'A1+A2', v: 0 } });
  expect(textOf(withResults([grid], false), 'D1')).toBe('0.00');
  expect(withResults([grid], false)[0]).toBe(grid);
  expect(textOf(withResults([grid], true), 'D1')).toBe('3.75');
});

test('a stored result other than 0 stays where the formula is not a simple one', () => {
  expect(textOf(withResults([gridOf('表', { D1: { f: 'IF(A1,2,3)', v: 3 } })], true), 'D1')).toBe('3.00');
});

test.each([
  [false, ['100.00', '90.00', '5.00']],
  [true, ['', '', '5.00']],
])('a sum that sums itself has no result where it is worked out: %s', (isStale, texts) => {
  const grid = gridOf('表', {
    A1: 10,
    A2: { f: 'SUM(A1:A2)', v: 100 },
    B1: { f: 'C1+A1', v: 90 },
    C1: { f: 'B1', v: 80 },
    D1: { f: 'A2+1', v: 5 },
  });
  const grids = withResults([grid], isStale);
  expect([textOf(grids, 'A2'), textOf(grids, 'B1'), textOf(grids, 'D1')]).toEqual(texts);
});

test('a chain as long as a sheet ends, without results at its far end', () => {
  const long = Object.fromEntries(
    Array.from({ length: 5000 }, (_, row) => [`A${row + 1}`, { f: `A${row + 2}+1` }]),
  );
  expect(textOf(withResults([gridOf('表', { ...long, A5001: 1 })], false), 'A1')).toBe('');
});

test('brackets without end are no formula', () => {
  expect(workOut('('.repeat(100_000), { number: () => 1, sum: () => 1 })).toBeUndefined();
});

const ROWS =
  '<row r="1"><c r="A1"><v>1.5</v></c></row><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="A3" s="1"><f>SUM(A1:A2)</f><v>1.5</v></c></row>';

test('a total over a cell that was filled in', async () => {
  const bytes = handWorkbook([{ name: '表', xml: sheetXml(ROWS) }], { styles: STYLES });
  const patched = patchWorkbook(bytes, [{ sheet: '表', at: { row: 1, column: 0 }, value: '2.25' }]);
  const result = await readWorkbook(patched.ok ? patched.bytes : bytes);
  expect(result.ok && textOf(result.grids, 'A3')).toBe('3.75');
});

test('formulas that a script wrote', async () => {
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="s1"/></sheets><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>`;
  const rows = ROWS.replace('<v>1.5</v></c></row>\n', '').replace('</f><v>1.5</v>', '</f><v>0</v>');
  const result = await readWorkbook(
    handWorkbook([{ name: '表', xml: sheetXml(rows) }], { styles: STYLES, workbook }),
  );
  expect(result.ok && textOf(result.grids, 'A3')).toBe('1.50');
});
