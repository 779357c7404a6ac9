/** Finds the numbers of a text and what kind each is. */
import { Decimal } from '../../amount';
import { remembered } from './remembered';

/** `fixed`: a threshold named in a rule (50万元以上); `bare`: nothing says what it is. */
export type NumberKind = 'money' | 'percent' | 'count' | 'score' | 'year' | 'fixed' | 'bare';

export interface NumberToken {
  readonly kind: NumberKind;
  /** Of digits and unit together, in the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** Of the digits alone. */
  readonly digitsEnd: number;
  readonly value: Decimal;
  /** As printed. */
  readonly decimals: number;
  /** As printed: 万元, %, 个, 人次; empty for none. */
  readonly unit: string;
}

const DIGITS = /(?<![\d.])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
const UNIT =
  /^(?:%|个百分点|百分点|亿元|万元|千元|百元|元|人次|批次|台（套）|台套|平方米|年|月|日|个|人|批|次|辆|台|套|项|家|件|户|分|级|期|场|天|倍|号|条|所|名|岁|周年|公里|间|万(?=[，。；、）]|（含）))/;

const KINDS: Readonly<Record<string, NumberKind>> = {
  '%': 'percent',
  亿元: 'money',
  万元: 'money',
  千元: 'money',
  百元: 'money',
  元: 'money',
  万: 'money',
  分: 'score',
  年: 'year',
};

/** 12月31日, 〔2020〕5号, 第3号, a telephone number: figures, but no figures of the accounts. */
const DATE = new Set(['月', '日', '号']);
const THRESHOLD = /^(?:（含）)?以[上下]/;
const ORDINAL = /(?:^|[\n。；：])（?$/;
const ORDINAL_END = /^(?:、|）|\.(?!\d)|．)/;
const LONG = 9;
const MOST_REMEMBERED = 4;

const DOCUMENT = /[〔[]$/;
/** （204类）, （06款）: the code of a class behind its name. */
const BEFORE_CODE = /（$/;
const CODE_END = /^[类款项]）/;

/** 1.2130301行政运行: the number of the line, and the code of what it tells. */
const NUMBERED_CODE = /^\d{1,2}\.\d{3}(?:\d\d){0,2}$/;
const NAMED = /^[\u4e00-\u9fff“]{2}/;

function isNumberedCode(text: string, start: number, digits: string): boolean {
  const rest = text.slice(start + digits.length, start + digits.length + 6);
  const before = text.slice(start > 0 ? start - 1 : 0, start);
  return (
    NUMBERED_CODE.test(digits) && (before === '' || before === '\n') && NAMED.test(rest) && !UNIT.test(rest)
  );
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

function kindOf(digits: string, unit: string, after: string): NumberKind {
  if (unit === '年') return isYear(digits) ? 'year' : 'count';
  const kind = KINDS[unit];
  if (kind === 'money' && THRESHOLD.test(after)) return 'fixed';
  if (kind) return kind;
  return unit === '' ? 'bare' : 'count';
}

/** Numbers of a normalised text in order. Ordinals, dates and numbers of documents are left out. */
export function numbersIn(text: string): NumberToken[] {
  const found: NumberToken[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const numbered = isNumberedCode(text, match.index, match[0]) ? match[0].indexOf('.') + 1 : 0;
    const start = match.index + numbered;
    const digits = match[0].slice(numbered);
    const digitsEnd = start + digits.length;
    const rest = text.slice(digitsEnd, digitsEnd + 6);
    const before = text.slice(start > 0 ? start - 2 : 0, start);
    const unit = UNIT.exec(rest)?.[0] ?? '';
    if (unit === '' && ORDINAL.test(before) && ORDINAL_END.test(rest)) continue;
    if (BEFORE_CODE.test(before) && CODE_END.test(rest)) continue;
    if (DATE.has(unit) || DOCUMENT.test(before)) continue;
    const plain = digits.replaceAll(',', '');
    if (unit === '' && !plain.includes('.') && plain.length >= LONG) continue;
    const end = digitsEnd + unit.length;
    found.push({
      kind: kindOf(plain, unit, text.slice(end, end + 5)),
      start,
      end,
      digitsEnd,
      value: new Decimal(plain),
      decimals: plain.split('.')[1]?.length ?? 0,
      unit,
    });
  }
  return found;
}

/** The text that one amount after the other is looked for in. */
const withoutSeparators = remembered(MOST_REMEMBERED, (text) => text.replace(/(?<=\d),(?=\d)/g, ''));

/** Whether a figure as a table prints it stands in a normalised text, and not as the end of a longer one. */
export function hasAmount(text: string, printed: string): boolean {
  const digits = printed.replaceAll(',', '').trim();
  if (digits === '') return false;
  const plain = withoutSeparators(text);
  for (let at = plain.indexOf(digits); at >= 0; at = plain.indexOf(digits, at + 1))
    if (!/[\d.]/.test(plain.charAt(at - 1)) && !/\d/.test(plain.charAt(at + digits.length))) return true;
  return false;
}
