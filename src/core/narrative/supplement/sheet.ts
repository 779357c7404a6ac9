/** The supplement as a worksheet that an office fills in, and back. */
import { textAt, usedArea, type Grid } from '../../grid';
import { message, type Message } from '../../messages';
import { compileForm } from '../compile';
import { questionOf } from '../question-of';
import type { NarrativeForm } from '../form';
import { HUNAN_2020 } from '../forms/hunan-2020';
import { isYear, type SupplementReading } from './json';
import { SUPPLEMENT_MESSAGES } from './messages';
import type { Need } from './needs';
import { NO_SUPPLEMENT, SUPPLEMENT_SHEET, type Supplement, type SupplementEntry } from './supplement';
import { entryProblems } from './validate';

/** Headings of the worksheet. */
export const SUPPLEMENT_COLUMNS = ['章节', '项目', '单位', '填写', '说明', '键'] as const;
type Column = (typeof SUPPLEMENT_COLUMNS)[number];

const WIDTHS: Readonly<Record<Column, number>> = { 章节: 30, 项目: 40, 单位: 8, 填写: 30, 说明: 44, 键: 24 };

/** Keys of the two lines that are no entries. */
const YEAR = '年度';
const DEPARTMENT = '单位名称';

export interface SupplementSheet {
  readonly name: string;
  /** The header first, then the year, the department, and one row for each need. */
  readonly rows: readonly (readonly string[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Cells in which one of several answers is picked, counted from 0. */
  readonly choices: readonly {
    readonly row: number;
    readonly column: number;
    readonly values: readonly string[];
  }[];
}

const OPTIONAL = '可不填';

const explained = ({ hint, required, choices }: Need): string =>
  [...(required ? [] : [OPTIONAL]), ...(choices.length > 0 ? [`选填：${choices.join('、')}`] : []), hint]
    .filter((text) => text !== '')
    .join('；');

/** A sheet with a row for each need, filled with what the supplement has already. */
export function supplementSheet(
  needs: readonly Need[],
  supplement: Supplement = NO_SUPPLEMENT,
): SupplementSheet {
  const head = [
    ['', '决算年度', '', supplement.year === undefined ? '' : String(supplement.year), '例如：2020', YEAR],
    ['', '单位名称', '', supplement.department ?? '', '', DEPARTMENT],
  ];
  const body = needs.map((need) => {
    const entry = supplement.entries.get(need.key);
    return [
      need.heading,
      need.label,
      entry?.unit ?? need.unit,
      entry?.value ?? '',
      explained(need),
      need.key,
    ];
  });
  const first = 1 + head.length;
  return {
    name: SUPPLEMENT_SHEET,
    rows: [[...SUPPLEMENT_COLUMNS], ...head, ...body],
    widths: SUPPLEMENT_COLUMNS.map((column) => WIDTHS[column]),
    choices: needs.flatMap(({ choices }, index) =>
      choices.length > 0
        ? [{ row: first + index, column: SUPPLEMENT_COLUMNS.indexOf('填写'), values: choices }]
        : [],
    ),
  };
}

interface Header {
  readonly row: number;
  readonly at: ReadonlyMap<string, number>;
}

function headerOf(grid: Grid): Header | undefined {
  for (const [row, cells] of grid.cells.entries()) {
    const at = new Map((cells ?? []).map((cell, column) => [cell?.text.replace(/\s+/g, '') ?? '', column]));
    if (at.has('填写') && at.has('键')) return { row, at };
  }
  return undefined;
}

interface Line {
  readonly key: string;
  readonly value: string;
  readonly entry: SupplementEntry;
}

function linesOf(grid: Grid, { row: header, at }: Header, isMoney: (key: string) => boolean): Line[] {
  const read = (row: number, column: Column): string => {
    const index = at.get(column);
    return index === undefined ? '' : textAt(grid, row, index).trim();
  };
  const lines: Line[] = [];
  for (let row = header + 1; row <= (usedArea(grid)?.bottom ?? 0); row += 1) {
    const key = read(row, '键').replace(/\s+/g, '');
    const value = read(row, '填写');
    if (key === '' || value === '') continue;
    const unit = read(row, '单位');
    const label = read(row, '项目');
    const entry = {
      value,
      ...(unit !== '' && isMoney(key) ? { unit } : {}),
      ...(label === '' ? {} : { label }),
    };
    lines.push({ key, value, entry });
  }
  return lines;
}

const yearOf = (value: string): number | undefined => {
  const year = Number(/^(\d{4})(?:年度?)?$/.exec(value)?.[1]);
  return isYear(year) ? year : undefined;
};

/** Reads the filled sheet back: by its headings, wherever they stand; blank rows and unfilled needs are passed over. */
export function supplementFromGrid(grid: Grid, form: NarrativeForm = HUNAN_2020): SupplementReading {
  const header = headerOf(grid);
  if (!header)
    return {
      ok: false,
      problems: [message(SUPPLEMENT_MESSAGES, 'supplement-no-header', { sheet: grid.name })],
    };
  const compiled = compileForm(form);
  const lines = linesOf(grid, header, (key) => questionOf(compiled, key)?.question.kind === '金额');
  const head = new Map(
    lines.filter(({ key }) => key === YEAR || key === DEPARTMENT).map((line) => [line.key, line.value]),
  );
  const entries = new Map<string, SupplementEntry>();
  const problems: Message[] = [];
  for (const { key, value, entry } of lines) {
    if (head.has(key)) continue;
    const before = entries.get(key);
    if (before && before.value !== value)
      problems.push(
        message(SUPPLEMENT_MESSAGES, 'supplement-twice', { key, first: before.value, second: value }),
      );
    problems.push(...entryProblems(compiled, key, entry));
    entries.set(key, entry);
  }
  const said = head.get(YEAR);
  const year = said === undefined ? undefined : yearOf(said);
  if (said !== undefined && year === undefined)
    problems.push(message(SUPPLEMENT_MESSAGES, 'supplement-year', { value: said }));
  if (problems.length > 0) return { ok: false, problems };
  const department = head.get(DEPARTMENT);
  return {
    ok: true,
    supplement: {
      ...(year === undefined ? {} : { year }),
      ...(department === undefined ? {} : { department }),
      entries,
    },
  };
}
