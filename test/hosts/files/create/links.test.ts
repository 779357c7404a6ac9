/** A link in a workbook leads to a sheet of it, or there is none. */
import { strFromU8, unzipSync } from 'fflate';
import { createWorkbook } from '../../../../src/hosts/files/create';

const FONT = { name: '宋体', size: 11, color: '0B5A8A', underline: true } as const;
const report = {
  name: '校验报告',
  cells: [
    {
      at: { row: 0, column: 0 },
      content: { text: '表03!C7' },
      style: { font: FONT },
      link: { sheet: '表03', at: { row: 6, column: 2 } },
    },
  ],
};
const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test('a sheet that is there is linked to', () => {
  const bytes = createWorkbook([report, { name: '表03', cells: [] }]);
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<hyperlink ');
  expect(part(bytes, 'xl/styles.xml')).toContain('<u/>');
});

test('of one that is not there only the text is left, and it does not look like a link', () => {
  const bytes = createWorkbook([report]);
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('hyperlink');
  expect(part(bytes, 'xl/sharedStrings.xml')).toContain('表03!C7');
  expect(part(bytes, 'xl/styles.xml')).not.toContain('<u/>');
});
