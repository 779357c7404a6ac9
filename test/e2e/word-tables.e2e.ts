/** Tables of the document open in Word filled from a workbook, over the genuine office.js, and given back as they were. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Cell } from '../../src/core/grid';
import { createWorkbook, type CellSpec } from '../../src/hosts/files/create';
import { documentWithTable, LAST, NOW, rowsOf, workbookOf } from '../hosts/word/support/tables';
import { snapshot } from '../office-host/word/snapshot';
import { seriousViolations } from './support/axe';
import { launch } from './support/browser';
import { SCREENS } from './support/paths';
import { THEMES } from './support/scroll-law';
import { until } from './support/story';
import { wordStage, type WordStage } from './support/word-stage';

let browser: Browser;
let stage: WordStage;
let first: unknown;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
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
  stage = await wordStage(browser, document, { viewport: { width: 480, height: 760 } });
  first = snapshot(stage.document);
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});

const cellsOf = (cells: readonly (Cell | undefined)[] | undefined, row: number): CellSpec[] =>
  (cells ?? []).flatMap((cell, column): CellSpec[] => {
    const text = cell?.text ?? '';
    if (text === '') return [];
    const isFigure = /^\d+\.\d\d$/.test(text);
    const content = isFigure ? { number: text } : { text };
    return [{ at: { row, column }, content, ...(isFigure ? { style: { numberFormat: '0.00' } } : {}) }];
  });

const button = (name: string | RegExp): Locator => stage.pane.getByRole('button', { name });

async function looked(name: string): Promise<void> {
  for (const width of [320, 480])
    for (const colorScheme of THEMES) {
      await stage.page.setViewportSize({ width, height: 760 });
      await stage.page.emulateMedia({ colorScheme });
      // Fluent's transitions.
      await stage.page.waitForTimeout(400);
      await stage.page.screenshot({ path: join(SCREENS, `word-tables-${name}-${width}-${colorScheme}.png`) });
      expect(await seriousViolations(stage.page)).toEqual([]);
    }
}

test('what becomes of each table is shown, and nothing is changed yet', async () => {
  const bytes = createWorkbook([{ name: '表05', cells: workbookOf(2024, NOW)[0]!.cells.flatMap(cellsOf) }]);
  await stage.pane
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '今年.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await stage.pane.getByRole('tab', { name: '表格' }).click();
  await looked('start');
  await button('用工作簿填写文中表格').click();
  await stage.pane.getByText(/^改 \d+ 个数$/).waitFor();
  expect(snapshot(stage.document)).toEqual(first);
  await looked('planned');
});

test('filled, it says this year’s figures; taken back, it is what it was', async () => {
  await button(/^全部填/).click();
  await stage.pane.getByText('✓ 已填').waitFor();
  expect(rowsOf(stage.document)).toEqual(NOW);
  await looked('filled');
  await button('撤销填表').click();
  await button(/^全部填/).waitFor();
  expect(snapshot(stage.document)).toEqual(first);
  await until(async () => stage.host.referencesLeft === 0);
  expect([stage.foreign, stage.complaints]).toEqual([[], []]);
});
