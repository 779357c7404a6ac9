/** How marks look, and the formula by which ours are known from anyone else's, also after the file was reopened: in Excel and in a saved file alike. */
import { MARK_LEVELS, type MarkLevel } from './host';

/** Stands in each formula; a user who opens 管理规则 reads where it comes from. */
const MARKER = '决算公开助手';

const WORDS: Readonly<Record<MarkLevel, string>> = {
  error: '错误',
  warning: '注意',
  hint: '提示',
  term: '有关',
};

/** Always true. */
export const markerFormula = (level: MarkLevel): string => `=LEN("${MARKER}：${WORDS[level]}")>0`;

export const isMarker = (formula: string): boolean => formula.includes(MARKER) && /LEN\(/i.test(formula);

/** Undefined where the formula is no marker. */
export const levelOfMarker = (formula: string): MarkLevel | undefined =>
  isMarker(formula) ? MARK_LEVELS.find((level) => formula.includes(`${MARKER}：${WORDS[level]}`)) : undefined;

interface Look {
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly color: string;
  /** Colour is never the only sign. */
  readonly font: 'bold' | 'underline' | 'italic';
}

export const LOOKS: Readonly<Record<MarkLevel, Look>> = {
  error: { fill: '#FFC7CE', color: '#9C0006', font: 'bold' },
  warning: { fill: '#FFEB9C', color: '#7F4F00', font: 'underline' },
  hint: { fill: '#DDEBF7', color: '#1F4E79', font: 'italic' },
  term: { fill: '#F2F2F2', color: '#404040', font: 'underline' },
};
