/** The text a number shows: the library's, except where binary rounding would put a tie on the wrong side. */
import { decimalOfDouble } from '../../../../core/amount';

/** The library's formatter: a value by a number format code. */
export type NumberFormatter = (code: string, value: string | number | boolean) => string;

const NEAR_A_TIE = 1e-4;
const PLACES = /[0#?]*(?:,[0#?]+)*(?:\.([0#?]*))?/;

/**
 * What a number shows by its format. The library multiplies and rounds doubles, so 1.005 shows 1.00 in `0.00`;
 * Excel rounds the decimal it means and shows 1.01.
 */
export function displayOf(
  value: number,
  code: string,
  shown: string | undefined,
  format: NumberFormatter,
): string {
  if (shown === undefined || isFilled(shown) || code.includes('!'))
    return padless(print(value, code, format));
  const places = placesOf(code, value);
  if (places === undefined || !nearTie(value, places)) return padless(shown);
  return padless(print(decimalOfDouble(value).toDecimalPlaces(places).toNumber(), code, format));
}

/** A column too narrow for its number shows `####`; some programs store that. */
const isFilled = (shown: string): boolean => shown === '' || /^#+$/.test(shown);

/** `_ ` and `_)` in a format leave room beside the figure; that is layout, not text. */
const padless = (text: string): string => text.trim();

function print(value: number, code: string, format: NumberFormatter): string {
  try {
    return format(withBackslashes(code), value);
  } catch {
    return format('General', value);
  }
}

/** Chinese Excel escapes a character with `!` (万元 as `0!.0000`); the library knows `\\` only. */
const withBackslashes = (code: string): string =>
  code.includes('!')
    ? code.replace(
        /("[^"]*")|!(.)/g,
        (_, quoted?: string, escaped?: string) => quoted ?? `\\${escaped ?? ''}`,
      )
    : code;

function nearTie(value: number, places: number): boolean {
  const scaled = Math.abs(value) * 10 ** places;
  return Math.abs(scaled - Math.floor(scaled) - 0.5) < NEAR_A_TIE;
}

const known = new Map<string, readonly (number | undefined)[]>();

/** How many decimals of the value a format shows (two more for a percentage), or undefined where that is no such format. */
function placesOf(code: string, value: number): number | undefined {
  let sections = known.get(code);
  if (!sections) {
    sections = sectionsOf(code).map(placesOfSection);
    known.set(code, sections);
  }
  return sections[value < 0 && sections.length > 1 ? 1 : 0];
}

const sectionsOf = (code: string): string[] => withoutLiterals(code).split(';');

/** Without what stands for itself: quoted text, escaped characters, padding, colours and currencies. */
const withoutLiterals = (code: string): string =>
  code
    .replace(/"[^"]*"|\\.|!.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, (inside) => (/^\[[<>=]/.test(inside) ? inside : ''));

function placesOfSection(section: string): number | undefined {
  if (!/[0#?]/.test(section) || /[<>=/eE@ymdhsYMDHSG]|[0#?],+(?![0#?])/.test(section)) return undefined;
  const decimals = PLACES.exec(section.slice(section.search(/[0#?.]/)))?.[1]?.length ?? 0;
  const percents = section.split('%').length - 1;
  return decimals + 2 * percents;
}
