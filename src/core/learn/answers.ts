/** What a learned form asks, and what the document it was learned from answers. */
import type { Question, Supplement, SupplementEntry } from '../narrative';
import { printExpression, printPattern, THIS_ROW, type Expression } from '../narrative/reading';
import { LastYearsCells } from './expressions';
import type { Kept } from './types';
import { wayNamed } from './ways';

const WORDS = '说明';
const WORDS_OF_ITEM = '项目说明';
const WAYS = '项目写法';
const LONGEST_LABEL = 60;

const shown = (text: string): string =>
  text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text;

/** 年初预算 and 财政拨款支出年初预算数: the second says it. */
const named = (parts: readonly string[]): string => {
  const own = parts.filter((part) => part !== THIS_ROW);
  return own.filter((part, at) => !own.slice(at + 1).some((other) => other.includes(part))).join('');
};

/** Braces mean slots in a label. */
const plain = (text: string): string => text.replace(/[{}]/g, '');

interface OfItem {
  readonly row: string;
  /** The pattern of its list. */
  readonly each: string;
  /** Which of its words, from 1. */
  readonly nth: number;
  /** Which of the document's lists, from 1. */
  readonly list: number;
}

/** Which way to put it an item has, as `project` of a list says. */
export const isWayOfItem = (key: string): boolean => new RegExp(`^${WAYS}\\d*\\.`).test(key);

export class LearnedAnswers {
  readonly cells = new LastYearsCells();
  readonly questions = new Map<string, Question>();
  readonly entries = new Map<string, SupplementEntry>();
  readonly kept = new Map<string, Kept>();
  private told = 0;
  private lists = 0;

  constructor(
    readonly given: Supplement,
    private readonly known: ReadonlyMap<string, Question>,
  ) {}

  /** What undoes all that is written from now on. */
  undoing(): () => void {
    const { questions, entries, kept, told, lists } = this;
    const maps = [questions, entries, kept, this.cells.asked] as readonly Map<string, unknown>[];
    const before = maps.map((one) => new Map(one));
    return () => {
      for (const [at, one] of maps.entries()) {
        one.clear();
        for (const [key, value] of before[at] ?? []) one.set(key, value);
      }
      this.told = told;
      this.lists = lists;
    };
  }

  /** Of a list that begins: its number. */
  list(): number {
    this.lists += 1;
    return this.lists;
  }

  /** As the form writes it, with all that it asks for. `each`: the pattern of the list whose 本行 it may be of. */
  written(expression: Expression, each?: string): string {
    const own = this.cells.written(expression);
    this.ask(own, each);
    return printExpression(own);
  }

  /** Words of the office's own: a reason, a purpose, a number that nobody understood. `own`: the answer that holds them. */
  words(text: string, what: string, kept: Kept, own?: string): string {
    const known = own === undefined ? undefined : this.wordsUnder(own, text, kept);
    if (known !== undefined) return known;
    this.told += 1;
    const key = `${WORDS}.第${this.told}处`;
    this.entries.set(key, { value: text });
    this.kept.set(key, kept);
    this.questions.set(key, {
      key,
      label: plain(text === '' ? what : `${what}（上年写的是“${shown(text)}”）`),
      kind: '文字',
    });
    return key;
  }

  /** The same of one of several items: the key with 本行. `nth` counts within the item. */
  wordsOfItem(
    text: string,
    what: string,
    kept: Kept,
    { row, each, nth, list }: OfItem,
    own?: string,
  ): string {
    const known = own === undefined ? undefined : this.wordsUnder(own, text, kept);
    if (known !== undefined) return known.replace(new RegExp(`\\.${row}$`), '.本行');
    const head = (list === 1 ? '' : `第${list}组`) + (nth === 1 ? WORDS_OF_ITEM : `${WORDS_OF_ITEM}${nth}`);
    const key = `${head}.本行`;
    this.entries.set(`${head}.${row}`, { value: text });
    this.kept.set(`${head}.${row}`, kept);
    if (!this.questions.has(key))
      this.questions.set(key, { key, each, label: `{名称}（{代码}）${what}`, kind: '文字', optional: true });
    return key;
  }

  /** Which way each item has, of those that the document puts them in, the usual one last: the key with 本行. */
  ways(
    rows: readonly string[],
    { ways, each, list }: { readonly ways: readonly number[]; readonly each: string; readonly list: number },
  ): string {
    const head = list === 1 ? WAYS : `${WAYS}${list}`;
    const key = `${head}.本行`;
    const most = Math.max(...ways);
    this.questions.set(key, {
      key,
      each,
      label: '{名称}（{代码}）用哪种写法',
      kind: '选择',
      choices: Array.from({ length: most }, (_, at) => wayNamed(at + 1)),
      optional: true,
    });
    for (const [at, row] of rows.entries())
      this.entries.set(`${head}.${row}`, { value: wayNamed(ways[at] ?? 1) });
    return key;
  }

  /** As our own form asks for them; undefined where it does not, or something else was said under that key. */
  private wordsUnder(key: string, text: string, kept: Kept): string | undefined {
    const question = this.questionFor(key);
    const said = this.entries.get(key);
    if (question?.kind !== '文字' || (said && said.value !== text)) return undefined;
    this.questions.set(question.key, question);
    this.entries.set(key, { value: text });
    this.kept.set(key, kept);
    return key;
  }

  private questionFor(key: string): Question | undefined {
    return this.known.get(key) ?? this.known.get(key.replace(/\.\d{3,7}$/, '.本行'));
  }

  /** What an answer comes to in the document, unless it was given. */
  note(key: string, entry: SupplementEntry): void {
    if (!this.given.entries.has(key) && !this.entries.has(key)) this.entries.set(key, entry);
  }

  private ask(expression: Expression, each: string | undefined): void {
    switch (expression.kind) {
      case 'entry':
        return this.askFor(expression.parts, each);
      case 'binary':
        this.ask(expression.left, each);
        return this.ask(expression.right, each);
      case 'fallback':
        this.ask(expression.first, each);
        return this.ask(expression.second, each);
      case 'sum':
        return this.ask(expression.each, printPattern(expression.over));
      default:
    }
  }

  private askFor(parts: readonly string[], each: string | undefined): void {
    const key = parts.join('.');
    if (this.questions.has(key)) return;
    const known = this.questionFor(key);
    if (known) {
      this.questions.set(known.key, known);
      return;
    }
    const isOfRow = each !== undefined && parts.includes(THIS_ROW);
    const last = this.cells.asked.get(key);
    this.questions.set(
      key,
      last
        ? { key, label: `{上年}年${last.of}`, kind: '金额', unit: '万元', previous: last.previous }
        : isOfRow
          ? { key, each, label: `{名称}（{代码}）${named(parts)}`, kind: '金额', unit: '万元' }
          : { key, label: named(parts), kind: '金额', unit: '万元' },
    );
  }
}
