/** Reads last year's explanation against last year's tables, and makes a form of it: the office's own words, with a slot wherever the year speaks. */
import { ZERO } from '../amount';
import { message } from '../messages';
import {
  compileForm,
  type Case,
  type NarrativeForm,
  type ParagraphForm,
  type SectionForm,
  type Supplement,
} from '../narrative';
import {
  evaluate,
  itemsOf,
  isMissing,
  OUTERMOST,
  parsePattern,
  printPattern,
  type Expression,
  type Item,
  type Pattern,
} from '../narrative/reading';
import type { ProofreadOptions, TextDocument } from '../proofread';
import {
  normalised,
  numbersIn,
  statedBy,
  understand,
  type Stated,
  type Understood,
  type UnderstoodNumber,
} from '../proofread/inside';
import type { TableSet } from '../tables';
import { LearnedAnswers } from './answers';
import { Clauses } from './clauses';
import { namesOfItem, ofItem, ordinalOfItem } from './items';
import { LEARN_MESSAGES } from './messages';
import type { Movement } from './movements';
import { Spans, type YearSpan, type SlotWriting } from './spans';
import { settingsOf } from './settings';
import { cut, isTelling, starts, stops, type LearnedStretch } from './stretches';
import type { Ambiguous, Kept, Learned, LearnedDoubt, LearnedParagraph } from './types';

export interface LearnOptions extends Pick<
  ProofreadOptions,
  'supplement' | 'previous' | 'form' | 'unfilled'
> {
  /** For people: 本单位2023年度. */
  readonly name?: string;
}

/** Braces are slots. */
const literal = (text: string): string => text.replaceAll('{', '｛').replaceAll('}', '｝');

interface SectionDraft {
  readonly id: string;
  readonly level: 1 | 2;
  readonly heading: string;
  readonly paragraphs: ParagraphForm[];
}

class Learning {
  readonly answers: LearnedAnswers;
  readonly clauses = new Clauses();
  readonly sections: SectionDraft[] = [];
  readonly places: LearnedParagraph[] = [];
  readonly doubts: LearnedDoubt[] = [];
  readonly ambiguous: Ambiguous[] = [];
  title: number | undefined;
  titleText = UNHEADED;
  /** Numbers that became slots. */
  private readonly understoodNumbers = new Set<UnderstoodNumber>();

  constructor(
    private readonly document: TextDocument,
    readonly understood: Understood,
    given: Supplement,
  ) {
    const known = new Map(
      [...compileForm(understood.form).questions].map(([key, { question }]) => [key, question]),
    );
    this.answers = new LearnedAnswers(given, known);
  }

  get slots(): number {
    return [...this.understoodNumbers].filter(({ kind }) => kind !== 'year' && kind !== 'fixed').length;
  }

  /** Paragraphs of the explanation, in their order. */
  learn(from: number, to: number): void {
    const headings = this.headings();
    for (let at = from; at < to; at += 1) {
      const paragraph = this.document.paragraphs[at];
      const text = paragraph?.text ?? '';
      if (text.trim() === '' || paragraph?.style === 'table' || paragraph?.style === 'contents') continue;
      const id = headings.get(at);
      if (id !== undefined) this.heading(at, text, id);
      else if (this.sections.length === 0 && !SENTENCE.test(text)) this.opening(at, text);
      else {
        if (this.sections.length === 0) this.unheaded();
        at = this.body(at, to) - 1;
      }
    }
    // A form has a section.
    if (this.sections.length === 0) this.unheaded();
  }

  /** What is told without any heading. */
  private unheaded(): void {
    this.sections.push({ id: 'x0', level: 1, heading: UNHEADED, paragraphs: [] });
  }

