/** What the ribbon's buttons do without a pane, on the demo workbook opened as a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, TEXT_COMMANDS } from '../../src/commands/commands';
import { runCommand } from '../../src/commands/run';
import { fileMessage } from '../../src/hosts/files/xlsx/messages';
import { FileHost } from '../../src/hosts/files/open';
import { gridFromTexts } from '../../src/core/grid';
import type { Grid } from '../../src/core/grid';
import { HostProblem } from '../../src/hosts/host';
import type { WorkbookHost } from '../../src/hosts/host';

const ROOT = join(__dirname, '../..');
const DEMO = new Uint8Array(readFileSync(join(ROOT, 'assets/samples/演示-待校验.xlsx')));
const NOTES = '决算公开助手提示';

const open = (): Promise<FileHost> => FileHost.open('演示.xlsx', DEMO, { shelf: undefined });
const run = (name: string, host: WorkbookHost): Promise<void> => runCommand(COMMANDS[name]!, host, 'zh-CN');
const notesIn = async (host: WorkbookHost): Promise<string[] | undefined> =>
  (await host.read()).find(({ name }) => name === NOTES)?.cells.map((row) => row?.[0]?.text ?? '');

test('every function the manifest names is there', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(0);
  expect(Object.keys({ ...COMMANDS, ...TEXT_COMMANDS })).toEqual(expect.arrayContaining(named));
});

test('校验 marks the cells and says nothing; 清除标记 takes the marks away', async () => {
  const host = await open();
  await run('checkAndMark', host);
  expect(host.view().marks.length).toBeGreaterThan(5);
  await run('clearMarks', host);
  expect([host.view().marks, await notesIn(host)]).toEqual([[], undefined]);
});

test('填列 writes into blank cells only and lists what it wrote', async () => {
  const host = await open();
  await run('fillBlanks', host);
  const notes = (await notesIn(host)) ?? [];
  expect(notes[0]).toMatch(/^填入 \d+ 格/);
  expect(notes.length - 1).toBe(host.view().edits.length);
  expect(host.view().edits.every(({ before }) => before === '')).toBe(true);
  await run('fillBlanks', host);
  expect(await notesIn(host)).toEqual(['没有可以由其他数算出的空格']);
});

test('beside a word for a figure 填列 writes nothing and says what, where, why and what to do', async () => {
  const host = await open();
  const at = { row: 9, column: 2 };
  await host.apply([{ sheet: 'Z03 支出决算表', at, text: '九' }]);
  await run('fillBlanks', host);
  expect(host.view().edits.map(({ text }) => text)).toEqual(['九']);
  expect(await notesIn(host)).toEqual([
    '没有填：工作簿里有 1 处要先改正',
    expect.stringMatching(/^表03「.*」本年支出合计 应为数字，表中是「九」$/),
    expect.stringContaining('请改成数字'),
  ]);
});

test('a workbook without public tables is told so', async () => {
  const host = await open();
  const grids: Grid[] = [gridFromTexts('别的', [['甲', '乙']])];
  jest.spyOn(host, 'read').mockResolvedValueOnce(grids);
  await run('checkAndMark', host);
  expect(await notesIn(host)).toEqual([expect.stringContaining('没有认出决算公开表')]);
});

test.each([
  ['a reason in plain words', new HostProblem(fileMessage('noSheets')), '工作簿里没有可读的工作表'],
  ['anything else', new Error('boom'), '没有做成'],
])('%s is written where the user sees it', async (_, error, words) => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const host = await open();
  jest.spyOn(host, 'clearMarks').mockRejectedValue(error);
  await run('clearMarks', host);
  expect((await notesIn(host))?.[0]).toContain(words);
  quiet.mockRestore();
});

test('where nothing can be written at all, nothing is thrown', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const refuse = (): Promise<never> => Promise.reject(new Error('editing'));
  await expect(
    run('clearMarks', { clearMarks: refuse, writeSheet: refuse } as unknown as WorkbookHost),
  ).resolves.toBeUndefined();
  quiet.mockRestore();
});
