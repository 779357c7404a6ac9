/** Numbers as automatic numbering prints them, by the name of the format (ISO/IEC 29500-1, 17.18.59). */

const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Print = (value: number) => string;

/** 一 … 十, 十一, 二十, 一百零一: up to 9999, farther than lists go. */
const counted =
  (digits: string, units: readonly string[], dropsOne: boolean): Print =>
  (value) => {
    if (value > 9999) return String(value);
    let text = '';
    let owesZero = false;
    for (let place = units.length - 1; place >= 0; place--) {
      const digit = Math.floor(value / 10 ** place) % 10;
      if (digit === 0) {
        owesZero = text !== '';
        continue;
      }
      if (owesZero) text += digits[0];
      owesZero = false;
      const isTen = dropsOne && place === 1 && digit === 1 && value < 20;
      text += `${isTen ? '' : digits[digit]}${units[place]}`;
    }
    return text === '' ? (digits[0] ?? '') : text;
  };

const spelled =
  (digits: string): Print =>
  (value) =>
    [...String(value)].map((digit) => digits[Number(digit)]).join('');

const cycled =
  (signs: string): Print =>
  (value) =>
    value < 1 ? String(value) : (signs[(value - 1) % signs.length] ?? '');

/** Signs that Unicode has one by one; beyond them the plain number. */
const fromSign =
  (first: string, most: number): Print =>
  (value) =>
    value >= 1 && value <= most
      ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1)
      : String(value);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman: Print = (value) => {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
};

/** a … z, aa, bb: the letter repeated, as Word does. */
const letter: Print = (value) =>
  value < 1 || value > 780
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const wide: Print = (value) =>
  [...String(value)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');

const chinese = counted(DIGITS, ['', '十', '百', '千'], true);
const formal = counted(FORMAL, ['', '拾', '佰', '仟'], false);
const none: Print = () => '';

const FORMATS: Readonly<Record<string, Print>> = {
  none,
  bullet: none,
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: fromSign('①', 20),
  decimalEnclosedCircleChinese: fromSign('①', 20),
  decimalEnclosedParen: fromSign('⑴', 20),
  decimalEnclosedFullstop: fromSign('⒈', 20),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  chineseLegalSimplified: formal,
  ideographDigital: spelled('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: spelled('〇一二三四五六七八九'),
  taiwaneseDigital: spelled('○一二三四五六七八九'),
  ideographTraditional: cycled(STEMS),
  ideographZodiac: cycled(BRANCHES),
  ideographEnclosedCircle: fromSign('㊀', 10),
};

/** Plain digits in a format of no Chinese document. */
export const printNumber = (value: number, format: string): string => (FORMATS[format] ?? String)(value);
