/** Disks that fill up, limits and networks: told in words, with the old file or the whole new one, and nothing else left. */
import type * as Fs from 'node:fs';
import type * as Os from 'node:os';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes, writeWhole } from '../../../src/cli/files';
import { Problem } from '../../../src/cli/problem';
import { render } from '../../../src/core/messages';
import { fewOf } from '../../support/proof';
import { copied, juesuan, listing, LUKOU, newFolder, YUELU } from '../support';

/** The one that the program has too, not a copy of it. */
const fs = jest.requireActual<typeof Fs>('node:fs');

const fault = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: made for the test, ${syscall}`), { code, errno: -1, syscall });

afterEach(() => jest.restoreAllMocks());

/** All by which a file is made, filled, put in its place or removed. */
const CHANGING = [
  'openSync',
  'writeSync',
  'writeFileSync',
  'fchmodSync',
  'fsyncSync',
  'renameSync',
  'mkdtempSync',
  'rmSync',
] as const;

/** Calls that change the disk fail from that place on, or at that place alone; returns how many were made. */
function failing(code: string, from: number, alone: boolean): { readonly calls: () => number } {
  let calls = 0;
  for (const name of CHANGING) {
    const original = fs[name] as (...input: unknown[]) => unknown;
    jest.spyOn(fs, name).mockImplementation(((...input: unknown[]) => {
      const reads = name === 'openSync' && !/[aw]/.test(String(input[1]));
      if (reads) return original(...input);
      calls += 1;
      const fails = name !== 'rmSync' && (alone ? calls === from : calls >= from);
      if (!fails) return original(...input);
      if (name === 'writeSync') original(input[0], Buffer.from(input[1] as Uint8Array).subarray(0, 7));
      throw fault(code, name);
    }) as never);
  }
  return { calls: () => calls };
}

/** Commands that write, on the smallest input that they take. */
const WRITERS: readonly (readonly [string, (folder: string) => string[], string])[] = [
  ['form', () => ['form', 'export', 'national'], 'out.json'],
  ['fill', (folder) => ['fill', join(folder, 'in.xlsx')], 'out.xlsx'],
  ['check', (folder) => ['check', join(folder, 'in.xlsx')], 'out.jsonl'],
  ['check --resume', (folder) => ['check', join(folder, 'in.xlsx'), '--resume'], 'out.xlsx'],
  ['supplement', (folder) => ['supplement', join(folder, 'in.xlsx')], 'out.xlsx'],
  ['explain', (folder) => ['explain', join(folder, 'in.xlsx')], 'out.txt'],
  ['layouts', (folder) => ['layouts', join(folder, 'in.xlsx')], 'out.json'],
];

const CODES = ['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', 'EROFS', 'EMFILE', 'EACCES', 'ENAMETOOLONG'];

const CASES = WRITERS.flatMap(([name, argv, output]) =>
  ([false, true] as const).map(
    (alone) => [name, alone ? 'one call' : 'every call from one on', argv, output, alone] as const,
  ),
);

describe.each(fewOf(CASES, 4))('%s, %s fails', (_, __, argv, output, alone) => {
  it('leaves the old file or the new one, says so in words, and loses no input', async () => {
    const { folder, file } = copied(YUELU);
    const path = join(folder, output);
    // What is compiled on the way is kept by the test runner, on the same disk.
    await juesuan(...argv(folder), '-o', path);
    fs.rmSync(`${path}.journal`, { force: true });
    let from = 1;
    for (let isThrough = false; !isThrough; from += 1) {
      writeFileSync(path, 'old');
      const before = listing(folder);
      const made = failing(CODES[from % CODES.length] ?? '', from, alone);
      const { code, error } = await juesuan(...argv(folder), '-o', path);
      isThrough = made.calls() < from;
      jest.restoreAllMocks();
      const isOld = readFileSync(path, 'utf8') === 'old';
      if (isThrough)
        expect([code, isOld]).toEqual([expect.any(Number) as number, argv(folder)[0] === 'layouts']);
      if (code === 2 && !isThrough) {
        expect(error).toMatch(/请/);
        expect(error).not.toMatch(/程序自己的错误|undefined|Sync/);
        expect(isOld).toBe(true);
      }
      expect(readFileSync(file)).toEqual(readFileSync(YUELU));
      const left = [...listing(folder).keys()].filter((name) => !before.has(name));
      expect(left.filter((name) => name !== `${output}.journal`)).toEqual([]);
      if (left.length > 0) expect(readFileSync(`${path}.journal`, 'utf8')).toMatch(/^\{"journal".*\n\{"key"/);
      fs.rmSync(`${path}.journal`, { force: true });
    }
    expect(from).toBeGreaterThan(argv(folder)[0] === 'layouts' ? 1 : 5);
  });
});

it('a disk that fills up in the middle of many leaves what was done, from which the next run goes on', async () => {
  const folder = newFolder();
  for (const name of ['甲', '乙', '丙']) writeFileSync(join(folder, `${name}.xlsx`), readFileSync(YUELU));
  const [whole, output] = [join(newFolder(), 'out.jsonl'), join(newFolder(), 'out.jsonl')];
  await juesuan('check', folder, '-o', whole);
  const written = fs.writeSync as (...input: unknown[]) => number;
  let entries = 0;
  jest.spyOn(fs, 'writeSync').mockImplementation(((...input: unknown[]) => {
    const isEntry = Buffer.from(input[1] as Uint8Array).toString('utf8', 0, 7) === '{"key":';
    if (isEntry && (entries += 1) > 2) {
      written(input[0], Buffer.from('{"key":'));
      throw fault('ENOSPC', 'write');
    }
    return written(...input);
  }) as never);
  const first = await juesuan('check', folder, '-o', output);
  jest.restoreAllMocks();
  expect(first.code).toBe(2);
  expect(first.error).toMatch(
    /3 个文件中做完 2 个，没有写结果文件。加上 --resume[^]*\n写不进 .*磁盘满了。请腾出空间后重试\n$/,
  );
  const again = await juesuan('check', folder, '-o', output, '--resume');
  expect(again.error).toContain('其中 2 个没有变化');
  expect(readFileSync(output, 'utf8')).toBe(readFileSync(whole, 'utf8'));
});

describe('what the system says', () => {
  const told = (does: () => unknown): string => {
    try {
      does();
    } catch (error) {
      if (error instanceof Problem) return `${error.what.id}: ${render(error.what)}`;
    }
    return 'nothing';
  };

  it.each([
    ['ENOSPC', 'noSpace'],
    ['EDQUOT', 'noQuota'],
    ['EFBIG', 'fileLimit'],
    ['EROFS', 'readOnlyDisk'],
    ['EIO', 'writeFault'],
    ['EMFILE', 'tooManyOpen'],
    ['ENFILE', 'tooManyOpen'],
    ['ENAMETOOLONG', 'nameTooLong'],
    ['ENOMEM', 'noMemory'],
    ['EACCES', 'cannotWrite'],
    ['EBUSY', 'cannotWrite'],
    ['ENOENT', 'noFolder'],
    ['ESTALE', 'writeFault'],
  ])('of a write: %s', (code, id) => {
    const folder = newFolder();
    for (const name of ['openSync', 'fsyncSync', 'renameSync'] as const) {
      jest.spyOn(fs, name).mockImplementation(() => {
        throw fault(code, name);
      });
      expect(told(() => writeWhole(join(folder, 'a.txt'), 'x'))).toMatch(
        new RegExp(`^${id}: .*${folder}.*(?:请|先)`),
      );
      jest.restoreAllMocks();
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['ENOENT', 'notFound'],
    ['EACCES', 'notReadable'],
    ['EMFILE', 'tooManyOpen'],
    ['ENAMETOOLONG', 'nameTooLong'],
    ['EIO', 'readFault'],
    ['ERR_FS_FILE_TOO_LARGE', 'fileTooLarge'],
  ])('of a read: %s', (code, id) => {
    jest.spyOn(fs, 'openSync').mockImplementation(() => {
      throw fault(code, 'open');
    });
    expect(told(() => readBytes('甲.xlsx'))).toMatch(new RegExp(`^${id}: .*甲.xlsx.*请`));
  });

  it('a mistake of the program stays one', () => {
    jest.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw Object.assign(new TypeError('wrong argument'), { code: 'ERR_INVALID_ARG_TYPE' });
    });
    const folder = newFolder();
    expect(() => writeWhole(join(folder, 'a.txt'), 'x')).toThrow('wrong argument');
    expect(readdirSync(folder)).toEqual([]);
  });
});

it.each([
  ['one too long for the journal', `${'决'.repeat(82)}.jsonl`],
  ['one too long', `${'决'.repeat(90)}.jsonl`],
])('an output with a name, %s, is refused before the work', async (_, name) => {
  const folder = newFolder();
  const { code, out, error } = await juesuan('check', LUKOU, '-o', join(folder, name));
  expect([code, out, readdirSync(folder)]).toEqual([2, '', []]);
  expect(error).toMatch(/的文件名或路径太长，系统不接受。请改短\n$/);
});

it('an input with a name too long is told as such', async () => {
  const { code, error } = await juesuan(
    'explain',
    LUKOU,
    '-o',
    'x.txt',
    '--supplement',
    `${'长'.repeat(90)}.json`,
  );
  expect([code, error]).toEqual([2, expect.stringMatching(/太长，系统不接受。请改短\n$/) as string]);
});

describe('no folder for temporary files', () => {
  it('is told with what to do, and an output needs none', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'a.xlsx'), readFileSync(YUELU));
    const output = join(folder, 'out.jsonl');
    jest.spyOn(jest.requireActual<typeof Os>('node:os'), 'tmpdir').mockReturnValue(join(folder, 'none'));
    const { code, out, error } = await juesuan('check', join(folder, 'in'), '--format', 'jsonl');
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^临时文件夹 .*none 用不了.*请用 -o 写明输出文件.*\n$/);
    expect((await juesuan('check', join(folder, 'in'), '-o', output)).error).toContain('结果写到');
  });
});
