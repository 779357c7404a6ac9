/** Divides a text into the sections of an explanation, by headings wherever they stand. */
import type { CompiledForm } from '../../narrative';
import { comparable } from '../text/similar';
import { normalised } from '../text/normal';
import { BREAK, partOf, type Stream } from '../text/stream';
import { TOPICS, PARTS_WITHIN } from './topics';

export interface TextSection {
  /** As in the forms; undefined for one that none has. */
  readonly id: string | undefined;
  /** In the whole stream. */
  readonly headingStart: number;
  readonly headingEnd: number;
  /** As printed, in normal form. */
  readonly heading: string;
  readonly body: Stream;
  readonly bodyStart: number;
}

const ORDINAL =
  /(?:^|[\n。；：万元%）\u4e00-\u9fff])((?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）))/g;
const STRIPPED = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;
const LONGEST = 46;
const HEADING_END = /(?:情况说明|支出说明|费用说明|的说明|说明|情况|支出|决算|事项|其他)(?=[。：\n]|$)/;

interface Heading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As it is compared. */
  readonly key: string;
  readonly id: string | undefined;
}

/** What a heading names beside its words. */
const A_YEAR = '2000';

/** Heading phrases of a form, comparable, with their section. */
interface FormHeadings {
  readonly known: ReadonlyMap<string, string>;
  /** Those without an ordinal, by what they say whoever it is of. */
  readonly unnumbered: ReadonlyMap<string, string>;
  /** As written, without ordinal. */
  readonly words: readonly string[];
}

const byForm = new WeakMap<CompiledForm, FormHeadings>();

function headingsOf(form: CompiledForm): FormHeadings {
  const known = byForm.get(form) ?? readHeadings(form);
  byForm.set(form, known);
  return known;
}

function readHeadings(form: CompiledForm): FormHeadings {
  const all = form.sections.map(({ id, heading }) => ({
    id,
    words: heading.map((part) => (part.kind === 'text' ? part.text : A_YEAR)).join(''),
  }));
  return {
    known: new Map(all.map(({ id, words }) => [headingKey(words), id])),
    unnumbered: new Map(
      all.flatMap(({ words }) => (STRIPPED.test(words) ? [] : [[ofAnybody(words), headingKey(words)]])),
    ),
    words: all.map(({ words }) => normalised(words).text.replace(STRIPPED, '')),
  };
}

/** 2026年单位预算编制说明 is the heading that a department calls 部门预算编制说明. */
const ofAnybody = (heading: string): string => headingKey(heading).replace(/^(?:部门|单位)/, '');

/** What of a heading is compared: no ordinal, no year, no 情况说明. */
export const headingKey = (heading: string): string =>
  comparable(normalised(heading).text.replace(STRIPPED, ''))
    .replace(/\d{4}年?/g, '')
    .replace(/情况|说明/g, '');

function topicOf(text: string, parent: string | undefined): string | undefined {
  const within = parent && PARTS_WITHIN.find(({ heading }) => heading.test(text))?.part[parent];
  const topic = TOPICS.find(({ heading }) => heading.test(text))?.section;
  return topic === undefined || topic === parent ? (within ?? topic) : topic;
}

const isSub = (text: string): boolean => text.startsWith('（');

/** A line as far as it matters: of one that is too long for a heading, its beginning. */
function lineAt(text: string, start: number): string {
  const most = text.slice(start, start + LONGEST + 1);
  const end = most.indexOf(BREAK);
  return end < 0 ? most : most.slice(0, end);
}

/** The heading's end in a line that goes on with its body: up to 说明 or 情况. */
function headIn(line: string): string | undefined {
  if (line.length <= LONGEST && !/[。；，]/.test(line.replace(/[。：]$/, ''))) return line;
  const short = line.slice(0, LONGEST);
  const cut =
    /^.{4,}?(?:情况说明|情况的说明|支出说明|总体情况|结构情况|具体情况|收支情况|绩效管理情况|支出情况|使用情况)(?:说明)?。?/.exec(
      short,
    )?.[0];
  return cut && !/[，；\d]/.test(cut.replace(/\d{4}年/g, '')) ? cut : undefined;
}

