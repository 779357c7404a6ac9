/** Where output cannot go: every command says so before it works, and nothing is written or replaced. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/cli/files';
import { Problem } from '../../src/cli/problem';
import { copied, juesuan, listing, LUKOU, newFolder } from './support';

const COMMANDS: readonly (readonly [string, string])[] = [
  ['fill', 'out.xlsx'],
  ['supplement', 'out.xlsx'],
  ['supplement', 'out.json'],
  ['explain', 'out.docx'],
  ['explain', 'out.txt'],
];

type Spoil = (folder: string, name: string) => void;

const OPEN = /写不进 .*：它正在别的程序里打开，或是只读的。请关闭后重试，或换一个文件名/;

const PLACES: readonly (readonly [string, Spoil, RegExp])[] = [
  ['open in Excel or WPS', (folder, name) => writeFileSync(join(folder, `~$${name}`), 'x'), OPEN],
  ['open in LibreOffice', (folder, name) => writeFileSync(join(folder, `.~lock.${name}#`), 'x'), OPEN],
  [
    'read-only',
    (folder, name) => {
      writeFileSync(join(folder, name), 'older');
      chmodSync(join(folder, name), 0o444);
    },
    OPEN,
  ],
  ['a folder', (folder, name) => mkdirSync(join(folder, name)), OPEN],
];

describe.each(PLACES)('the output is %s', (_, spoil, words) => {
  it.each(COMMANDS)('%s -o %s', async (command, name) => {
    const { folder, file } = copied(LUKOU);
    spoil(folder, name);
    const before = listing(folder);
    const { code, out, error } = await juesuan(command, file, '-o', join(folder, name));
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(words);
    expect(error).toContain(join(folder, name));
    expect(listing(folder)).toEqual(before);
  });
});

describe.each([
  ['does not exist', () => undefined],
  ['is a file', (folder: string) => writeFileSync(join(folder, 'sub'), 'x')],
])('the folder %s', (_, spoil) => {
  it.each(COMMANDS)('%s -o %s', async (command, name) => {
    const { folder, file } = copied(LUKOU);
    spoil(folder);
    const before = listing(folder);
    const { code, out, error } = await juesuan(command, file, '-o', join(folder, 'sub', name));
    expect([code, out, error]).toEqual([2, '', `要写的文件夹 ${join(folder, 'sub')} 不存在，请先建好\n`]);
    expect(listing(folder)).toEqual(before);
  });
});

describe('the output is the input', () => {
  it.each([
    ['by its name', (folder: string) => join(folder, 'in.xlsx')],
    ['by another way', (folder: string) => join(folder, '..', folder.split('/').at(-1) ?? '', 'in.xlsx')],
    [
      'by a link',
      (folder: string) => {
        symlinkSync(join(folder, 'in.xlsx'), join(folder, 'link.xlsx'));
        return join(folder, 'link.xlsx');
      },
    ],
  ])('%s', async (_, output) => {
    const { folder, file } = copied(LUKOU);
    const target = output(folder);
    const before = listing(folder);
    for (const command of ['fill', 'supplement']) {
      const { code, error } = await juesuan(command, file, '-o', target);
      expect([code, error]).toEqual([2, '输出文件和原文件是同一个，没有写。请换一个文件名，以免覆盖原件\n']);
    }
    expect(listing(folder)).toEqual(before);
  });

  it("last year's workbook and the supplement are inputs too", async () => {
    const { folder, file } = copied(LUKOU);
    const other = copied(LUKOU, '上年.xlsx').file;
    const { code, error } = await juesuan('supplement', file, '-o', other, '--previous', other);
    expect([code, error]).toEqual([2, expect.stringContaining('同一个') as string]);
    const text = join(folder, '补充.txt');
    writeFileSync(text, '{}');
    expect((await juesuan('explain', file, '-o', text, '--supplement', text)).error).toContain('同一个');
  });
});

describe('writing whole', () => {
  it('replaces a file and leaves nothing beside it', () => {
    const folder = newFolder();
    const file = join(folder, 'a.txt');
    writeWhole(file, 'one');
    writeWhole(file, 'two');
    expect([...listing(folder)]).toEqual([['a.txt', 'two']]);
  });

  it('takes the longest name that the disk allows', () => {
    const folder = newFolder();
    const name = `${'决'.repeat(83)}.txt`;
    writeWhole(join(folder, name), 'x');
    expect([...listing(folder).keys()]).toEqual([name]);
  });

  it('leaves nothing behind where the last step fails', () => {
    const folder = newFolder();
    const tooLong = `${'决'.repeat(90)}.txt`;
    expect(() => writeWhole(join(folder, tooLong), 'x')).toThrow(Problem);
    expect(listing(folder).size).toBe(0);
  });
});
