/** scratch */
import { createWorkbook } from '../../src/hosts/files/create';
import { juesuan, lukouWith, written } from './support';
test('x', async () => {
  const a = written(createWorkbook([{ name: '表', cells: [{ at: { row: 0, column: 0 }, content: { text: '收入支出决算总表' } }] }]));
  console.log((await juesuan('check', a.file)).error);
  const b = written(createWorkbook([{ name: '随便', cells: [{ at: { row: 0, column: 0 }, content: { text: '收入支出决算总表' } }] }]));
  console.log((await juesuan('check', b.file)).error);
  const c = written(createWorkbook([{ name: '随便', cells: [{ at: { row: 0, column: 0 }, content: { text: '收入支出决算总表' } }, { at: { row: 1, column: 0 }, content: { text: '内容' } }] }]));
  console.log((await juesuan('check', c.file)).error);
  const d = written(lukouWith({ 'Z03!C7': { formula: 'SUM(C7:C18)' } }));
  console.log((await juesuan('check', d.file)).out.slice(-1800));
});
