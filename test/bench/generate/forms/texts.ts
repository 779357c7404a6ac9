/** Small texts of printed tables: ordinals, lines of cells, labels with keys. */
import type { Line, Lines } from './form';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 10 → 十, 26 → 二十六. */
export function ordinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[number % 10]}`;
}

export const cellsOf = (lines: Lines): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));

export interface Label {
  readonly label: string;
  readonly key: string;
}

export function labelOf(line: Line): Label {
  const [label = '', key = label] = line.split('=');
  return { label, key };
}

export const blanks = (count: number): string[] => Array<string>(count).fill('');

export const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
