/** Lines between a table and its title: number, department, year, unit. */
import { UNITS } from '../amount';

/** Of lines without their blanks. */
const NUMBER = /^(?:(?:公开|附)?\d+表|附?表[一二三四五六七八九十\d]+)+$/;
const UNIT_ALONE = new RegExp(`^[（(]?(?:人民币)?(?:${UNITS.map(({ name }) => name).join('|')})[）)]?$`);
const FURTHER = /^(?:[（(]?(?:金额)?单位[：:].*|.*(?:部门|单位)(?:名称)?[：:].*|\d{4}年度?|\d+)$/;
const TITLE = /表(?:[（(].*[）)])?$/;

const bare = (text: string): string => text.replace(/\s+/g, '');

/** The name of a unit of money and nothing else. */
export const isUnitAlone = (text: string): boolean => UNIT_ALONE.test(bare(text));

export const isOfHead = (text: string): boolean =>
  NUMBER.test(bare(text)) || FURTHER.test(bare(text)) || isUnitAlone(text);

export const isTableTitle = (text: string): boolean => TITLE.test(bare(text)) && !isOfHead(text);

/** 公开03表, 表三, or those of two tables side by side: as it is printed above a table. */
export const numberAmong = (lines: readonly string[]): string | undefined =>
  lines.map(bare).find((text) => NUMBER.test(text));

/** Of the lines above a table, from the nearest on, its title. */
export function titleAmong(above: readonly string[]): string | undefined {
  const titles = above.filter((text) => !isOfHead(text));
  return titles.find(isTableTitle) ?? titles.find((text) => text.includes('表')) ?? titles[0];
}