  /** Paragraphs that are headings and nothing else. */
  private headings(): ReadonlyMap<number, string> {
    const found = new Map<number, string>();
    const used = new Set<string>();
    for (const { id, paragraph, offset, length } of this.understood.result.sections) {
      const text = this.document.paragraphs[paragraph]?.text ?? '';
      if (text.slice(0, offset).trim() !== '' || text.slice(offset + length).replace(/[。：\s]/g, '') !== '')
        continue;
      const own = id !== undefined && !used.has(id) ? id : `x${found.size + 1}`;
      used.add(own);
      found.set(paragraph, own);
    }
    return found;
  }

  private opening(at: number, text: string): void {
    if (this.title === undefined) {
      this.title = at;
      this.titleText = this.plain(at, text, '标题');
      return;
    }
    this.sections.push({ id: `x0p${at}`, level: 1, heading: this.plain(at, text, '开头'), paragraphs: [] });
    this.places.push({ section: this.sections.length - 1, paragraph: undefined, at: [{ paragraph: at }] });
  }

  private heading(at: number, text: string, id: string): void {
    const level = /^\s*（/.test(text) ? 2 : 1;
    this.sections.push({ id, level, heading: this.plain(at, text, '标题'), paragraphs: [] });
    this.places.push({ section: this.sections.length - 1, paragraph: undefined, at: [{ paragraph: at }] });
  }

  /** The paragraph, or those of all items; gives the one behind. */
  private body(at: number, to: number): number {
    const section = this.sections.at(-1);
    if (!section) return at + 1;
    const items = this.itemsFrom(at, to);
    const place = { section: this.sections.length - 1, paragraph: section.paragraphs.length };
    if (items) {
      section.paragraphs.push(items.form);
      this.places.push({ ...place, at: items.at });
      return items.end;
    }
    const text = this.document.paragraphs[at]?.text ?? '';
    section.paragraphs.push({ sentences: this.sentences(at, text, section) });
    this.places.push({ ...place, at: [{ paragraph: at }] });
    return at + 1;
  }

  private spans(at: number, text: string): Spans {
    const { department } = this.understood.context;
    return new Spans(text, at, this.understood, department);
  }

  /** One template for a whole paragraph. */
  private plain(at: number, text: string, what: string): string {
    const { found } = this.spans(at, text);
    return this.template(at, text, found, { from: 0, to: text.length }, this.writing(what));
  }

  private sentences(at: number, text: string, { id, paragraphs }: SectionDraft): ParagraphForm['sentences'] {
    const { found } = this.spans(at, text);
    const writing = this.writing(this.headingOf(id));
    return stops(text, found).map(({ from, to }, index) => ({
      id: `p${paragraphs.length + 1}s${index + 1}`,
      cases: this.cases(at, text, found, { from, to }, writing),
    }));
  }

  private cases(
    at: number,
    text: string,
    found: readonly YearSpan[],
    stretch: LearnedStretch,
    writing: SlotWriting,
  ): readonly Case[] {
    return [
      {
        text:
          this.listed(at, text, found, stretch, writing) ?? this.template(at, text, found, stretch, writing),
      },
    ];
  }

