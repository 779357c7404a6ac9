/** A number format as a whole: which of its sections a value takes, and whether that section says the sign itself. */
import { sectionsOf } from './tokens';
import { understood } from './section';
import type { FormatSection } from './section';

export interface SectionChoice {
  readonly section: FormatSection;
  /** A minus stands before a negative value unless its section is for negative values only. */
  readonly minus: boolean;
}

export interface Format {
  /** Undefined where no section takes the value. */
  choose(value: number): SectionChoice | undefined;
  readonly text: FormatSection | undefined;
  readonly isDate: boolean;
}

const MOST_KEPT = 2000;
const kept = new Map<string, Format>();

export function formatOf(code: string): Format {
  const known = kept.get(code);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const format = parsed(code);
  kept.set(code, format);
  return format;
}

const GENERAL = understood('General');
const MOST_SECTIONS = 4;
const NUMBER_SECTIONS = 3;

function parsed(code: string): Format {
  const sections = sectionsOf(code).slice(0, MOST_SECTIONS).map(understood);
  const text = sections[NUMBER_SECTIONS] ?? sections.find((section) => section.kind === 'value');
  const own = sections.slice(0, NUMBER_SECTIONS).filter((section) => section !== text);
  const numbers = own.length === 0 || code === '' ? [GENERAL] : own;
  const isConditional = numbers.some((section) => section.condition);
  return {
    text,
    isDate: numbers.some((section) => section.kind === 'date'),
    choose: isConditional ? byConditions(numbers) : bySign(numbers),
  };
}

function bySign([positive = GENERAL, negative, zero]: readonly FormatSection[]): Format['choose'] {
  const plain: SectionChoice = { section: positive, minus: true };
  return (value) => {
    if (value < 0 && negative) return { section: negative, minus: false };
    return value === 0 && zero ? { section: zero, minus: false } : plain;
  };
}

/** As Excel does with one condition or two: the first section without one is for positive values, the last for all that is left. */
function byConditions(numbers: readonly FormatSection[]): Format['choose'] {
  const [first, second = GENERAL, third] = numbers;
  if (!first) return () => undefined;
  const opening: FormatSection = first.condition ? first : { ...first, condition: { sign: '>', limit: 0 } };
  const choices: SectionChoice[] = [opening, second, ...(third ? [third] : [])].map((section) => ({
    section,
    minus: !isOnlyNegative(section),
  }));
  const rest = choices[1];
  if (!third && rest && !second.condition) choices[1] = { section: second, minus: leavesPositive(opening) };
  return (value) => choices.find(({ section }) => holds(section, value));
}

const isOnlyNegative = ({ condition }: FormatSection): boolean =>
  condition !== undefined &&
  ((condition.limit < 0 && ['<', '<=', '='].includes(condition.sign)) ||
    (condition.limit === 0 && condition.sign === '<'));

/** What the first of two sections leaves is said with its sign, unless the first took only some of the negative values. */
const leavesPositive = ({ condition }: FormatSection): boolean =>
  condition?.sign === '=' ||
  (condition !== undefined && condition.limit >= 0 && ['>', '>='].includes(condition.sign));

function holds({ condition }: FormatSection, value: number): boolean {
  if (!condition) return true;
  const { sign, limit } = condition;
  if (sign === '<') return value < limit;
  if (sign === '<=') return value <= limit;
  if (sign === '>') return value > limit;
  if (sign === '>=') return value >= limit;
  return sign === '=' ? value === limit : value !== limit;
}
