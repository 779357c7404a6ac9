/** An explanation of ours put where offices put it: behind a cover, contents and tables, before a glossary and annexes. */
import type { PrintedTable } from '../../../../scripts/samples/printed/printed-table';

export interface PublicationParts {
  readonly department: string;
  readonly year: number;
  /** What the contents call the sections of the explanation. */
  readonly headings: readonly string[];
  readonly tables: readonly PrintedTable[];
  /** The line over the tables. */
  readonly overTables: string;
  readonly explanation: string;
  readonly annex: readonly string[];
}

const HEADING = /^[一二三四五六七八九十]+、/;

export const headingsOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => HEADING.test(line));

/** Lines as long as those of a printed page: a paragraph ends where a line is short. */
export function broken(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((paragraph) => paragraph.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
    .join('\n');
}

const printed = ({ title, unit, rows }: PrintedTable): readonly string[] => [
  ...(title === undefined ? [] : [title]),
  ...(unit === undefined ? [] : [unit]),
  ...rows.map((row) => row.join('\t')),
];

export function publication(parts: PublicationParts): string {
  const { department, year, headings, tables, overTables, explanation, annex } = parts;
  const explained = `第三部分${year}年度部门决算情况说明`;
  return [
    department,
    `${year}年度部门决算`,
    '目录',
    `第一部分${department}概况`,
    `第二部分${year}年度部门决算表`,
    explained,
    ...headings,
    '第四部分 名词解释',
    '第五部分 附件',
    `第一部分${department}概况`,
    '一、主要职责',
    '本文为演示而写，职责从略。',
    overTables,
    ...tables.flatMap(printed),
    '第三部分',
    explanation,
    '第四部分',
    '名词解释',
    '一、基本支出：保障机构运转、完成日常任务的支出。',
    '二、项目支出：完成特定任务的支出。',
    '第五部分',
    '附件',
    ...annex,
  ].join('\n');
}