  private headingOf(id: string): string {
    const section = this.sections.find((one) => one.id === id);
    return (section?.heading ?? '').replace(/\{[^}]*\}/g, '').replace(ORDINAL, '');
  }

  private template(
    at: number,
    text: string,
    found: readonly YearSpan[],
    { from, to }: LearnedStretch,
    writing: SlotWriting,
    words: (text: string) => string = literal,
  ): string {
    let done = from;
    let template = '';
    for (const span of found) {
      if (span.from < from || span.to > to) continue;
      template += words(text.slice(done, span.from)) + span.template(writing);
      if (span.isDoubtful) this.doubt(at, text, span);
      for (const number of span.numbers ?? []) this.understoodNumbers.add(number);
      if (span.number) this.ambiguity(span.number);
      done = span.to;
    }
    return template + words(text.slice(done, to));
  }

  /** What may be several figures is looked at again when the year is another. */
  private ambiguity({ paragraph, offset, length, kind, meanings }: UnderstoodNumber): void {
    if (meanings.length < 2) return;
    const as = kind === 'money' || kind === 'percent' ? kind : 'count';
    const written = meanings.map((one) => {
      this.answers.written(one);
      return this.answers.cells.written(one);
    });
    this.ambiguous.push({ paragraph, offset, length, as, meanings: written });
  }

  private doubt(at: number, text: string, { from, to }: LearnedStretch): void {
    this.doubts.push({
      paragraph: at,
      offset: from,
      length: to - from,
      text: text.slice(from, to),
      why: message(LEARN_MESSAGES, 'not-understood', { text: text.slice(from, to) }),
    });
  }

  private writing(what: string): SlotWriting {
    const { answers, clauses } = this;
    return {
      expression: (expression) => answers.written(expression),
      note: (expression, stated, isMoney) => this.noteAnswer(expression, stated, isMoney),
      words: (text, kind, kept) => answers.words(text, `${what}${kind}`, kept),
      rate: (lead, part, whole) =>
        `{${clauses.rated(literal(lead))} ${answers.written(part)}; ${answers.written(whole)}}`,
      phrase: (phrase) => {
        const { comparing, reason } = phrase;
        this.noteBase(phrase);
        const [now, then] = [answers.written(comparing.now), answers.written(comparing.then)];
        const key = answers.words(reason?.words ?? '', `${what}增减的原因`, keptReason(phrase));
        return `{${clauses.moved(phrase)} ${now}; ${then}; ${key}}`;
      },
    };
  }

  private noteAnswer(expression: Expression, stated: Stated, isMoney: boolean): void {
    if (expression.kind === 'fallback') return this.noteAnswer(expression.second, stated, isMoney);
    const own = this.answers.cells.written(expression);
    const { settings } = this.understood.context;
    if (own.kind !== 'entry') return;
    const value = stated.value.toFixed();
    this.answers.note(own.parts.join('.'), isMoney ? { value, unit: settings.unit } : { value });
  }

  /** What it was compared with, where only the change tells it. */
  private noteBase({ comparing, change, polarity }: Movement): void {
    const { context } = this.understood;
    const now = evaluate(context, comparing.now, OUTERMOST);
    const then = this.answers.cells.written(comparing.then);
    if (then.kind !== 'entry' || now.kind !== 'known') return;
    if (evaluate(context, comparing.then, OUTERMOST).kind === 'known') return;
    const [said] = change === undefined ? [] : numbersIn(normalised(change).text);
    const by = said ? statedBy(said, context)?.value : polarity === 0 ? ZERO : undefined;
    if (!by) return;
    const value = polarity < 0 ? now.value.plus(by) : now.value.minus(by);
    this.answers.note(then.parts.join('.'), { value: value.toFixed(), unit: context.settings.unit });
  }

  /** Patterns that the form goes through in this section. */
  private patterns(): readonly Pattern[] {
    return PATTERNS;
  }

  private itemsIn(pattern: Pattern): readonly Item[] {
    const items = itemsOf(this.understood.context, pattern);
    return isMissing(items) ? [] : items;
  }

  /** A；B；C of the same make, one for each figure of a pattern in its order. */
  private listed(
    at: number,
    text: string,
    found: readonly YearSpan[],
    stretch: LearnedStretch,
    writing: SlotWriting,
  ): string | undefined {
    const segments = cut(text, found, stretch, '；');
    if (segments.length < 2) return undefined;
    for (const pattern of this.patterns()) {
      const items = this.itemsIn(pattern);
      if (items.length < 2) continue;
      const first = segments.findIndex((segment) => isTelling(found, segment, items[0]));
      if (first < 0 || segments.length < first + items.length) continue;
      const own = segments.slice(first, first + items.length);
      if (!own.every((segment, index) => isTelling(found, segment, items[index]))) continue;
      const list = this.asList(at, text, found, own, items, pattern);
      if (!list) continue;
      const head = { from: stretch.from, to: list.from };
      const tail = { from: list.to, to: stretch.to };
      const before = this.template(at, text, found, head, writing);
      return before + list.template + this.template(at, text, found, tail, writing);
    }
    return undefined;
  }

  /** Undefined where the items are not told alike. */
  private asList(
    at: number,
    text: string,
    found: readonly YearSpan[],
    segments: readonly LearnedStretch[],
    items: readonly Item[],
    pattern: Pattern,
  ): { readonly from: number; readonly to: number; readonly template: string } | undefined {
    const write = (segment: LearnedStretch, item: Item): string =>
      this.template(
        at,
        text,
        found,
        segment,
        this.writingOfItem(item, printPattern(pattern), '用途'),
        (words) => namesOfItem(literal(words), item, this.understood.context),
      );
    const [second, last] = [segments[1], segments.at(-1)];
    const [one, another] = [items[1], items.at(-1)];
    const [first] = segments;
    if (!second || !last || !one || !another || !first || !items[0]) return undefined;
    const isShort = segments.length === 2;
    const whole = write(second, one);
    const own = isShort ? whole.replace(/。$/, '') : whole;
    // What leads to the list stands before its first item, what ends the sentence behind its last.
    const from = starts(text, found, first).find(
      (start) => write({ ...first, from: start }, items[0] ?? one) === own,
    );
    const end = isShort ? whole : write(last, another);
    const isAlike = segments.slice(2, -1).every((segment, index) => {
      const item = items[index + 2];
      return item !== undefined && write(segment, item) === own;
    });
    if (from === undefined || !isAlike || !end.startsWith(own) || !own.includes('{')) {
      return undefined;
    }
    const to = last.to - (end.length - own.length);
    return { from, to, template: `{逐个 ${printPattern(pattern)} 用 ${this.clauses.listed(own)} 隔 ；}` };
  }

  private writingOfItem(item: Item, each: string, what: string): SlotWriting {
    const { answers, clauses } = this;
    let nth = 0;
    const wordsOf = (text: string, kind: string, kept: Kept): string => {
      nth += 1;
      return answers.wordsOfItem(text, kind, kept, { row: item.row, each, nth });
    };
    const expression = (one: Expression): string => {
      answers.written(one);
      return answers.written(ofItem(one, item));
    };
    return {
      expression,
      note: (one, stated, isMoney) => this.noteAnswer(one, stated, isMoney),
      words: (text, kind, kept) => wordsOf(text, kind === '' ? what : kind, kept),
      rate: (lead, part, whole) =>
        `{${clauses.rated(literal(lead))} ${expression(part)}; ${expression(whole)}}`,
      phrase: (phrase) => {
        const { comparing, reason } = phrase;
        this.noteBase(phrase);
        const [now, then] = [expression(comparing.now), expression(comparing.then)];
        return `{${clauses.moved(phrase)} ${now}; ${then}; ${wordsOf(reason?.words ?? '', '增减的原因', keptReason(phrase))}}`;
      },
    };
  }

  /** Paragraphs from here on that tell one item each, all of the table. */
  private itemsFrom(
    at: number,
    to: number,
  ): { readonly form: ParagraphForm; readonly at: LearnedParagraph['at']; readonly end: number } | undefined {
    const places = this.understood.items;
    const own = places.find(({ paragraph }) => paragraph === at);
    if (!own) return undefined;
    const each = this.eachOf(own.table);
    const pattern = each === undefined ? undefined : parsePattern(each);
    const items = pattern ? this.itemsIn(pattern) : [];
    if (!each || items.length === 0 || items[0]?.row !== own.row) return undefined;
    const told: { paragraph: number; row: string }[] = [];
    for (const [index, item] of items.entries()) {
      const paragraph = at + index;
      const place = places.filter((one) => one.paragraph === paragraph);
      if (paragraph >= to || place.length !== 1 || place[0]?.row !== item.row) return undefined;
      told.push({ paragraph, row: item.row });
    }
    const templates = told.map(({ paragraph }, index) => {
      const item = items[index];
      const text = this.document.paragraphs[paragraph]?.text ?? '';
      if (!item) return '';
      const { found } = this.spans(paragraph, text);
      return this.template(
        paragraph,
        text,
        found,
        { from: 0, to: text.length },
        this.writingOfItem(item, each, ''),
        (words) => namesOfItem(literal(words), item, this.understood.context),
      );
    });
    const cases = this.casesOfItems(
      templates.map((template, index) => (items[index] ? ordinalOfItem(template, items[index]) : template)),
      items,
      each,
    );
    return { form: { each, sentences: [{ id: `${own.table}项`, cases }] }, at: told, end: at + items.length };
  }

  /** Wordings of items that differ: the commonest is the usual one, and which is whose stands in the answers. */
  private casesOfItems(templates: readonly string[], items: readonly Item[], each: string): readonly Case[] {
    const counts = new Map<string, number>();
    for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1);
    const [usual, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([template]) => template);
    if (others.length === 0) return [{ text: usual ?? '' }];
    const key = '项目写法.本行';
    this.answers.questions.set(key, {
      key,
      each,
      label: '{名称}（{代码}）用哪种写法',
      kind: '选择',
      choices: ['第1种', ...others.map((_, index) => `第${index + 2}种`)],
      optional: true,
    });
    for (const [index, item] of items.entries()) {
      const which = others.indexOf(templates[index] ?? '');
      this.answers.entries.set(`项目写法.${item.row}`, { value: `第${which + 2}种` });
    }
    return [
      ...others.map((text, index) => ({ when: `已填 ${key} 且 ${key} 是 第${index + 2}种`, text })),
      { text: usual ?? '', unknown: true as const },
    ];
  }

  private eachOf(table: Pattern['table']): string | undefined {
    return compileForm(this.understood.form)
      .sections.flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ each }) => (each?.table === table ? [printPattern(each)] : []))[0];
  }
}

