/** A publication whose truth is known: a generated set's tables, their explanation by a form, and what stands around both. */
import { formFor, FORMS } from '../../../src/core/narrative';
import { recognise } from '../../../src/core/recognise';
import type { TextDocument } from '../../../src/core/proofread';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { generateSet, type GeneratedSet, type GenerateOptions, type LayoutName } from '../generate';
import { TASKS, TERMS } from '../proofread/publication';
import { flatten, toText } from '../proofread/stretches';
import { writtenIn, type Written } from '../proofread/written';
import { laidOut, type LaidTable } from './laid';

/** What its parts are made of; a writer of files knows nothing else. */
export interface Block {
  readonly kind: 'part' | 'title' | 'heading' | 'body';
  readonly text: string;
}

export type Part =
  | { readonly kind: 'cover'; readonly lines: readonly string[] }
  | { readonly kind: 'contents'; readonly lines: readonly string[] }
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'tables'; readonly heading: string; readonly tables: readonly LaidTable[] };

export interface Publication {
  readonly name: string;
  /** Stands at the head of every page. */
  readonly running: string;
  readonly parts: readonly Part[];
}

/** A publication with its truth. */
export interface KnownPublication {
  readonly set: GeneratedSet;
  /** Undefined where no form of ours suits the layout's tables. */
  readonly written: Written | undefined;
  readonly publication: Publication;
}

export interface PublicationOptions extends Pick<GenerateOptions, 'unit' | 'rounding' | 'size'> {
  /** Only the tables: for what is measured on tables alone. */
  readonly tablesOnly?: boolean;
}

/** Tables and text that stand in place of the set's own: with errors in them. */
export interface Spoilt {
  readonly tables?: readonly PrintedTable[];
  readonly text?: TextDocument;
}

function writtenFor(set: GeneratedSet, layout: LayoutName, options: PublicationOptions): Written | undefined {
  const { unit, rounding, size } = options;
  const generate = {
    ...(unit ? { unit } : {}),
    ...(rounding ? { rounding } : {}),
    ...(size === undefined ? {} : { size }),
  };
  const own = formFor(recognise(set.grids));
  for (const form of [own, ...FORMS]) {
    const written = writtenIn(form, layout, set.seed, generate);
    if (written) return written;
  }
  return undefined;
}

const TABLES_FIRST = 2;

/** What a publication is made of. */
export interface Given {
  readonly year: number;
  readonly department: string;
  readonly explanation: readonly Block[];
  readonly tables: readonly LaidTable[];
  readonly isTablesFirst: boolean;
}

const body = (words: string): Block => ({
  kind: /^[一二三四五六七八九十]+、.{1,20}$/.test(words) ? 'heading' : 'body',
  text: words,
});
const part = (name: string): Block => ({ kind: 'part', text: name });

/** Cover, contents, and the parts that publications have, in one of the two orders of tables and explanation. */
export function partsOf({ year, department, explanation, tables, isTablesFirst }: Given): readonly Part[] {
  const headings = explanation.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const own = `${year}年度部门决算情况说明`;
  const [second, third] = isTablesFirst
    ? [`第二部分 ${year}年度部门决算表`, `第三部分 ${own}`]
    : [`第二部分 ${own}`, `第三部分 ${year}年度部门决算表`];
  const first = `第一部分 ${department}概况`;
  const fourth = '第四部分 名词解释';
  const [textHeading, tableHeading] = isTablesFirst ? [third, second] : [second, third];
  const titles = tables.map(({ title }, index) => `${index + 1}．${title}`);
  const listed = isTablesFirst
    ? [first, second, ...titles, third, ...headings, fourth]
    : [first, second, ...headings, third, ...titles, fourth];
  const explained: Part = { kind: 'text', blocks: [part(textHeading), ...explanation] };
  const shown: Part = { kind: 'tables', heading: tableHeading, tables };
  return [
    { kind: 'cover', lines: [`${year}年度`, department, '部门决算'] },
    { kind: 'contents', lines: listed },
    { kind: 'text', blocks: [part(first), ...TASKS.map(body)] },
    ...(isTablesFirst ? [shown, explained] : [explained, shown]),
    { kind: 'text', blocks: [part(fourth), ...TERMS.map((words): Block => ({ kind: 'body', text: words }))] },
  ];
}

/** A text's paragraphs by what they are. */
const blocksOf = ({ paragraphs }: TextDocument): readonly Block[] =>
  paragraphs.map(({ text, style }) => ({
    kind: style === 'heading' ? 'heading' : style === 'title' ? 'title' : 'body',
    text,
  }));

/** The same for the same seed, layout and options. */
export function publicationOf(
  seed: number,
  layout: LayoutName,
  options: PublicationOptions = {},
): KnownPublication {
  const { tablesOnly = false, ...generate } = options;
  const set = generateSet(seed, { ...generate, layout });
  const written = tablesOnly ? undefined : writtenFor(set, layout, options);
  return { set, written, publication: printed({ set, written }, tablesOnly) };
}

/** The publication with other tables or another text in it. */
export const spoiltPublication = (known: KnownPublication, spoilt: Spoilt): Publication =>
  printed(known, known.written === undefined, spoilt);

function printed(
  { set, written }: Pick<KnownPublication, 'set' | 'written'>,
  tablesOnly: boolean,
  spoilt: Spoilt = {},
): Publication {
  const tables = (spoilt.tables ?? set.tables).map(laidOut);
  const text = spoilt.text ?? (written && toText(flatten(written)));
  return {
    name: `${set.layout}-${set.seed}`,
    running: `${set.department}${set.year}年度部门决算`,
    parts: tablesOnly
      ? [{ kind: 'tables', heading: '', tables }]
      : partsOf({
          year: set.year,
          department: set.department,
          explanation: text ? blocksOf(text) : [],
          tables,
          isTablesFirst: set.seed % TABLES_FIRST === 0,
        }),
  };
}
