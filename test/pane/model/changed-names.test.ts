/** What is typed over a table's head, its row names or its codes is told at once; figures, notes and words of the user's are not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInParts } from '../../../src/core/check';
import { parseAddress, type Grid } from '../../../src/core/grid';
import { render, saying } from '../../../src/core/messages';
import { whole } from '../../../src/core/parts';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import type { CellEdit } from '../../../src/hosts/host';
import { warningOf } from '../../../src/pane/model/changed-names';
import type { Checked } from '../../../src/pane/model/state';
import { REVENUE, SLIP, checkedModel, plantedHost } from '../support';

const SAMPLES = join(__dirname, '../../../assets/samples');

async function checkedFile(name: string): Promise<Checked> {
  const reading = await readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))));
  if (!reading.ok) throw new Error(reading.problem.id);
  return { grids: reading.grids, result: whole(checkInParts(reading.grids)), took: 1 };
}

let demo: Checked;
let evaluation: Checked;
beforeAll(async () => {
  demo = await checkedFile('演示-待校验.xlsx');
  evaluation = await checkedFile('岳麓2020整体支出绩效自评表.xlsx');
});

const sheetOf = (grids: readonly Grid[], start: string): string =>
  grids.find(({ name }) => name.startsWith(start))?.name ?? '';

function said(checked: Checked, sheet: string, typed: Readonly<Record<string, string>>): string | undefined {
  const edits = Object.entries(typed).map(([address, text]): CellEdit => {
    const at = parseAddress(address) ?? { row: -1, column: -1 };
    return /^\d/.test(text)
      ? { sheet: sheetOf(checked.grids, sheet), at, value: text }
      : { sheet: sheetOf(checked.grids, sheet), at, ...(text === '' ? {} : { text }) };
  });
  const warning = warningOf(checked, edits);
  return warning && render(warning);
}

const one = (part: string, sheet: string, cell: string): string =>
  `这次改动改了${part} 1 格（“${sheet}”${cell}），表可能认不出来；可以撤销`;

test.each([
  ['Z02', 'A8', '209', '科目编码', 'Z02 收入决算表'],
  ['Z02', 'B8', '公共安全支出', '行名', 'Z02 收入决算表'],
  ['Z02', 'A7', '', '行名', 'Z02 收入决算表'],
  ['Z02', 'C4', '支出合计', '表头', 'Z02 收入决算表'],
  ['Z02', 'A1', '12.00', '表头', 'Z02 收入决算表'],
  ['Z02', 'I3', '单位：元', '表头', 'Z02 收入决算表'],
  ['Z01', 'D18', '结余', '行名', 'Z01 收入支出决算总表'],
  ['Z06', 'D5', '303', '科目编码', 'Z06 一般公共预算财政拨款基本支出决算表'],
  ['Z06', 'E5', '13.5', '行名', 'Z06 一般公共预算财政拨款基本支出决算表'],
])('%s %s typed over by “%s”: %s', (sheet, cell, text, part, name) =>
  expect(said(demo, sheet, { [cell]: text })).toBe(one(part, name, cell)),
);

test.each([
  ['a figure', 'Z02', { C11: '209.40' }],
  ['a blank figure', 'Z02', { E8: '1.00' }],
  ['the department', 'Z02', { A3: '部门：某局' }],
  ['a note', 'Z02', { A19: '注：本表反映收入。' }],
  ['outside of every table', 'Z02', { L30: '草稿' }],
  ['the same words once more', 'Z02', { A8: '201', B8: ' 一般公共服务支出' }],
  ['figures in a head of their own', 'Z07', { A8: '0.70', L8: '6.61' }],
] as const)('%s is told nothing of', (_, sheet, typed) => expect(said(demo, sheet, typed)).toBeUndefined());

test('a block pasted over names and figures is told as one, its first cells named', () => {
  const typed = { A8: '1', B8: '2', A9: '3', B9: '4', C9: '5', C4: '6' };
  expect(said(demo, 'Z02', typed)).toBe(
    '这次改动改了行名、表头、科目编码 5 格（“Z02 收入决算表”A8、B8、A9 等），表可能认不出来；可以撤销',
  );
});

test('in a form with columns of words only the names of its rows count', () => {
  const sheet = evaluation.grids[0]?.name ?? '';
  expect(said(evaluation, sheet, { D16: '指标1：别的' })).toBe(one('行名', sheet, 'D16'));
  expect(said(evaluation, sheet, { E16: '完成', B2: '职责', B3: '21', B14: '目标' })).toBeUndefined();
});

test('the pane warns of what is typed, and of nothing that it writes itself', async () => {
  const warned: string[] = [];
  const host = plantedHost();
  const model = await checkedModel(host, { warn: (what) => warned.push(render(what)) });
  const typed = async (row: number, column: number, text: string): Promise<void> => {
    const changes = await host.apply([{ sheet: REVENUE, at: { row, column }, text }]);
    host.steps.push('typed', saying({ zh: '手改', en: 'typing' }), changes);
  };
  await typed(SLIP.row, SLIP.column, '209.40');
  await model.editing.fill();
  expect(warned).toEqual([]);
  await typed(SLIP.row, 1, '别的');
  expect(warned).toEqual([one('行名', REVENUE, 'B11')]);
  await host.steps.undo();
  expect(warned).toHaveLength(1);
  await host.steps.redo();
  expect(warned).toHaveLength(2);
  model.stop();
});
