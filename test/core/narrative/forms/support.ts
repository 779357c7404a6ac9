/** What tests of forms share: every question answered, the text of a section, and a set in which nothing happened. */
import {
  narrate,
  paragraphText,
  supplementNeeds,
  supplementOf,
  type Need,
  type NarrateSettings,
  type NarrativeDocument,
  type NarrativeForm,
} from '../../../../src/core/narrative';
import type { TableSet } from '../../../../src/core/tables/types';
import { BASE } from '../support';
import { tableSet, type RowSpec, type TableSetOptions, type TableSetSpec } from '../../../support/table-set';

export type Entries = Readonly<Record<string, string>>;

const ANSWERS: Readonly<Record<Need['kind'], (need: Need, money: string) => string>> = {
  金额: (_, money) => money,
  数量: (_, money) => (money === '0' ? '0' : '3'),
  文字: ({ key }) => `〔${key}〕`,
  选择: ({ choices }) => choices[0]!,
};

/** Answers until nothing more is asked: an answer may raise a question. */
export function answered(
  form: NarrativeForm,
  tables: TableSet,
  given: Entries = {},
  money = '12.34',
): Entries {
  let entries = given;
  for (;;) {
    const needs = supplementNeeds(form, tables, supplementOf(entries));
    const open = needs.filter(({ key }) => !(key in entries));
    if (open.length === 0) return entries;
    entries = {
      ...entries,
      ...Object.fromEntries(open.map((need) => [need.key, ANSWERS[need.kind](need, money)])),
    };
  }
}

export const explain = (
  form: NarrativeForm,
  tables: TableSet,
  entries: Entries,
  settings: NarrateSettings = { department: '青禾区财政局' },
): NarrativeDocument => narrate(form, tables, supplementOf(entries), settings);

export const headingsOf = (document: NarrativeDocument): string[] =>
  document.sections.slice(1).map(({ paragraphs }) => paragraphText(paragraphs[0]!));

export const bodyText = (document: NarrativeDocument, section: string): string =>
  (document.sections.find(({ id }) => id === section)?.paragraphs ?? [])
    .slice(1)
    .map(paragraphText)
    .join('\n');

const zeroed = (row: RowSpec): RowSpec =>
  typeof row === 'string' ? '0' : Object.fromEntries(Object.keys(row).map((column) => [column, '0']));

/** The tables of the small workbook with every figure 0. */
export function zeroSet(options: TableSetOptions = { year: 2023 }): TableSet {
  const spec = Object.fromEntries(
    Object.entries(BASE).map(([id, rows]) => [
      id,
      Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, zeroed(row)])),
    ]),
  );
  return tableSet(spec as TableSetSpec, options);
}

/** Full-width punctuation, no spaces. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, '')
    .replace(/(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)/g, (number) => number.replace(/,/g, ''))
    .replace(/[,:;()]/g, (mark) => ({ ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' })[mark]!);

/** The words of a text, figures as #. */
export const skeleton = (text: string): string => tidy(text).replace(/\d+(?:\.\d+)?/g, '#');

/** A sentence of a form with its figures: each # in turn. */
export function filled(words: string, figures: string): string {
  const own = figures.split(' ');
  const gaps = words.match(/#/g)?.length ?? 0;
  if (gaps !== own.length) throw new Error(`${gaps} gaps for ${own.length} figures: ${words}`);
  return words.replace(/#/g, () => own.shift() ?? '');
}
