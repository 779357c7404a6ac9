/** What a cell shows of its value by its number format. */
import { dateOf } from './date';
import { digitsShown } from './figure';
import { formatOf } from './format';
import type { SectionChoice } from './format';
import { fractionOf } from './fraction';
import { generalOf } from './general';
import { inDigits, inWords } from './numerals';
import type { FormatSection } from './section';

/** A number as Excel shows it in a column that is wide enough. A number that no section takes, or that is no day, shows as without a format. */
export function showNumber(code: string, value: number): string {
  const choice = formatOf(code).choose(value);
  return (choice && print(choice, value, (words) => words)) ?? plain(value);
}

/** The figure in it alone: without the words, the currency and the Chinese digits that stand for decoration. */
export function bareFigure(code: string, value: number): string {
  const choice = formatOf(code).choose(value);
  if (!choice || choice.section.kind === 'date') return plain(value);
  const bare = { ...choice, section: { ...choice.section, numerals: 0 } };
  return (print(bare, value, signsIn) ?? plain(value)).replace(/\(\s*\)/g, '');
}

/** What belongs to a figure of the words around it: `0!.0,` makes its point of a word. */
const signsIn = (words: string): string => words.replace(/[^-+−.,()%\d]/g, '');

export function showText(code: string, text: string): string {
  const section = formatOf(code).text;
  if (!section) return text;
  return section.tokens
    .map((token) =>
      token.kind === 'value' || token.kind === 'general' ? text : wordsOf(token, (words) => words),
    )
    .join('');
}

export const isDateFormat = (code: string): boolean => formatOf(code).isDate;

const plain = (value: number): string => (value < 0 ? '-' : '') + generalOf(value);

type Words = (words: string) => string;

function print({ section, minus }: SectionChoice, value: number, words: Words): string | undefined {
  const { printed, isZero } = figuresOf(section, value);
  if (!printed) return undefined;
  const text = section.tokens.map((token, at) => printed.get(at) ?? wordsOf(token, words)).join('');
  const sign = minus && value < 0 && !isZero ? '-' : '';
  return sign + text;
}

interface Figures {
  readonly printed: ReadonlyMap<number, string> | undefined;
  readonly isZero: boolean;
}

function figuresOf(section: FormatSection, value: number): Figures {
  switch (section.kind) {
    case 'general':
    case 'value':
      return { printed: generalIn(section, value), isZero: value === 0 };
    case 'date':
      return { printed: dateOf(value, section), isZero: true };
    case 'words':
      return { printed: new Map(), isZero: false };
    default:
      return inScript(
        section.kind === 'fraction' ? fractionOf(value, section) : digitsShown(value, section),
        section,
      );
  }
}

function generalIn({ tokens, numerals }: FormatSection, value: number): Map<number, string> {
  const text = inWords(generalOf(value), numerals);
  return new Map(
    tokens.flatMap(({ kind }, at) => (kind === 'general' || kind === 'value' ? [[at, text] as const] : [])),
  );
}

function inScript(figures: Figures, { numerals }: FormatSection): Figures {
  if (numerals === 0 || !figures.printed) return figures;
  return {
    ...figures,
    printed: new Map([...figures.printed].map(([at, text]) => [at, inDigits(text, numerals)])),
  };
}

function wordsOf(token: FormatSection['tokens'][number], words: Words): string {
  switch (token.kind) {
    case 'text':
      return words(token.text);
    case 'space':
      return ' ';
    case 'point':
      return '.';
    case 'percent':
      return '%';
    case 'exponent':
      return 'E';
    case 'slash':
      return '/';
    case 'comma':
      return ',';
    default:
      return '';
  }
}
