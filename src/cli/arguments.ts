/** Reads the command line's arguments. */
import { parseArgs } from 'node:util';
import type { Locale } from '../core/messages';
import { problem } from './problem';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean', default: false },
  rules: { type: 'string' },
  formulas: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  previous: { type: 'string' },
  supplement: { type: 'string' },
  style: { type: 'string' },
  annex: { type: 'boolean', default: false },
  decimals: { type: 'string' },
  year: { type: 'string' },
  lang: { type: 'string', default: 'zh-CN' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export interface Arguments {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly values: ReturnType<typeof parsed>['values'];
  readonly locale: Locale;
}

const parsed = (argv: readonly string[]) => parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });

export const localeIn = (argv: readonly string[]): Locale => (argv.some((word) => /^(--lang=)?en(-US)?$/.test(word)) ? 'en-US' : 'zh-CN');

export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { positionals, values } = parsed(argv);
    const [command, ...paths] = positionals;
    return { command, paths, values, locale: values.lang.startsWith('en') ? 'en-US' : 'zh-CN' };
  } catch (error) {
    throw problem('badOption', { why: error instanceof Error ? (error.message.split('.')[0] ?? '') : '' });
  }
}

/** The one file of a command that takes one. */
export function onlyFile(paths: readonly string[]): string {
  const [file, ...others] = paths;
  if (file === undefined) throw problem('needFile');
  if (others.length > 0) throw problem('oneFile');
  return file;
}

export function wholeNumber(text: string | undefined, least: number, most: number, id: 'badDecimals' | 'badYear'): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw problem(id);
  return value;
}
