/** A filled 决算公开补充资料 opened by itself: what stands in it, as the sheet that the pane reads beside the tables. */
import { cellAt, textAt, usedArea } from '../../core/grid';
import type { Grid } from '../../core/grid';
import { SUPPLEMENT_COLUMNS as HEADINGS, SUPPLEMENT_SHEET, SUPPLEMENT_VERSION } from '../../core/narrative';
import type { SupplementSheet } from '../../core/narrative';

const ANSWER = '填写';
const KEY = '键';
/** In characters; the last holds keys. */
const WIDTHS = [30, 40, 8, 30, 44, 24];

/** One line of the sheet, by heading. */
export type AnswerLine = Readonly<Partial<Record<(typeof HEADINGS)[number], string>>>;

export const isAnswersFile = (name: string): boolean => /\.json$/i.test(name);

/** The lines of a sheet with the headings 填写 and 键, wherever they stand; undefined for any other sheet. */
export function answerLines(grid: Grid): AnswerLine[] | undefined {
  const bottom = usedArea(grid)?.bottom ?? -1;
  for (let row = 0; row <= bottom; row += 1) {
    const names = (grid.cells[row] ?? []).map((cell) => cell?.text.replace(/\s+/g, '') ?? '');
    if (!names.includes(ANSWER) || !names.includes(KEY)) continue;
    return Array.from({ length: bottom - row }, (_, below) =>
      Object.fromEntries(
        HEADINGS.filter((heading) => names.includes(heading)).map((heading) => [
          heading,
          textAt(grid, row + 1 + below, names.indexOf(heading)).trim(),
        ]),
      ),
    ).filter((line) => (line[KEY] ?? '') !== '');
  }
  return undefined;
}

/** A workbook that holds such a sheet and no other that anything stands in. */
export function answersIn(grids: readonly Grid[]): AnswerLine[] | undefined {
  const filled = grids.filter((grid) => usedArea(grid) !== undefined);
  const [only] = filled;
  return filled.length === 1 && only && cellAt(only, { row: 0, column: 0 }) !== undefined
    ? answerLines(only)
    : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The answers of a JSON file; undefined where it is something else. */
export function answersOfJson(text: string): AnswerLine[] | undefined {
  const json = parsed(text.replace(/^\ufeff/, ''));
  if (!isRecord(json) || json['version'] !== SUPPLEMENT_VERSION || !isRecord(json['entries']))
    return undefined;
  const head = (['year', 'department'] as const).map((field, place): AnswerLine => ({
    项目: place === 0 ? '决算年度' : '单位名称',
    键: place === 0 ? '年度' : '单位名称',
    填写: word(json[field]),
  }));
  const entries = Object.entries(json['entries']).map(([key, entry]): AnswerLine => {
    if (!isRecord(entry)) return { 键: key, 项目: key, 填写: word(entry) };
    return {
      键: key,
      项目: word(entry['label']) || key,
      单位: word(entry['unit']),
      填写: word(entry['value']),
    };
  });
  return [...head, ...entries];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const filledIn = (lines: readonly AnswerLine[]): number =>
  lines.filter((line) => (line[ANSWER] ?? '') !== '').length;

/** What was answered now, and lines of the sheet before that ask something else. */
export function answerSheet(
  lines: readonly AnswerLine[],
  before: readonly AnswerLine[] = [],
): SupplementSheet {
  const answered = lines.filter((line) => (line[ANSWER] ?? '') !== '');
  const keys = new Set(answered.map((line) => line[KEY]));
  const all = [...answered, ...before.filter((line) => !keys.has(line[KEY]))];
  return {
    name: SUPPLEMENT_SHEET,
    rows: [[...HEADINGS], ...all.map((line) => HEADINGS.map((heading) => line[heading] ?? ''))],
    widths: WIDTHS,
    choices: [],
  };
}
