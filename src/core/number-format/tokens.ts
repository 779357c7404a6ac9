/** Cuts one section of a number format into its signs, as [ECMA-376] 18.8.31 and Chinese Excel write them. */

export type FormatToken =
  | { readonly kind: 'text'; readonly text: string }
  /** Room as wide as a character: shown as a blank. */
  | { readonly kind: 'space' }
  | { readonly kind: 'digit'; readonly place: '0' | '#' | '?' }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'slash' }
  | { readonly kind: 'value' }
  | { readonly kind: 'general' }
  /** A run of one letter: `yyyy`, `m`, `ss`. */
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'elapsed'; readonly letters: string }
  | { readonly kind: 'noon'; readonly before: string; readonly after: string };

export interface SectionCondition {
  readonly sign: string;
  readonly limit: number;
}

export interface SectionTokens {
  readonly tokens: readonly FormatToken[];
  readonly condition: SectionCondition | undefined;
  /** `[DBNum1]` to `[DBNum4]`: how Chinese digits are written; 0 for none. */
  readonly numerals: number;
  readonly locale: string;
}

const SIGN = new RegExp(
  [
    String.raw`"([^"]*)"?`,
    String.raw`[\\!]([\s\S]?)`,
    String.raw`_[\s\S]?`,
    String.raw`\*[\s\S]?`,
    String.raw`\[([^\]]*)\]?`,
    String.raw`general|G\/通用格式`,
    String.raw`AM\/PM|A\/P|上午\/下午`,
    String.raw`e[+-]`,
    String.raw`[0#?.,%\/@]`,
    String.raw`(y+|m+|d+|h+|s+|a{3,}|e+|b{2,}|g+)`,
    String.raw`[\s\S]`,
  ].join('|'),
  'giu',
);

const PLAIN: ReadonlyMap<string, FormatToken> = new Map<string, FormatToken>([
  ['0', { kind: 'digit', place: '0' }],
  ['#', { kind: 'digit', place: '#' }],
  ['?', { kind: 'digit', place: '?' }],
  ['.', { kind: 'point' }],
  [',', { kind: 'comma' }],
  ['%', { kind: 'percent' }],
  ['/', { kind: 'slash' }],
  ['@', { kind: 'value' }],
  ['general', { kind: 'general' }],
  ['g/通用格式', { kind: 'general' }],
  ['am/pm', { kind: 'noon', before: 'AM', after: 'PM' }],
  ['a/p', { kind: 'noon', before: 'A', after: 'P' }],
  ['上午/下午', { kind: 'noon', before: '上午', after: '下午' }],
  ['e+', { kind: 'exponent', plus: true }],
  ['e-', { kind: 'exponent', plus: false }],
]);

/** The sections' texts; a semicolon in a text or behind an escape parts nothing. */
export function sectionsOf(code: string): string[] {
  const sections = [''];
  for (const [sign] of code.matchAll(SIGN)) {
    if (sign === ';') sections.push('');
    else sections[sections.length - 1] += sign;
  }
  return sections;
}

export function tokensOf(section: string): SectionTokens {
  const tokens: FormatToken[] = [];
  let condition: SectionCondition | undefined;
  let numerals = 0;
  let locale = '';
  for (const [sign, quoted, escaped, inside, letters] of section.matchAll(SIGN)) {
    if (inside !== undefined) {
      const bracket = bracketOf(inside);
      condition ??= bracket.condition;
      numerals = bracket.numerals ?? numerals;
      locale = bracket.locale ?? locale;
      if (bracket.token) tokens.push(bracket.token);
    } else if (letters !== undefined) tokens.push({ kind: 'date', letters });
    else if (quoted !== undefined || escaped !== undefined)
      tokens.push({ kind: 'text', text: quoted ?? escaped ?? '' });
    else if (sign.startsWith('_') && sign.length > 1) tokens.push({ kind: 'space' });
    else if (!sign.startsWith('*'))
      tokens.push(PLAIN.get(sign.toLowerCase()) ?? { kind: 'text', text: sign });
  }
  return { tokens, condition, numerals, locale };
}

interface Bracket {
  readonly token?: FormatToken;
  readonly condition?: SectionCondition;
  readonly numerals?: number;
  readonly locale?: string;
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s*([+-]?[\d.]+(?:e[+-]?\d+)?)$/i;

/** What stands in brackets: a condition, a way to write digits, a currency and its place, a span of time; colours say nothing. */
function bracketOf(inside: string): Bracket {
  const [, sign, limit] = CONDITION.exec(inside.trim()) ?? [];
  if (sign) return { condition: { sign, limit: Number(limit) } };
  const numerals = /^dbnum([1-4])$/i.exec(inside)?.[1];
  if (numerals) return { numerals: Number(numerals) };
  if (/^(?:h+|m+|s+)$/i.test(inside)) return { token: { kind: 'elapsed', letters: inside } };
  if (!inside.startsWith('$')) return {};
  const dash = inside.indexOf('-');
  const currency = dash < 0 ? inside.slice(1) : inside.slice(1, dash);
  const locale = dash < 0 ? '' : inside.slice(dash + 1).toLowerCase();
  return currency === '' ? { locale } : { locale, token: { kind: 'text', text: currency } };
}
