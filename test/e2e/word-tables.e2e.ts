/** Tables of the document open in Word filled from a workbook, over the genuine office.js, and given back as they were. */
import type { Cell } from '../../src/core/grid';
import { createWorkbook, type CellSpec } from '../../src/hosts/files/create';
import { documentWithTable, LAST, NOW, rowsOf, workbookOf } from '../hosts/word/support/tables';
import { snapshot } from '../office-host/word/snapshot';
import { wordScene, type WordScene } from './support/word-scene';

let scene: WordScene;
beforeAll(async () => {
  const document = documentWithTable(LAST);
  document.$add('2023年度财政拨款“三公”经费支出决算表', { alignment: 'Centered' }, { size: 16 });
  document.$add('单位：万元');
  document.$addTable([
    ['项目', '预算数', '决算数'],
    ['合计', '3.00', '2.00'],
    ['1.因公出国（境）费', '0.00', '0.00'],
    ['2.公务接待费', '3.00', '2.00'],
    ['3.公务用车购置及运行维护费', '0.00', '0.00'],
    ['其中：（1）公务用车购置费', '0.00', '0.00'],
    ['（2）公务用车运行维护费', '0.00', '0.00'],
  ]);
  scene = await wordScene('word-tables', document);
});
afterAll(() => scene?.close());

const cellsOf = (cells: readonly (Cell | undefined)[] | undefined, row: number): CellSpec[] =>
  (cells ?? []).flatMap((cell, column): CellSpec[] => {
    const text = cell?.text ?? '';
    if (text === '') return [];
    const isFigure = /^\d+\.\d\d$/.test(text);
    const content = isFigure ? { number: text } : { text };
    return [{ at: { row, column }, content, ...(isFigure ? { style: { numberFormat: '0.00' } } : {}) }];
  });

test('what becomes of each table is shown, and nothing is changed yet', async () => {
  const bytes = createWorkbook([{ name: '表05', cells: workbookOf(2024, NOW)[0]!.cells.flatMap(cellsOf) }]);
  await scene.give('今年.xlsx', bytes);
  await scene.pane.getByRole('tab', { name: '表格' }).click();
  await scene.looked('start');
  await scene.button('用工作簿填写文中表格').click();
  await scene.pane.getByText(/^改 \d+ 个数$/).waitFor();
  expect(snapshot(scene.document)).toEqual(scene.first);
  await scene.looked('planned');
});

test('filled, it says this year’s figures; taken back, it is what it was', async () => {
  await scene.button(/^全部填/).click();
  await scene.pane.getByText('✓ 已填').waitFor();
  expect(rowsOf(scene.document)).toEqual(NOW);
  await scene.looked('filled');
  await scene.button('撤销填表').click();
  await scene.button(/^全部填/).waitFor();
  expect(snapshot(scene.document)).toEqual(scene.first);
  await scene.ended();
});
