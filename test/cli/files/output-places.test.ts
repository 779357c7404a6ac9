/** Where output cannot go: every command says so before it works, and nothing is written or replaced. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../../src/cli/files';
import { Problem } from '../../../src/cli/problem';
import { copied, juesuan, listing, LUKOU, newFolder } from '../support';

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
  [
    'a folder',
    (folder, name) => mkdirSync(join(folder, name)),
    /写不进 .*：它是文件夹、管道或设备，不是文件。请换一个文件名/,
  ],
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

  it('a link stays a link, and the file behind it is written, whether it was there or not', () => {
    const [folder, away] = [newFolder(), newFolder()];
    symlinkSync(join(away, 'a.txt'), join(folder, 'link.txt'));
    symlinkSync('link.txt', join(folder, 'again.txt'));
    for (const content of ['one', 'two']) {
      writeWhole(join(folder, 'again.txt'), content);
      expect([...listing(away)]).toEqual([['a.txt', content]]);
    }
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['again.txt', 'link.txt']);
  });

  it('a link to nowhere that can be written, or round in a circle, is refused', () => {
    const folder = newFolder();
    symlinkSync(join(folder, 'none', 'a.txt'), join(folder, 'lost.txt'));
    symlinkSync('round.txt', join(folder, 'round.txt'));
    for (const [name, id] of [
      ['lost.txt', 'noFolder'],
      ['round.txt', 'linkLoop'],
    ] as const)
      expect(() => writeWhole(join(folder, name), 'x')).toThrow(id);
    expect(readdirSync(folder)).toEqual(['lost.txt', 'round.txt']);
  });

  it('who may read a file stays as it was', () => {
    const file = join(newFolder(), 'a.txt');
    writeFileSync(file, 'old', { mode: 0o640 });
    writeWhole(file, 'new');
    expect([statSync(file).mode & 0o777, readFileSync(file, 'utf8')]).toEqual([0o640, 'new']);
  });
});
