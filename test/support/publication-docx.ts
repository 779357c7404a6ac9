/** A whole publication as one Word document: cover, contents, the tables of a case, an explanation, terms. */
import type { Grid } from '../../src/core/grid';
import type { PublishedDocument } from '../../src/core/document';
import { render } from '../../src/core/messages';
import { readPublished } from '../../src/hosts/files/published';
import { WAYS } from '../hosts/files/docx/read/laid-out';
import { handDocx, p, r } from '../hosts/files/docx/read/support';

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => p(r(text.replace(/[&<>]/g, (sign) => XML[sign] ?? sign)))).join('');

const HEADING = /^[一二三四五六七八九十]+、/;

export interface Publication {
  readonly year: number;
  readonly department: string;
  readonly grids: readonly Grid[];
  /** What is published; accounts where nothing is said. */
  readonly kind?: 'accounts' | 'budget';
  /** The explanation, a paragraph a line. */
  readonly explanation: string;
  /** How a table is laid out: a name in WAYS. */
  readonly way?: string;
  /** Headings of parts that are left out, by their words. */
  readonly without?: RegExp;
}

/** In the order in which offices publish. */
export function publicationDocx(publication: Publication): Uint8Array {
  const { year, department, grids, explanation, way = 'title as paragraphs', without } = publication;
  const what = publication.kind === 'budget' ? '预算' : '决算';
  const laidOut = WAYS[way];
  if (!laidOut) throw new Error(`No way ${way}`);
  const lines = explanation.split('\n');
  const kept = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => without?.test(text) !== true);
  const front = [
    publication.kind === 'budget' ? `${department}${year}年部门预算` : `${department}${year}年度部门决算`,
    '目录',
    `第一部分 ${department}概况`,
    `第二部分 部门${what}表`,
    `第三部分 部门${what}情况说明`,
    ...lines.filter((line) => HEADING.test(line)),
    '第四部分 名词解释',
    `第一部分 ${department}概况`,
    '一、主要职责',
    '贯彻执行有关法律法规，承办交办事项。',
    '二、机构设置',
    '内设办公室等机构。',
    `第二部分 部门${what}表`,
  ];
  const back = ['第四部分 名词解释', '基本支出：保障机构运转、完成日常任务的支出。'];
  return handDocx(
    [
      paragraphs(kept(front)),
      ...grids.map((grid) => laidOut(grid) + p('')),
      paragraphs([`第三部分 部门${what}情况说明`, ...lines]),
      paragraphs(kept(back)),
    ].join(''),
  );
}

export async function readBack(bytes: Uint8Array): Promise<PublishedDocument> {
  const reading = await readPublished(bytes);
  if (!reading.ok) throw new Error(render(reading.problem));
  return reading.published;
}
