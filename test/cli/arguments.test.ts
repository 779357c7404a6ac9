/** What is wrong with a command line is said in plain words, in the language asked for. */
import program from '../../package.json';
import { localeAskedFor, optionsOf } from '../../src/cli/arguments';
import { COMMAND_NAMES } from '../../src/cli/command-names';
import { juesuan, LUKOU } from './support';

it.each<[string, string[], RegExp]>([
  ['unknown command', ['chek', LUKOU], /没有“chek”这个命令.*check、review、fill/],
  ['unknown option', ['check', LUKOU, '--bogus'], /^没有 --bogus 这个参数.*--help/],
  ['unknown short option', ['check', LUKOU, '-z'], /^没有 -z 这个参数/],
  ['option without its value', ['fill', LUKOU, '-o'], /^--output 后面要写明内容/],
  ['option followed by another', ['explain', LUKOU, '--style', '--annex'], /^--style 后面要写明内容/],
  ['flag with a value', ['check', LUKOU, '--json=yes'], /^--json 后面不写内容/],
  ['option of another command', ['check', LUKOU, '--formulas'], /^check 命令没有 --formulas 这个参数/],
  ['language', ['check', LUKOU, '--lang', 'fr'], /^--lang 只能是 zh-CN 或 en-US，写的是“fr”/],
  ['no file', ['check'], /^请写明要处理的文件/],
  ['no file to fill', ['fill', '-o', 'x.xlsx'], /^请写明要处理的文件/],
  ['two files to fill', ['fill', LUKOU, LUKOU, '-o', 'x.xlsx'], /^这个命令一次只处理一个文件/],
  ['decimals', ['explain', LUKOU, '-o', 'x.txt', '--decimals', '1.5'], /^--decimals 应为 0 到 4/],
  ['too many decimals', ['explain', LUKOU, '-o', 'x.txt', '--decimals', '5'], /^--decimals 应为 0 到 4/],
  ['year', ['explain', LUKOU, '-o', 'x.txt', '--year', '20'], /^--year 应为四位年份/],
])('%s', async (_, argv, words) => {
  const { code, out, error } = await juesuan(...argv);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(error).toMatch(words);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).not.toMatch(/undefined|Error|ERR_/);
});

it.each([
  [['chek', '--lang', 'en-US'], /There is no command “chek”/],
  [['check', '--bogus', '--lang=en-US'], /There is no option --bogus/],
  [['fill', '--rules', 'r', '--lang', 'en'], /The command fill has no option --rules/],
])('in English: %s', async (argv, words) => {
  const { code, error } = await juesuan(...argv);
  expect(code).toBe(2);
  expect(error).toMatch(words);
  expect(error).not.toMatch(/[\u3000-\u9fff]/);
});

it.each([[['--version']], [['check', '--version']], [['x', '--version', '--lang', 'en-US']]])(
  'the version of the program: %j',
  async (argv) => {
    const { code, out } = await juesuan(...argv);
    expect([code, out.trim().split(' ').at(-1)]).toEqual([0, program.version]);
  },
);

it('help ends with 0, nothing at all with 2, both with the usage', async () => {
  const asked = await juesuan('--help');
  expect([asked.code, asked.error]).toEqual([0, '']);
  for (const command of COMMAND_NAMES) expect(asked.out).toContain(`juesuan ${command} `);
  for (const command of COMMAND_NAMES) {
    const own = await juesuan(command, '-h');
    expect([own.code, own.error]).toEqual([0, '']);
    for (const other of COMMAND_NAMES) expect(own.out.includes(`juesuan ${other} `)).toBe(other === command);
  }
  expect(await juesuan()).toEqual({ ...asked, code: 2 });
});

it.each(['zh-CN', 'en-US'])('each command explains each of its options, and no other (%s)', async (lang) => {
  for (const command of COMMAND_NAMES) {
    const { out } = await juesuan(command, '--help', '--lang', lang);
    const lines = out
      .slice(out.search(/参数：|Options:/))
      .split('\n')
      .slice(1);
    const explained = lines.flatMap((line) => /^ {4}(--?[\w-]+).*? {2}\S/.exec(line)?.[1] ?? []);
    const flag = (option: string): string => ({ output: '-o', help: '-h' })[option] ?? `--${option}`;
    expect(explained).toEqual(optionsOf(command).map(flag));
  }
});

it('takes the language from its option only, not from a file called en', () => {
  expect(localeAskedFor(['check', 'en'])).toBe('zh-CN');
  expect(localeAskedFor(['check', '--lang', 'en'])).toBe('en-US');
  expect(localeAskedFor(['--lang=en-US', 'check'])).toBe('en-US');
  expect(localeAskedFor(['check', '--lang'])).toBe('zh-CN');
});