const keptReason = ({ comparing, polarity }: Movement): Kept => ({ kind: 'reason', comparing, polarity });

const UNHEADED = '{年度}年度部门决算情况说明';
/** No title or heading is one. */
const SENTENCE = /[。；，]/;
const ORDINAL = /^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)/;

/** Lists that explanations go through: what tables print one below or beside the other. */
const PATTERNS: readonly Pattern[] = [
  '表05[每类, 本年支出]',
  '表02[合计, 财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入]',
  '表03[合计, 基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出]',
].map(parsePattern);

/** Pure; never throws for what a document may hold. */
export function learn(document: TextDocument, tables: TableSet, options: LearnOptions = {}): Learned {
  const understood = understand(document, tables, options);
  const { form: near, context, numbers } = understood;
  const learning = new Learning(document, understood, options.supplement ?? { entries: new Map() });
  learning.learn(understood.stretch.from, understood.stretch.to);
  const { answers, clauses, sections, places, title, titleText, doubts, slots } = learning;
  const form: NarrativeForm = {
    id: 'learned',
    name: options.name ?? `${context.department ?? '本单位'}${context.year ?? ''}年度底稿`,
    title: titleText,
    settings: settingsOf(numbers, near.settings),
    clauses: [{ name: '名称', takes: [], cases: [{ text: '{名称}' }] }, ...clauses.all],
    questions: [...answers.questions.values()],
    sections: sections.map((section): SectionForm => section),
  };
  const entries = new Map([...context.supplement.entries, ...answers.entries]);
  return {
    form,
    near,
    supplement: {
      ...context.supplement,
      ...(context.year === undefined ? {} : { year: context.year }),
      entries,
    },
    title,
    paragraphs: places,
    doubts,
    kept: answers.kept,
    ambiguous: learning.ambiguous,
    numbers: numbers.filter(({ kind }) => kind !== 'year' && kind !== 'fixed').length,
    slots,
  };
}
