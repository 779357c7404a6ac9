/** Lines between a table and its title: number, department, year, unit. */

/** Of a line without its blanks. */
const OF_HEAD =
  /^(?:[（(]?(?:金额)?单位[：:].*|.*(?:部门|单位)(?:名称)?[：:].*|(?:公开|附)?\d+表|附?表[一二三四五六七八九十\d]+|\d{4}年度?|\d+)$/;
const TITLE = /表(?:[（(].*[）)])?$/;

const bare = (text: string): string => text.replace(/\s+/g, '');

export const isOfHead = (text: string): boolean => OF_HEAD.test(bare(text));

/** Of the lines above a table, from the nearest on, its title. */
export function titleAmong(above: readonly string[]): string | undefined {
  const titles = above.filter((text) => !isOfHead(text));
  return (
    titles.find((text) => TITLE.test(bare(text))) ?? titles.find((text) => text.includes('表')) ?? titles[0]
  );
}