/** What stands behind an ordinal and may be a heading, whatever the form. */
interface Candidate {
  readonly start: number;
  readonly atLineStart: boolean;
  /** Undefined where it goes on with its body, and no words say where it ends. */
  readonly head: string | undefined;
  readonly line: string;
}

const byStream = new WeakMap<Stream, readonly Candidate[]>();

/** Each form looks through the same text. */
function candidatesIn(stream: Stream): readonly Candidate[] {
  const known = byStream.get(stream) ?? readCandidates(stream.text);
  byStream.set(stream, known);
  return known;
}

const readCandidates = (text: string): Candidate[] =>
  [...text.matchAll(ORDINAL)].flatMap((match) => {
    const ordinal = match[1] ?? '';
    const start = match.index + match[0].length - ordinal.length;
    const line = lineAt(text, start);
    const atLineStart = start === 0 || text[start - 1] === BREAK;
    return [{ start, atLineStart, head: headIn(line), line }];
  });

/** 二、机关运行经费预算2026年…: a heading of the form that goes on with its body. */
function headOf({ head, line, atLineStart }: Candidate, { words }: FormHeadings): string | undefined {
  if (head !== undefined || !atLineStart) return head;
  const ordinal = STRIPPED.exec(line)?.[0] ?? '';
  const own = words.find((one) => one !== '' && line.startsWith(one, ordinal.length));
  return own === undefined ? undefined : ordinal + own;
}

/** Lines that are a heading of the form which has no ordinal. */
function unnumberedIn(text: string, { unnumbered }: FormHeadings): Heading[] {
  if (unnumbered.size === 0) return [];
  const found: Heading[] = [];
  for (let start = 0; start < text.length; start = endOfLine(text, start) + 1) {
    const words = lineAt(text, start);
    const key =
      words.length > LONGEST || /[，。；：]/.test(words) ? undefined : unnumbered.get(ofAnybody(words));
    if (key !== undefined) found.push({ start, end: start + words.length, text: words, key, id: undefined });
  }
  return found;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf(BREAK, start);
  return end < 0 ? text.length : end;
}

function headingsIn(stream: Stream, headings: FormHeadings): Heading[] {
  const { known } = headings;
  const found = unnumberedIn(stream.text, headings).map((one): Heading => ({
    ...one,
    id: known.get(one.key),
  }));
  let parent: string | undefined;
  for (const candidate of candidatesIn(stream)) {
    const head = headOf(candidate, headings);
    if (head === undefined) continue;
    const { start, atLineStart } = candidate;
    const words = head.replace(STRIPPED, '').replace(/[。：]$/, '');
    const key = headingKey(words);
    const exact = known.get(key);
    const id = exact ?? topicOf(words, isSub(head) ? parent : undefined);
    if (!(atLineStart && exact !== undefined) && !HEADING_END.test(words)) continue;
    if (!atLineStart && id === undefined) continue;
    if (!isSub(head)) parent = id;
    found.push({ start, end: start + head.length, text: words, key, id });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How many of a form's headings a text has in the form's own words. */
export function headingsFitting(stream: Stream, form: CompiledForm): number {
  const headings = headingsOf(form);
  const { known } = headings;
  return new Set(headingsIn(stream, headings).flatMap(({ key }) => (known.has(key) ? [key] : []))).size;
}

/** Sections in the order of the text. What stands before the first heading is a section without heading and id. */
export function textSections(stream: Stream, form: CompiledForm): TextSection[] {
  const headings = headingsIn(stream, headingsOf(form));
  const first = headings[0]?.start ?? stream.text.length;
  const head: TextSection[] =
    first > 0
      ? [
          {
            id: undefined,
            headingStart: 0,
            headingEnd: 0,
            heading: '',
            body: partOf(stream, 0, first),
            bodyStart: 0,
          },
        ]
      : [];
  return [
    ...head,
    ...headings.map((heading, index): TextSection => {
      const end = headings[index + 1]?.start ?? stream.text.length;
      return {
        id: heading.id,
        headingStart: heading.start,
        headingEnd: heading.end,
        heading: heading.text,
        body: partOf(stream, heading.end, end),
        bodyStart: heading.end,
      };
    }),
  ];
}
