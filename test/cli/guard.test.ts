/** No output is ever an input: every command, everything it reads, every way in which two paths are one file. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { basename, dirname, extname, join, relative } from 'node:path';
import { optionsNaming } from '../../src/cli/arguments';
import { COMMAND_NAMES, type CommandName } from '../../src/cli/command-names';
import { usage } from '../../src/cli/usage';
import { juesuan, listing, LUKOU, newFolder, YUELU } from './support';

/** A file that a command reads, and the arguments by which it is told of it. */
interface Read {
  readonly what: string;
  /** Only workbooks are read from folders. */
  readonly extension?: string;
  argv(input: string): string[];
}

/** The endings an output may have; a workbook, where a member of a folder could be meant. */
const ENDINGS: Readonly<Record<CommandName, Readonly<Record<string, string>>>> = {
  review: { output: 'o.html', report: 'r.html', marked: '.docx' },
  check: { output: '.xlsx', report: '.html' },
  fill: { output: '.xlsx' },
  diff: {},
  supplement: { output: '.xlsx' },
  explain: { output: '.docx', report: '.txt' },
  rollover: { output: '.docx' },
  proofread: { output: '.json', marked: '.docx' },
  form: { output: '.json' },
  layouts: { output: '.json' },
};

const withFile = (command: CommandName, file: string): string[] =>
  command === 'form' ? ['form', 'check', file] : [command, file];

function readsOf(command: CommandName): Read[] {
  const main = (input: string): string[] => withFile(command, join(dirname(dirname(input)), 'main.xlsx'));
  const options = optionsNaming('input', command).map((option): Read => ({
    what: `--${option}`,
    argv: (input) => [...main(input), `--${option}`, input],
  }));
  const members: Read[] = [
    { what: 'in a folder', extension: '.xlsx', argv: (input) => ['check', dirname(input)] },
    {
      what: 'in the folder of last year',
      extension: '.xlsx',
      argv: (input) => [...main(input), '--previous', dirname(dirname(input))],
    },
  ];
  return [
    { what: 'the file', argv: (input) => withFile(command, input) },
    ...options,
    ...(command === 'check' ? members : []),
  ];
}

/** How the output is named, given the input; the second is the input under the name by which the command is told of it. */
interface Way {
  readonly how: string;
  /** The output has the ending of the input. */
  readonly sameName: boolean;
  paths(input: string, extension: string): { readonly output: string; readonly input?: string };
}

const beside = (input: string, extension: string): string =>
  join(dirname(dirname(input)), `elsewhere${extension}`);
const link = (to: string, at: string): string => {
  symlinkSync(to, at);
  return at;
};

const WAYS: readonly Way[] = [
  { how: 'by its name', sameName: true, paths: (input) => ({ output: input }) },
  {
    how: 'by a relative path',
    sameName: true,
    paths: (input) => ({ output: relative(process.cwd(), input) }),
  },
  {
    how: 'by a way round',
    sameName: true,
    paths: (input) => ({ output: `${dirname(input)}/../${basename(dirname(input))}/./${basename(input)}` }),
  },
  {
    how: 'by a symbolic link',
    sameName: false,
    paths: (input, extension) => ({ output: link(input, beside(input, extension)) }),
  },
  {
    how: 'by a relative link to a link',
    sameName: false,
    paths: (input, extension) => {
      const first = link(relative(dirname(dirname(input)), input), join(dirname(dirname(input)), 'first'));
      return { output: link(basename(first), beside(input, extension)) };
    },
  },
  {
    how: 'where the input is a link',
    sameName: true,
    paths(input, extension) {
      const own = join(newFolder(), `own${extension}`);
      writeFileSync(own, 'x');
      rmSync(input);
      return { output: own, input: link(own, input) };
    },
  },
  {
    how: 'by a hard link',
    sameName: false,
    paths(input, extension) {
      const output = beside(input, extension);
      linkSync(input, output);
      return { output };
    },
  },
  {
    how: 'through a folder that is a link',
    sameName: true,
    paths: (input) => ({
      output: join(link(dirname(input), join(dirname(dirname(input)), 'way')), basename(input)),
    }),
  },
];

const CASES = COMMAND_NAMES.flatMap((command) =>
  optionsNaming('output', command).flatMap((option) =>
    readsOf(command).flatMap((read) =>
      WAYS.filter(
        ({ sameName }) =>
          !sameName || (read.extension ?? extensionOf(command, option)) === extensionOf(command, option),
      ).map(
        (way) => [`${command} --${option}, ${read.what}, ${way.how}`, command, option, read, way] as const,
      ),
    ),
  ),
);

function extensionOf(command: CommandName, option: string): string {
  const extension = ENDINGS[command][option];
  if (extension === undefined) throw new Error(`Which ending has --${option} of ${command}?`);
  return extension;
}

/** main.xlsx, and the input in a folder of its own beside it. */
function laidOut(extension: string): { folder: string; input: string } {
  const folder = newFolder();
  mkdirSync(join(folder, 'inputs'));
  writeFileSync(join(folder, 'main.xlsx'), 'x');
  const input = join(folder, 'inputs', `input${extension}`);
  writeFileSync(input, 'x');
  return { folder, input };
}

