/** The self-evaluation report: one chapter for the whole department and one for each project. */
import type { Figure, Table, TableRow, TableSet } from '../../tables/types';
import type { NarrativeDocument, Run, Section } from '../document';
import { narrate, type NarrateSettings } from '../narrate';
import { REPORT_FORMS } from './forms';

type Reported = keyof typeof REPORT_FORMS;

const ORDER: readonly Reported[] = ['P01', 'P02'];
const ORDINALS = '一二三四五六七八九十';
const TEN = 10;

/** Begins every id: a report's sections and figures are never taken for those of an explanation. */
const PREFIX = '自评';

const SCORES = ['分值', '得分'] as const;
const MEASURES = ['年度指标值', '实际完成值'] as const;

/** 一 … 九十九; in digits beyond. */
export function ordinal(number: number): string {
  if (number >= TEN * TEN) return String(number);
  const units = number % TEN;
  const tens = (number - units) / TEN;
  const digit = (value: number): string => ORDINALS[value - 1] ?? '';
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(units)}`;
}

export const selfEvaluations = ({ tables }: TableSet): readonly Table[] =>
  ORDER.flatMap((id) => tables.filter((table) => table.id === id));

/** Whether a row is meant to be scored: forms keep spare lines for further indicators. */
function isScored(table: Table, { key, groups, texts }: TableRow): boolean {
  const printed = SCORES.flatMap((column) => table.figure(key, column)?.amount ?? []);
  const says = MEASURES.some((column) => (texts?.get(column) ?? '').trim() !== '');
  return !groups.includes('各指标') || printed.length > 0 || says;
}

/** Points and scores left blank are not 0: they stand as blanks. */
function blankScores(table: Table): ReadonlySet<Figure> {
  const figures = table.rows
    .filter((row) => isScored(table, row))
    .flatMap(({ key }) => SCORES.flatMap((column) => table.figure(key, column) ?? []));
  return new Set(figures.filter(({ state, writable }) => state === 'blank' && writable));
}

const named = (run: Run, chapter: string): Run =>
  run.kind === 'figure' ? { ...run, id: `${chapter}/${run.id}` } : run;

/** A chapter's sections, with ids of their own and its ordinal before its heading. */
function chapterOf(sections: readonly Section[], number: number): Section[] {
  const chapter = `${PREFIX}${number}`;
  return sections.map(({ id, paragraphs }) => ({
    id: id.replace(/^1/, chapter),
    paragraphs: paragraphs.map(({ style, runs }) => {
      const own = runs.map((run) => named(run, chapter));
      const lead: Run = { kind: 'text', text: `${ordinal(number)}、` };
      return { style, runs: style === 'heading1' ? [lead, ...own] : own };
    }),
  }));
}

function writtenOn(table: Table, set: TableSet, settings: NarrateSettings): NarrativeDocument {
  const only: TableSet = {
    ...set,
    tables: [table],
    table: (id) => (id === table.id ? table : undefined),
  };
  const blank = blankScores(table);
  const department = settings.department ?? set.department ?? table.fields.get('实施单位')?.text;
  const year = settings.year ?? set.year ?? table.year;
  return narrate(REPORT_FORMS[table.id === 'P01' ? 'P01' : 'P02'], only, undefined, {
    unit: table.unit.name === '元' ? '元' : '万元',
    ...settings,
    ...(department === undefined ? {} : { department }),
    ...(year === undefined ? {} : { year }),
    unfilled: { has: (figure) => blank.has(figure) || settings.unfilled?.has(figure) === true },
  });
}

/**
 * What follows from the self-evaluation forms of a workbook: money, scores, and each point lost with the reason that
 * the form gives, or a blank. Amounts are in the unit of each form. Undefined where the workbook has no such form.
 */
export function selfEvaluationReport(
  set: TableSet,
  settings: NarrateSettings = {},
): NarrativeDocument | undefined {
  const written = selfEvaluations(set).map((table) => writtenOn(table, set, settings));
  const [first] = written;
  const title = first?.sections[0];
  if (!first || !title) return undefined;
  return {
    ...first,
    form: 'self-evaluation',
    sections: [
      { ...title, id: `${PREFIX}${title.id}` },
      ...written.flatMap(({ sections }, index) => chapterOf(sections.slice(1), index + 1)),
    ],
  };
}
