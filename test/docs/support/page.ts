/** Reads a page of docs/rules: its sections, and its examples as worksheets and texts. */
import type { Area, Cell, Grid } from '../../../src/core/grid';
import { addressOf } from '../../../src/core/grid';
import { readForm, SUPPLEMENT_SHEET, type NarrativeForm } from '../../../src/core/narrative';
import type { TextDocument } from '../../../src/core/proofread';

export interface Example {
  readonly heading: string;
  readonly grids: readonly Grid[];
  /** The text under 决算情况说明 or 预算编制说明, a paragraph for each line. */
  readonly text: TextDocument | undefined;
  /** The sheet 决算公开补充资料. */
  readonly supplement: Grid | undefined;
  /** The JSON under 本单位格式. */
  readonly form: NarrativeForm | undefined;
  /** `sheet!A1` of the cells in bold; of words in bold `placeInText`. */
  readonly marked: readonly string[];
  /** Ids of other rules that the same mistake breaks. */
  readonly besides: readonly string[];
}

export interface Page {
  readonly id: string;
  readonly title: string;
  readonly severities: readonly string[];
  /** Headings without what stands in brackets behind them, each once, in order. */
  readonly sections: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly clean: readonly Example[];
  readonly broken: readonly Example[];
}

const BESIDES = /^>\s*同时会报[:：]\s*(.+?)\s*$/;
const TABLE_LINE = /^\|.*\|$/;
const RULER = /^\|[\s:|-]+\|$/;
const MARK = /^\*\*(.*)\*\*$/;
const STORED = /^(.*?)\s*`存 (-?[\d.]+)`$/;
/** On a page only this is shown of it. */
const CUT_OFF = /^(.*?)\s*`未显示全`$/;
const FORMULA = /^(.*?)\s*`=(.+)`$/;
const SEPARATED = /\u3000{2,}/;
const TEXTS = ['决算情况说明', '预算编制说明'];
const FORM = '本单位格式';
const FENCED = /^```json\n([^]*?)^```$/m;
const MARKED_WORDS = /\*\*(.+?)\*\*/g;

/** A stretch of a text, for a person to compare. */
export const placeInText = (paragraph: number, offset: number, words: string): string =>
  `第${paragraph + 1}段 ${offset} ${words}`;

export function pageOf(markdown: string): Page {
  const [head = '', ...parts] = markdown.split(/^## /m);
  const [, id = '', title = ''] = /^# (\S+) (.+)$/m.exec(head) ?? [];
  const sections = parts.map((part): [string, string] => {
    const [heading = ''] = part.split('\n');
    return [heading.trim(), part.slice(heading.length)];
  });
  const plain = sections.map(([heading]) => heading.replace(/（.*）$/, ''));
  const examples = (name: string): Example[] =>
    sections
      .filter(([heading]) => heading.startsWith(name))
      .map(([heading, body]) => exampleOf(heading, body));
  return {
    id,
    title,
    severities: (/^级别：(.+)$/m.exec(head)?.[1] ?? '').split('、'),
    sections: plain.filter((heading, place) => plain.indexOf(heading) === place),
    texts: new Map(sections.map(([heading, body]) => [heading, body.trim()])),
    clean: examples('正确的例子'),
    broken: examples('有错的例子'),
  };
}

function exampleOf(heading: string, body: string): Example {
  const [, ...sheets] = body.split(/^### /m);
  const marked: string[] = [];
  const under = (title: string): readonly string[] =>
    sheets.filter((sheet) => sheet.split('\n')[0]?.trim() === title);
  const special = [...TEXTS, SUPPLEMENT_SHEET, FORM].flatMap(under);
  const grids = sheets
    .filter((sheet) => !special.includes(sheet))
    .map((sheet, place) => gridOf(sheet, `例${place + 1}`, marked));
  const [text] = TEXTS.flatMap(under).map((sheet) => textOf(sheet, marked));
  const [supplement] = under(SUPPLEMENT_SHEET).map((sheet) => gridOf(sheet, SUPPLEMENT_SHEET, marked));
  const [form] = under(FORM).map(formOf);
  const besides = body.split('\n').flatMap((line) => BESIDES.exec(line)?.[1]?.split('、') ?? []);
  return { heading, grids, text, supplement, form, marked, besides };
}

function formOf(sheet: string): NarrativeForm {
  const reading = readForm(FENCED.exec(sheet)?.[1] ?? '');
  if (!reading.ok)
    throw new Error(`The form of an example has mistakes: ${JSON.stringify(reading.problems)}`);
  return reading.form;
}

function textOf(sheet: string, marked: string[]): TextDocument {
  const [, ...lines] = sheet.split('\n').map((line) => line.trim());
  const written = lines.filter((line) => line !== '' && !line.startsWith('>'));
  return {
    paragraphs: written.map((line, paragraph) => {
      let marks = 0;
      for (const { index, 1: words = '' } of line.matchAll(MARKED_WORDS)) {
        marked.push(placeInText(paragraph, index - marks, words));
        marks += '****'.length;
      }
      return { text: line.replace(MARKED_WORDS, '$1') };
    }),
  };
}

function gridOf(text: string, name: string, marked: string[]): Grid {
  const rows = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>') && !RULER.test(line))
    .map((line) =>
      TABLE_LINE.test(line)
        ? line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim())
        : line.split(SEPARATED),
    );
  const cells = rows.map((texts, row) =>
    texts.map((written, column) => {
      const bold = MARK.exec(written);
      if (bold) marked.push(`${name}!${addressOf({ row, column })}`);
      return cellOf(bold?.[1] ?? written);
    }),
  );
  const merges: readonly Area[] = [];
  return {
    name,
    visibility: 'visible',
    cells,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function cellOf(written: string): Cell | undefined {
  const [, cut] = CUT_OFF.exec(written) ?? [];
  if (cut !== undefined) return { text: cut, value: cut, kind: 'text', doubt: 'cut-off' };
  const [, shown, stored] = STORED.exec(written) ?? [];
  if (shown !== undefined && stored !== undefined)
    return { text: shown, value: Number(stored), kind: 'number', format: '0.00' };
  const [, text = written, formula] = FORMULA.exec(written) ?? [];
  if (formula !== undefined) return { text, value: text, kind: 'text', formula };
  return text === '' ? undefined : { text, value: text, kind: 'text' };
}