it.each(CASES)('%s', async (_, command, option, read, way) => {
  const extension = extensionOf(command, option);
  const { folder, input } = laidOut(read.extension ?? extension);
  const paths = way.paths(input, extension);
  const before = listing(folder);
  const { code, out, error } = await juesuan(...read.argv(paths.input ?? input), `--${option}`, paths.output);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain(`输出文件 ${paths.output} 和要读的 `);
  expect(error).toMatch(/是同一个文件，没有写。请换一个文件名，以免覆盖原件\n$/);
  expect(listing(folder)).toEqual(before);
});

it.each(CASES.filter(([, , , { what }, { how }]) => what === 'the file' && how === 'by its name'))(
  '%s, but in capitals, as the file system says',
  async (_, command, option, read) => {
    const extension = extensionOf(command, option);
    const { input } = laidOut(extension);
    const output = join(dirname(input), basename(input, extname(input)).toUpperCase() + extension);
    const isOne = existsSync(output);
    const { error } = await juesuan(...read.argv(input), `--${option}`, output);
    expect(error.includes('同一个')).toBe(isOne);
    expect(readFileSync(input, 'utf8')).toBe('x');
  },
);

it('every option that the usage shows with a file is known to name one', () => {
  const shown = [...usage(undefined, 'zh-CN', '').matchAll(/--([\w-]+) ([^\]\s|]+)/g)].flatMap(
    ([, option = '', value = '']) => (/文件|资料|\.\w+$/.test(value) ? option : []),
  );
  const known = COMMAND_NAMES.flatMap((command) =>
    (['input', 'output'] as const).flatMap((names) => optionsNaming(names, command)),
  ).filter((option) => option !== 'output');
  expect([...new Set(shown)].sort()).toEqual([...new Set(known)].sort());
});

describe('the journal of a check', () => {
  it.each<[string, (journal: string, input: string) => void]>([
    ['by a link', (journal, input) => symlinkSync(input, journal)],
    ['by a hard link', (journal, input) => linkSync(input, journal)],
  ])('is no input, %s', async (_, same) => {
    const { folder, input } = laidOut('.xlsx');
    const output = join(folder, 'out.json');
    same(`${output}.journal`, input);
    const before = listing(folder);
    const { code, error } = await juesuan('check', dirname(input), '-o', output, '--resume');
    expect([code, error]).toEqual([
      2,
      expect.stringContaining(`${output}.journal 和要读的 ${input}`) as string,
    ]);
    expect(listing(folder)).toEqual(before);
  });

  it('is not the output either', async () => {
    const { folder, input } = laidOut('.xlsx');
    const output = join(folder, 'out.json');
    writeFileSync(output, '');
    linkSync(output, `${output}.journal`);
    expect((await juesuan('check', input, '-o', output)).error).toMatch(/^输出文件 .* 是同一个文件，没有写/);
  });
});

it('last year’s workbook is not replaced by the report on a folder', async () => {
  const folder = newFolder();
  const [now, before] = [join(folder, 'now'), join(folder, 'p.xlsx')];
  mkdirSync(now);
  writeFileSync(join(now, 'a.xlsx'), readFileSync(YUELU));
  writeFileSync(before, readFileSync(LUKOU));
  const { code, error } = await juesuan('check', now, '--previous', before, '--format', 'xlsx', '-o', before);
  expect([code, error]).toEqual([2, expect.stringContaining('同一个') as string]);
  expect(readFileSync(before)).toEqual(readFileSync(LUKOU));
});

describe('two outputs that differ in case alone', () => {
  it('are two where the file system keeps them apart, and nothing is left of the question', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'probe'), '');
    const isOne = existsSync(join(folder, 'PROBE'));
    const argv = [
      'explain',
      join(folder, 'probe'),
      '-o',
      join(folder, 'a.txt'),
      '--report',
      join(folder, 'A.txt'),
    ];
    expect((await juesuan(...argv)).error.includes('同一个')).toBe(isOne);
    expect(readdirSync(folder)).toEqual(['probe']);
  });
});

const PIPED = COMMAND_NAMES.flatMap((command) =>
  readsOf(command)
    .filter(({ extension }) => extension === undefined)
    .map((read) => [`${command}, ${read.what}`, command, read] as const),
);

describe.each([
  ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
])('%s is never waited for', (_, make) => {
  it.each(PIPED)('%s', async (__, command, read) => {
    const { folder, input } = laidOut('.xlsx');
    const pipe = join(dirname(input), 'pipe');
    make(pipe);
    const { code, out, error } = await juesuan(
      ...read.argv(pipe),
      ...optionsNaming('output', command)
        .slice(0, 1)
        .flatMap(() => ['-o', join(folder, 'out.json')]),
    );
    expect([code, out]).toEqual([2, '']);
    expect(error).toBe(`${pipe} 是管道或设备，不是文件，没有读。请先把内容存成文件\n`);
  });
});

it('a pipe is no output', async () => {
  const { folder, input } = laidOut('.xlsx');
  const pipe = join(folder, 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  expect((await juesuan('layouts', input, '-o', pipe)).error).toMatch(
    /^写不进 .*它是文件夹、管道或设备，不是文件/,
  );
});
