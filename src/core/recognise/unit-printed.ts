/** The unit of money as it is printed above a table. */
import { UNITS, type Unit } from '../amount';

const NAMES = `(${UNITS.map(({ name }) => name).join('|')})`;
/** Cut-off print shows 额单位. */
const OF_UNIT = String.raw`(?:金?额)?单位`;
const LINE = new RegExp(`${OF_UNIT}:(?:人民币)?${NAMES}`);
/** Without its colon, or with another sign or word in its place. */
const LOOSE_LINE = new RegExp(`(?:${OF_UNIT}(?:为|是)?:?[;.,·]?(?:人民币)?|人民币:?)${NAMES}`);
const BRACKETED = new RegExp(String.raw`\((?:单位:)?(?:人民币)?${NAMES}\)`);
/** In a cell or a line of its own, or as the last word of a line. */
const ALONE = new RegExp(String.raw`(?:^|\s)(?:人民币)?${NAMES}$`);
/** Said to be the unit and broken off within its name, which goes on in the next line. */
const BEGUN = new RegExp(
  `${OF_UNIT}:(?:人民币)?(${UNITS.flatMap(({ name }) => beginningsOf(name)).join('|')})$`,
);
/** What is printed behind the unit in one line; any other letter goes on with a name: 元谋县. */
const BEHIND = /^(?:[^\p{Script=Han}]|$|人民币|币种|公开|财决|(?:填报|编制)?(?:部门|单位))/u;
/** A department's line. */
const NAME = /^(?:填报|编制|公开|预算|主管)?单位/;

/** 百 and 百万 of 百万元. */
function beginningsOf(name: string): string[] {
  return [...name].slice(1).map((_, place) => name.slice(0, place + 1));
}

/** The letters with which a line without blanks ends in the midst of a unit: 单位:万, with 元 in the next line. */
export const unitBegun = (text: string): string | undefined => BEGUN.exec(text)?.[1];

export const unitNamed = (name: string | undefined): Unit | undefined =>
  UNITS.find((unit) => unit.name === name);

/** `sure`: said to be the unit. `alone`: the name of one and nothing else. `glued`: a name may go on behind it. */
export type UnitSaid = 'sure' | 'alone' | 'glued';

export interface PrintedUnit {
  readonly unit: Unit;
  readonly said: UnitSaid;
}

/** `text` without blanks, its signs narrow; `words` with its blanks. */
export function unitPrinted(text: string, words: string): PrintedUnit | undefined {
  const told = (match: RegExpExecArray | null, said: UnitSaid): PrintedUnit | undefined => {
    const unit = unitNamed(match?.[1]);
    return unit && { unit, said };
  };
  const line = LINE.exec(text);
  const loose = LOOSE_LINE.exec(text);
  const ends = (match: RegExpExecArray | null): boolean =>
    match !== null && BEHIND.test(text.slice(match.index + match[0].length));
  if (ends(line)) return told(line, 'sure');
  return (
    told(BRACKETED.exec(text), 'sure') ??
    (ends(loose) ? told(loose, 'sure') : undefined) ??
    told(ALONE.exec(words.trim()), 'alone') ??
    // What is cut off of a name stands behind the unit; what begins with its label is a name: 单位：元谋县财政局.
    (NAME.test(text) ? undefined : told(line, 'glued'))
  );
}

/** Whether a line tells the unit first, so that it is no department's: 单位：元 币种：人民币. */
export const beginsWithUnit = (text: string): boolean => {
  if (BEGUN.exec(text)?.index === 0) return true;
  const line = LINE.exec(text);
  return line?.index === 0 && BEHIND.test(text.slice(line[0].length));
};

export const withoutUnitLine = (text: string): string => text.replace(LINE, '').replace(BEGUN, '');

export const hasUnitLine = (text: string): boolean => LINE.test(text) || BEGUN.test(text);
