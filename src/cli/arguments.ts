/** Reads the command line's arguments. */
import { parseArgs } from 'node:util';
import type { Locale } from '../core/messages';
import type { WholeId } from '../core/messages';
import { COMMAND_NAMES, type CommandName } from './command-names';
import type { CLI_MESSAGES } from './messages';
import { problem, thrownText, type Problem } from './problem';

/** What an option's value names: a file that is read, a file that is written, a folder for files, or something else. */
type Names = 'input' | 'output' | 'folder' | 'word';

type OptionSpec =
  | {
      readonly type: 'boolean';
      readonly short?: string;
      readonly default: false;
      readonly of?: readonly CommandName[];
    }
  | {
      readonly type: 'string';
      readonly names: Names;
      readonly short?: string;
      readonly default?: string;
      readonly of?: readonly CommandName[];
    };

/** Every option, what it names, and the commands it belongs to; without a list it belongs to all. */
const OPTIONS = {
  output: {
    type: 'string',
    names: 'output',
    short: 'o',
    of: ['check', 'review', 'fill', 'supplement', 'explain', 'rollover', 'layouts', 'form', 'proofread'],
  },
  json: { type: 'boolean', default: false, of: ['check', 'review', 'fill', 'diff', 'rollover', 'proofread'] },
  rules: { type: 'string', names: 'input', of: ['check', 'review'] },
  report: { type: 'string', names: 'output', of: ['check', 'review', 'explain'] },
  layouts: { type: 'string', names: 'input', of: ['check', 'review'] },
  format: { type: 'string', names: 'word', of: ['check', 'review'] },
  workers: { type: 'string', names: 'word', of: ['check', 'review'] },
  timeout: { type: 'string', names: 'word', of: ['check', 'review'] },
  slips: { type: 'string', names: 'folder', of: ['check', 'review'] },
  'slips-format': { type: 'string', names: 'word', of: ['check', 'review'] },
  against: { type: 'string', names: 'input', of: ['check', 'review'] },
  resume: { type: 'boolean', default: false, of: ['check', 'review'] },
  formulas: { type: 'boolean', default: false, of: ['fill'] },
  'dry-run': { type: 'boolean', default: false, of: ['fill'] },
  previous: {
    type: 'string',
    names: 'input',
    of: ['check', 'review', 'supplement', 'explain', 'rollover', 'proofread'],
  },
  supplement: { type: 'string', names: 'input', of: ['review', 'explain', 'rollover', 'proofread'] },
  style: { type: 'string', names: 'word', of: ['review', 'supplement', 'explain', 'rollover', 'proofread'] },
  form: { type: 'string', names: 'input', of: ['review', 'supplement', 'explain', 'rollover', 'proofread'] },
  track: { type: 'boolean', default: false, of: ['rollover'] },
  plain: { type: 'boolean', default: false, of: ['rollover'] },
  'no-link': { type: 'boolean', default: false, of: ['rollover'] },
  marked: { type: 'string', names: 'output', of: ['review', 'proofread'] },
  budget: {
    type: 'string',
    names: 'input',
    of: ['review', 'supplement', 'explain', 'rollover', 'proofread'],
  },
  workbook: { type: 'string', names: 'input', of: ['review', 'rollover', 'proofread', 'form'] },
  annex: { type: 'boolean', default: false, of: ['explain'] },
  charts: { type: 'boolean', default: false, of: ['explain'] },
  decimals: { type: 'string', names: 'word', of: ['explain'] },
  year: { type: 'string', names: 'word', of: ['explain'] },
  lang: { type: 'string', names: 'word', default: 'zh-CN' },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

/** The options a command takes, or all. */
export const optionsOf = (command: CommandName | undefined): readonly OptionName[] =>
  OPTION_NAMES.filter((option) => command === undefined || belongs(option, command));

/** The commands an option belongs to; undefined where that is all of them. */
export function commandsOf(option: OptionName): readonly CommandName[] | undefined {
  const { of }: OptionSpec = OPTIONS[option];
  return of;
}

const LOCALES: ReadonlyMap<string, Locale> = new Map([
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['en', 'en-US'],
  ['en-US', 'en-US'],
]);

export interface Arguments {
  readonly command: CommandName | undefined;
  readonly paths: readonly string[];
  readonly values: ReturnType<typeof parsed>['values'];
}

const parsed = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true, tokens: true });

/** The language asked for, known before the arguments are understood: a mistake in them is told in it. */
export function localeAskedFor(argv: readonly string[]): Locale {
  const asked = argv.flatMap((word, place) =>
    word === '--lang'
      ? (argv[place + 1] ?? [])
      : word.startsWith('--lang=')
        ? word.slice('--lang='.length)
        : [],
  );
  return LOCALES.get(asked.at(-1) ?? '') ?? 'zh-CN';
}

/** Throws a Problem for an option or a command that does not exist, and for an option of another command. */
export function readArguments(argv: readonly string[]): Arguments {
  const { positionals, values, tokens } = understood(argv);
  const [name, ...paths] = positionals;
  const command = COMMAND_NAMES.find((known) => known === name);
  if (!LOCALES.has(values.lang)) throw problem('badLang', { lang: values.lang });
  if (command === undefined) {
    if (name !== undefined && !values.help && !values.version)
      throw problem('unknownCommand', { command: name, commands: COMMAND_NAMES });
    return { command, paths, values };
  }
  for (const token of tokens)
    if (token.kind === 'option' && !belongs(token.name, command))
      throw problem('optionElsewhere', { option: token.rawName, command });
  return { command, paths, values };
}

function belongs(option: string, command: CommandName): boolean {
  return commandsOf(option as OptionName)?.includes(command) ?? true;
}

/** The options of a command whose value names a file. */
export const optionsNaming = (names: Exclude<Names, 'folder' | 'word'>, command: CommandName): string[] =>
  Object.entries<OptionSpec>(OPTIONS).flatMap(([option, spec]) =>
    spec.type === 'string' && spec.names === names && belongs(option, command) ? [option] : [],
  );

function understood(argv: readonly string[]): ReturnType<typeof parsed> {
  try {
    return parsed(argv);
  } catch (error) {
    throw optionProblem(error);
  }
}

/** What Node says of an option, in our words: `Option '-o, --output <value>' argument missing`. */
function optionProblem(error: unknown): Problem {
  const said = thrownText(error);
  const option = /'(?:-\w, )?(-{1,2}[^\s'=]+)/.exec(said)?.[1] ?? '';
  if (said.startsWith('Unknown option')) return problem('unknownOption', { option });
  return problem(said.includes('does not take') ? 'optionTakesNothing' : 'optionNeedsValue', { option });
}

/** The one file of a command that takes one. */
export function onlyFile(paths: readonly string[]): string {
  const [file, ...others] = paths;
  if (file === undefined) throw problem('needFile');
  if (others.length > 0) throw problem('oneFile');
  return file;
}

export function wholeNumber(
  text: string | undefined,
  least: number,
  most: number,
  id: WholeId<typeof CLI_MESSAGES>,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw problem(id);
  return value;
}
