/** What the ribbon's buttons do without a pane, on the demo workbook opened as a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, TEXT_COMMANDS } from '../../src/commands/commands';
import { runCommand } from '../../src/commands/run';
import { fileMessage } from '../../src/hosts/files/xlsx/messages';
import { FileHost } from '../../src/hosts/files/open';
import { HostProblem } from '../../src/hosts/host';
import type { WorkbookHost } from '../../src/hosts/host';

const ROOT = join(__dirname, '../..');
const DEMO = new Uint8Array(readFileSync(join(ROOT, 'assets/samples/演示-待校验.xlsx')));
const NOTES = '决算公开助手提示';

const open = (): Promise<FileHost> => FileHost.open('演示.xlsx', DEMO, { shelf: undefined });
const run = (name: string, host: WorkbookHost): Promise<void> => runCommand(COMMANDS[name]!, host, 'zh-CN');
const notesIn = async (host: WorkbookHost): Promise<string[] | undefined> =>
  (await host.read()).find(({ name }) => name === NOTES)?.cells.map((row) => row?.[0]?.text ?? '');

test('there is a function for every name in the manifest, and no other', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(0);
  expect(Object.keys({ ...COMMANDS, ...TEXT_COMMANDS })).toEqual(named);
});

test('清除标记 takes the marks away and says nothing', async () => {
  const host = await open();
  await host.mark([{ sheet: 'Z03 支出决算表', at: { row: 8, column: 2 }, level: 'error' }]);
  expect(host.view().marks).toHaveLength(1);
  await run('clearMarks', host);
  expect([host.view().marks, await notesIn(host)]).toEqual([[], undefined]);
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
