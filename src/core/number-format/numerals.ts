/** Chinese digits, as `[DBNum1]` to `[DBNum4]` ask for them. */

interface Script {
  readonly digits: string;
  /** Ten, hundred, thousand; empty where only the digits change. */
  readonly units: string;
}

const SCRIPTS: readonly (Script | undefined)[] = [
  undefined,
  { digits: '〇一二三四五六七八九', units: '十百千' },
  { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟' },
  { digits: '０１２３４５６７８９', units: '十百千' },
  { digits: '０１２３４５６７８９', units: '' },
];
const MYRIADS = ['', '万', '亿', '万亿'];

/** Digit by digit. */
export function inDigits(text: string, numerals: number): string {
  const script = SCRIPTS[numerals];
  return script ? text.replace(/\d/g, (digit) => script.digits[Number(digit)] ?? digit) : text;
}

/** As it is read out: 一百二十三. */
export function inWords(text: string, numerals: number): string {
  const script = SCRIPTS[numerals];
  const [, whole, rest = ''] = /^(\d{1,16})(\.\d+)?$/.exec(text) ?? [];
  if (!script || whole === undefined || script.units === '') return inDigits(text, numerals);
  return wholeInWords(whole, script) + inDigits(rest, numerals);
}

function wholeInWords(digits: string, script: Script): string {
  const zero = script.digits[0] ?? '';
  if (/^0*$/.test(digits)) return zero;
  let text = '';
  let gap = false;
  for (let at = 0; at < digits.length; at++) {
    const power = digits.length - 1 - at;
    const digit = Number(digits[at]);
    if (digit === 0) gap = true;
    else {
      text += (gap && text !== '' ? zero : '') + (script.digits[digit] ?? '') + unit(power % 4, script);
      gap = false;
    }
    if (power % 4 === 0 && /[1-9]/.test(digits.slice(Math.max(0, at - 3), at + 1)))
      text += MYRIADS[power / 4] ?? '';
  }
  return text;
}

const unit = (power: number, { units }: Script): string => (power === 0 ? '' : (units[power - 1] ?? ''));
