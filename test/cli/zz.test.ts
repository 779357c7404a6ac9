/** scratch */
import { strToU8, zipSync, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../src/hosts/files/create';
import { sheetXml, handWorkbook, STYLES } from '../hosts/files/xlsx/packages';
import { juesuan, lukouWith, lukouSheets, written, LUKOU, copied } from './support';

async function show(name: string, bytes: Uint8Array, cmds = ['check', 'fill', 'explain']) {
  const { file, folder } = written(bytes);
  for (const cmd of cmds) {
    const t = Date.now();
    const m = process.memoryUsage().rss;
    const r = await juesuan(cmd, file, ...(cmd === 'fill' ? ['-o', join(folder, 'o.xlsx')] : cmd === 'explain' ? ['-o', join(folder, 'o.docx')] : []));
    process.stdout.write(`== ${name} ${cmd} ${r.code} ${Date.now() - t}ms +${Math.round((process.memoryUsage().rss - m) / 1e6)}MB\n${r.code === 2 ? r.error : r.error + r.out.slice(-400)}\n`);
  }
}
test.skip('x', async () => {
  const row = (r: number, cols: number) => `<row r="${r}" s="1" customFormat="1">${Array.from({ length: cols }, (_, c) => `<c r="${'ABCDEFGH'[c]}${r}" s="1"/>`).join('')}</row>`;
  const pack = (tail: string, from: number, cols: number, dim = '<dimension ref="A1:XFD1048576"/>') => {
    const parts = unzipSync(new Uint8Array(readFileSync(LUKOU)));
    let xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    xml = xml.replace(/<dimension[^>]*>/, dim).replace('</sheetData>', tail + '</sheetData>');
    parts['xl/worksheets/sheet1.xml'] = strToU8(xml);
    return zipSync(parts, { level: 1 });
  };
  await show('dimension', pack('', 0, 0));
  const rows = (cols: number) => { const a: string[] = []; for (let r = 25; r <= 1048576; r++) a.push(row(r, cols)); return a.join(''); };
  await show('million rows 0 cells', pack(rows(0), 0, 0), ['check']);
  await show('million rows 2 cells', pack(rows(2), 0, 0), ['check']);
  await show('million rows 2 cells', pack(rows(2), 0, 0), ['fill']);
  await show('million rows 6 cells', pack(rows(6), 0, 0), ['check']);
  const all: string[] = []; for (let r = 1; r <= 1048576; r++) all.push(row(r, 1));
  await show('million rows no table', handWorkbook([{ name: '表', xml: sheetXml(all.join(''), '<dimension ref="A1:XFD1048576"/>') }], { styles: STYLES }), ['check']);
  await show('far cell', pack('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 0, 0));
  const far = handWorkbook([{ name: '表', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', '', '<mergeCells count="1"><mergeCell ref="B2:XFD1048575"/></mergeCells>') }]);
  await show('far merge', far, ['check']);
}, 300000);
test('y', async () => {
  await show('twice', createWorkbook([...lukouSheets(), { ...lukouSheets()[4]!, name: '副本' }]), ['check','fill','explain','supplement']);
  await show('text', lukouWith({ 'Z03!C9': { text: '四百九十' } }));
  await show('circular', lukouWith({ 'Z03!C7': { formula: 'SUM(C7:C17)', cached: { number: '629.09' } } }));
  await show('circular nocache', lukouWith({ 'Z03!C7': { formula: 'SUM(C7:C17)' } }));
  await show('no table', createWorkbook([{ name: '随便', cells: [{ at: { row: 0, column: 0 }, content: { text: '你好' } }] }]));
  await show('title only', createWorkbook([{ name: '随便', cells: [{ at: { row: 0, column: 0 }, content: { text: '收入支出决算总表' } }] }]));
  await show('empty sheet', createWorkbook([{ name: '随便', cells: [] }]));
});
