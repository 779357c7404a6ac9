/** T08-3: a table that may be empty and is says so below; a fund's speaks of its own fund. */
import type { Finding, FindingCell } from '../check/types';
import { message, type Catalogue } from '../messages';
import { specOf, type Table, type TextCell } from '../tables';
import { normalise } from '../tables/normalise';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  otherFund: {
    zh: '{table} 是{fund}表，表下却只说到{otherFund}：“{note}”',
    en: '{table} is the table of {fund}, but the note below speaks only of {otherFund}: “{note}”',
  },
  swapped: {
    zh: '{table} 和 {otherTable} 的空表说明写反了：{table} 是{fund}表，表下却说“{note}”',
    en: 'The notes of {table} and {otherTable} are swapped: {table} is the table of {fund}, but its note says “{note}”',
  },
  swapAdvice: {
    zh: '请把{table}表下与{otherTable}表下的说明对调',
    en: 'Exchange the notes below {table} and {otherTable}',
  },
  rewriteAdvice: { zh: '说明应写“没有{fund}……，故本表无数据”', en: 'The note should name {fund}' },
  missing: { zh: '{table} 没有数据，表下也没有说明', en: '{table} holds no figures and no note says why' },
  sayNothing: {
    zh: '确实没有的，请在表下注明：没有{subject}支出，故本表无数据',
    en: 'If there is none, add a note below the table: no expenditure of its kind ({subject}), therefore no data',
  },
  missingAdvice: {
    zh: '请在表下注明“没有{fund}收入，也没有使用{fund}安排的支出，故本表无数据”',
    en: 'Add a note below the table that there is no {fund}',
  },
} as const satisfies Catalogue<string>;

const NOTE_LENGTH_SHOWN = 30;

interface Wrong {
  readonly table: Table;
  readonly note: TextCell;
}

export const emptyNote: Rule = {
  id: 'T08-3',
  severity: 'error',
  kind: { zh: '空表说明没写或写错', en: 'The note on an empty table is missing or wrong' },
  ofSureTables: true,
  basis: '公开要求：没有数据的表列出空表并说明',
  check({ set }) {
    const tables = set.tables.filter(mayBeEmptyAndIs);
    if (tables.length === 0) return [NOT_APPLICABLE];
    const wrong = tables.flatMap((table): Wrong[] => wrongNote(table));
    const others = tables.filter((table) => !wrong.some((item) => item.table === table));
    const results = others.map((table): RuleResult =>
      saysNothing(table) || specOf(table.id).fund?.mayBeSilent ? PASS : failed(missingNote(table)),
    );
    return wrong.length > 0 ? [...results, failed(...findingsOf(wrong))] : results;
  },
};

/** A fund without figures is empty, whatever stands for 0; elsewhere a printed 0 is a figure that is published. */
function mayBeEmptyAndIs(table: Table): boolean {
  const { fund, mayBeEmpty } = specOf(table.id);
  return fund ? isEmpty(table) : mayBeEmpty !== undefined && !holdsAmount(table);
}

const holdsAmount = (table: Table): boolean =>
  table.rows.some((row) => table.columns.some(({ key }) => table.figure(row.key, key)?.state === 'amount'));

const isEmpty = (table: Table): boolean =>
  table.rows.every((row) =>
    table.columns.every((column) => table.figure(row.key, column.key)?.amount?.value.isZero() ?? true),
  );

const noteOf = (table: Table): TextCell | undefined => table.notes.find(isOfNothing) ?? table.notes[0];

/** A note that tells what the table is about, as every table of a form carries it, does not say that there is nothing. */
const isOfNothing = ({ text }: TextCell): boolean => /没有|无|未/.test(text);

const saysNothing = (table: Table): boolean => table.notes.some(isOfNothing);

function wrongNote(table: Table): Wrong[] {
  const fund = specOf(table.id).fund;
  const note = noteOf(table);
  if (!fund || !note) return [];
  const text = normalise(note.text);
  const ofOther =
    fund.otherWords.some((word) => text.includes(word)) && !fund.words.some((word) => text.includes(word));
  return ofOther ? [{ table, note }] : [];
}

function findingsOf(wrong: readonly Wrong[]): Finding[] {
  const [first, second] = wrong;
  if (!first) return [];
  if (!second) return [oneWrong(first)];
  const data = { ...dataOf(first), otherTable: second.table.name };
  return [
    {
      rule: emptyNote.id,
      severity: emptyNote.severity,
      lines: [message(MESSAGES, 'swapped', data), message(MESSAGES, 'swapAdvice', data)],
      table: first.table.id,
      cells: [noteCell(first), noteCell(second)],
      suspects: [
        { ...noteCell(first), suggestion: second.note.text, why: message(MESSAGES, 'swapAdvice', data) },
        { ...noteCell(second), suggestion: first.note.text, why: message(MESSAGES, 'swapAdvice', data) },
      ],
    },
  ];
}

function oneWrong(item: Wrong): Finding {
  const data = dataOf(item);
  return {
    rule: emptyNote.id,
    severity: emptyNote.severity,
    lines: [message(MESSAGES, 'otherFund', data), message(MESSAGES, 'rewriteAdvice', data)],
    table: item.table.id,
    cells: [noteCell(item)],
    suspects: [],
  };
}

function missingNote(table: Table): Finding {
  const { fund, mayBeEmpty } = specOf(table.id);
  const data = { table: table.name, fund: fund?.name ?? '' };
  const advice =
    mayBeEmpty === undefined
      ? message(MESSAGES, 'missingAdvice', data)
      : message(MESSAGES, 'sayNothing', { subject: mayBeEmpty });
  return {
    rule: emptyNote.id,
    severity: fund ? 'warning' : 'hint',
    lines: [message(MESSAGES, 'missing', data), advice],
    table: table.id,
    cells: [{ sheet: table.sheet, at: { row: table.area.bottom, column: table.area.left }, text: '' }],
    suspects: [],
  };
}

function dataOf({ table, note }: Wrong) {
  const fund = specOf(table.id).fund;
  const plain = note.text.replace(/^\s*注\s*[:：]\s*/, '').trim();
  const shown = plain.length > NOTE_LENGTH_SHOWN ? `${plain.slice(0, NOTE_LENGTH_SHOWN)}……` : plain;
  return { table: table.name, fund: fund?.name ?? '', otherFund: fund?.otherWords[0] ?? '', note: shown };
}

const noteCell = ({ table, note }: Wrong): FindingCell => ({
  sheet: table.sheet,
  at: note.at,
  text: note.text,
});
