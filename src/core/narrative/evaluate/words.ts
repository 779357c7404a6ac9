/** The words of a sentence that are no figures: years, names, and what the office wrote. */
import { questionOf } from '../question-of';
import { printReference, wordOfTable, type Reference } from '../../notation';
import type { Expression, Template, Word } from '../notation';
import { THIS_ROW } from '../notation/row-sets';
import { givenUnder } from '../supplement/supplement';
import { cellMeantBy, OUTERMOST, type Context, type Item, type Scope } from './context';
import { fullName, missingTable, printedName } from './items';
import type { Missing } from './value';

export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

const YEAR_KEY = '年度';
const YEAR_MISSING: Missing = { kind: 'missing', key: YEAR_KEY, what: '决算年度' };

/** 上年 without a year still reads well: 与上年相比. */
const LAST = '上';

/** For a department whose name nothing prints. */
const ANY_DEPARTMENT = '本部门';

const words = (text: string): Words => ({ kind: 'words', text });

/** Digits of the codes of a class and of a group. */
const [CLASS, GROUP] = [3, 5];

/** 教育 for 教育支出. */
const shortName = (name: string): string => name.replace(/(?<=.)支出$/, '');

/** As the item's own table prints it, or another. */
function nameOfLevel({ tables }: Context, item: Item | undefined, digits: number): Words | Missing {
  const code = item?.row.slice(0, digits) ?? '';
  const own = item && tables.table(item.table);
  const table = own?.row(code) ? own : tables.tables.find((one) => one.row(code));
  if (table) return words(printedName(table, code));
  return { kind: 'missing', key: code, what: `${code}的科目名称` };
}

const withoutEnding = (name: Words | Missing): Words | Missing =>
  name.kind === 'missing' ? name : words(shortName(name.text));

const WORDS: Readonly<Record<Word, (context: Context, item: Item | undefined) => Words | Missing>> = {
  年度: ({ year }) => (year === undefined ? YEAR_MISSING : words(String(year))),
  上年: ({ year }) => words(year === undefined ? LAST : String(year - 1)),
  部门: ({ department }) => words(department ?? ANY_DEPARTMENT),
  序号: (_, item) => words(item ? String(item.number) : ''),
  名称: (_, item) => words(item?.name ?? ''),
  全名: (context, item) => words(item ? fullName(context, item) : ''),
  代码: (_, item) => words(item?.row ?? ''),
  简称: (_, item) => words(shortName(item?.name ?? '')),
  类名: (context, item) => nameOfLevel(context, item, CLASS),
  类简称: (context, item) => withoutEnding(nameOfLevel(context, item, CLASS)),
  类码: (_, item) => words(item?.row.slice(0, CLASS) ?? ''),
  款名: (context, item) => nameOfLevel(context, item, GROUP),
  款简称: (context, item) => withoutEnding(nameOfLevel(context, item, GROUP)),
  款码: (_, item) => words(item?.row.slice(0, GROUP) ?? ''),
  款号: (_, item) => words(item?.row.slice(CLASS, GROUP) ?? ''),
  项号: (_, item) => words(item?.row.slice(GROUP) ?? ''),
};

export const wordOf = (context: Context, word: Word, scope: Scope): Words | Missing =>
  WORDS[word](context, scope.item);

/** What the office wrote, on one line and without the stop at its end: the sentence has its own. */
const tidied = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/[。；;，,]+$/, '');

/** The key an entry has at this place: 本行 replaced by the row. */
export const keyOf = (parts: readonly string[], scope: Scope): string =>
  parts.map((part) => (part === THIS_ROW ? (scope.item?.row ?? part) : part)).join('.');

/** The key of an entry, also of one that a clause was given under a name. */
export function entryKey(expression: Expression, scope: Scope): string {
  if (expression.kind === 'entry') return keyOf(expression.parts, scope);
  const bound = expression.kind === 'name' ? scope.names.get(expression.name) : undefined;
  if (!bound) throw new Error(`No entry of the supplement: ${expression.kind}`);
  return entryKey(bound.expression, bound.scope);
}

/** What a table prints in words: a text of a row such as 偏差原因, or a fact beside its figures such as 项目名称. */
function printedAt({ tables }: Context, { table, row, column }: Reference): string {
  const found = tables.table(table);
  const printed = column === undefined ? found?.fields.get(row)?.text : found?.row(row)?.texts?.get(column);
  return tidied(printed ?? '');
}

function printedWords(context: Context, reference: Reference, scope: Scope): Words | Missing {
  const cell = cellMeantBy(reference, scope);
  const text = printedAt(context, cell);
  if (text !== '') return words(text);
  const table = context.tables.table(cell.table);
  if (!table) return missingTable(cell);
  const what = cell.column === undefined ? cell.row : `“${printedName(table, cell.row)}”的${cell.column}`;
  return { kind: 'missing', key: printReference(cell), what: `${wordOfTable(cell.table)}${what}` };
}

/** Whether a cell of a table shows anything, in figures or words. */
export function isFilled(context: Context, reference: Reference, scope: Scope): boolean {
  const cell = cellMeantBy(reference, scope);
  const figure = context.tables.table(cell.table)?.figure(cell.row, cell.column);
  const shows = figure !== undefined && figure.state !== 'blank' && !context.unfilled.has(figure);
  return shows || printedAt(context, cell) !== '';
}

/** The words an expression stands for: a literal, an entry of the supplement under its key at this place, or words of a table. */
export function wordsOf(context: Context, expression: Expression, scope: Scope): Words | Missing {
  if (expression.kind === 'words') return words(expression.text);
  if (expression.kind === 'name') {
    const bound = scope.names.get(expression.name);
    if (!bound) throw new Error(`No name ${expression.name}`);
    return wordsOf(context, bound.expression, bound.scope);
  }
  if (expression.kind === 'cell') return printedWords(context, expression, scope);
  if (expression.kind !== 'entry') throw new Error(`No words: ${expression.kind}`);
  const key = keyOf(expression.parts, scope);
  const entry = givenUnder(context.supplement, key);
  return entry ? words(tidied(entry.value)) : { kind: 'missing', key, what: whatOf(context, key) };
}

/** A label's text: its words, no figures. */
export const labelText = (context: Context, label: Template, scope: Scope): string =>
  label
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind !== 'word' && part.kind !== 'words') throw new Error(`No words: ${part.kind}`);
      const said =
        part.kind === 'word' ? wordOf(context, part.word, scope) : wordsOf(context, part.of, scope);
      return said.kind === 'words' ? said.text : '本';
    })
    .join('');

/** The scope of one row's question, from its key's last part. */
export function scopeOfKey(context: Context, key: string): Scope {
  const each = questionOf(context.form, key)?.each;
  const table = each && context.tables.table(each.table);
  const row = key.split('.').at(-1) ?? key;
  if (!each || !table) return OUTERMOST;
  return { ...OUTERMOST, item: { table: table.id, row, name: printedName(table, row), number: 1 } };
}

/** What an entry is, in plain words: 2019年收支总计. */
export function whatOf(context: Context, key: string): string {
  const question = questionOf(context.form, key);
  return question ? labelText(context, question.label, scopeOfKey(context, key)) : key;
}
