/** A；B；C of the same make, one for each figure of a pattern in its order: a list of the form. */
import {
  allItemsOf,
  isMissing,
  itemsOf,
  OUTERMOST,
  parsePattern,
  printPattern,
  type Item,
  type Pattern,
} from '../narrative/reading';
import type { Understood } from '../proofread/inside';
import type { Clauses } from './clauses';
import type { LearnedAnswers } from './answers';
import { CODED_ROW, isOfItem, namesOfItem, ordinalOfItem } from './items';
import { casesOfItems } from './ways';
import type { SlotWriting, YearSpan } from './spans';
import { cut, isTelling, starts, type LearnedStretch } from './stretches';
import type { SpannedParagraph, Templates } from './templates';
import { literal, type ItemList, type SlotWriter } from './slot-writer';

/** What tables print one below or beside the other, and explanations go through. */
export const PATTERNS: readonly Pattern[] = [
  '表05[每类, 本年支出]',
  '表04[每类, 合计]',
  '表01[每类, 决算数]',
  '表03[每类, 本年支出合计]',
  '表06[每类]',
  '表02[合计, 财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入]',
  '表03[合计, 基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出]',
].map(parsePattern);

export const itemsIn = ({ context }: Pick<Understood, 'context'>, pattern: Pattern): readonly Item[] => {
  const items = itemsOf(context, pattern);
  return isMissing(items) ? [] : items;
};

/** Between the parts of a list. */
const SEPARATORS = ['；', '、', '，'];

interface FoundList extends LearnedStretch {
  readonly template: string;
}

/** Without the stop, and without the bracket that closes what the list stands in. */
function withoutEnd(template: string): string {
  const own = template.replace(/。$/, '');
  const isOpened = own.split('（').length >= own.split('）').length;
  return isOpened ? own : own.replace(/）$/, '');
}

export class LearnedLists {
  constructor(
    private readonly understood: Understood,
    private readonly templates: Templates,
    private readonly clauses: Clauses,
    private readonly writing: SlotWriter,
    private readonly answers: LearnedAnswers,
  ) {}

  /** The template of a stretch that holds one; undefined where it holds none. */
  listed(paragraph: SpannedParagraph, stretch: LearnedStretch, writing: SlotWriting): string | undefined {
    const list = this.found(paragraph, stretch);
    if (!list) return undefined;
    const head = { from: stretch.from, to: list.from };
    const tail = { from: list.to, to: stretch.to };
    const before = this.templates.template(paragraph, head, writing);
    return before + list.template + this.templates.template(paragraph, tail, writing);
  }

  private found(paragraph: SpannedParagraph, stretch: LearnedStretch): FoundList | undefined {
    for (const separator of SEPARATORS) {
      const list = this.listBetween(separator, paragraph, stretch);
      if (list) return list;
    }
    return this.alone(paragraph, stretch);
  }

  private listBetween(
    separator: string,
    paragraph: SpannedParagraph,
    stretch: LearnedStretch,
  ): FoundList | undefined {
    const { text, found } = paragraph;
    const segments = cut(text, found, stretch, separator);
    if (segments.length < 2) return undefined;
    for (const pattern of this.byTable(found, stretch)) {
      const items = itemsIn(this.understood, pattern);
      if (items.length < 2) continue;
      const first = segments.findIndex((segment) => isTelling(found, segment, items[0]));
      if (first < 0 || segments.length < first + items.length) continue;
      const own = segments.slice(first, first + items.length);
      if (!own.every((segment, index) => isTelling(found, segment, items[index]))) continue;
      const others = [...segments.slice(0, first), ...segments.slice(first + items.length)];
      if (others.some((segment) => this.tellsOf(found, segment, pattern))) continue;
      const list = this.templates.tried(() => this.asList(paragraph, own, items, { pattern, separator }));
      if (list) return list;
    }
    return undefined;
  }

  /** First those of the table whose cells the numbers were taken for. */
  private byTable(found: readonly YearSpan[], { from, to }: LearnedStretch): readonly Pattern[] {
    const tables = found.flatMap((span) => {
      const [first] = span.from >= from && span.to <= to ? (span.number?.meanings ?? []) : [];
      return first?.kind === 'cell' ? [first.table] : [];
    });
    const times = ({ table }: Pattern): number => tables.filter((one) => one === table).length;
    return [...PATTERNS].sort((one, other) => times(other) - times(one));
  }

  /** Lines and columns of 0 too: told on their own, they would be told twice once there is something in them. */
  private tellsOf(found: readonly YearSpan[], segment: LearnedStretch, pattern: Pattern): boolean {
    const all = allItemsOf(this.understood.context, pattern, OUTERMOST);
    return !isMissing(all) && all.some((item) => isTelling(found, segment, item));
  }

  /** Undefined where the items are not told alike; those of lines may each have a way of its own. */
  private asList(
    paragraph: SpannedParagraph,
    segments: readonly LearnedStretch[],
    items: readonly Item[],
    { pattern, separator }: { readonly pattern: Pattern; readonly separator: string },
  ): FoundList | undefined {
    const of = { each: printPattern(pattern), list: this.answers.list() };
    const write = (segment: LearnedStretch, item: Item): string => this.write(paragraph, segment, item, of);
    const [first, last] = [segments[0], segments.at(-1)];
    const [one, another] = [items[0], items.at(-1)];
    if (!first || !last || !one || !another || segments.length < 2) return undefined;
    const isShort = segments.length === 2;
    const whole = write(last, another);
    const middle = segments.slice(1, -1).map((segment, index) => write(segment, items[index + 1] ?? one));
    const known = isShort ? [withoutEnd(whole)] : [...new Set(middle)];
    if (known.some((way) => !way.includes('{'))) return undefined;
    const mayDiffer = !isShort && items.every(({ row }) => CODED_ROW.test(row));
    if (known.length > 1 && !mayDiffer) return undefined;
    // What leads to the list stands before its first item, what ends the sentence behind its last.
    const begins = [
      ...starts(paragraph.text, paragraph.found, first),
      ...placesOf(paragraph.text, one.name, first),
    ].map((from) => ({ from, template: write({ ...first, from }, one) }));
    const beginning =
      begins.find(({ template }) => known.includes(template)) ??
      (mayDiffer ? begins.find(({ template }) => leadOf(template) === leadOf(known[0] ?? '')) : undefined);
    const most = Math.max(...known.map(slotsOf));
    const ownEnd = withoutEnd(whole);
    const ending =
      known.filter((way) => whole.startsWith(way)).sort((a, b) => b.length - a.length)[0] ??
      (mayDiffer && leadOf(ownEnd) === leadOf(known[0] ?? '') && slotsOf(ownEnd) <= most
        ? ownEnd
        : undefined);
    if (beginning === undefined || ending === undefined || slotsOf(beginning.template) > most)
      return undefined;
    // Behind the last of its kind only words are as long as they are written.
    if (whole.slice(ending.length).includes('{')) return undefined;
    const templates = [beginning.template, ...middle, ending];
    const cases = casesOfItems(this.answers, templates, items, of);
    return {
      from: beginning.from,
      to: last.to - (whole.length - ending.length),
      template: `{逐个 ${of.each} 用 ${this.clauses.listed(cases)} 隔 ${separator}}`,
    };
  }

  private write(paragraph: SpannedParagraph, segment: LearnedStretch, item: Item, of: ItemList): string {
    const { context } = this.understood;
    const template = this.templates.template(
      paragraph,
      segment,
      this.writing.ofItem(item, of, '用途'),
      (words) => namesOfItem(literal(words), item, context),
    );
    return ordinalOfItem(template, item);
  }

  /** 其中：财政拨款收入1200.00万元，占100%: the only one of a table's line that there was, with its share of all. */
  private alone(paragraph: SpannedParagraph, stretch: LearnedStretch): FoundList | undefined {
    const { text, found } = paragraph;
    for (const pattern of this.byTable(found, stretch)) {
      const [item, ...more] = itemsIn(this.understood, pattern);
      const all = allItemsOf(this.understood.context, pattern, OUTERMOST);
      if (!item || more.length > 0 || isMissing(all) || all.length < 2) continue;
      const own = found.filter(({ from, to }) => from >= stretch.from && to <= stretch.to);
      const at = own.findIndex(
        ({ from, number }, index) =>
          number?.kind === 'money' &&
          number.meanings.some((one) => isOfItem(one, item)) &&
          text.slice(stretch.from, from).trimEnd().endsWith(item.name) &&
          own[index + 1]?.from === number.offset + number.length &&
          own[index + 1]?.number?.kind === 'percent',
      );
      const [amount, share] = own.slice(at, at + 2);
      if (at < 0 || !amount || !share) continue;
      const others = [...own.slice(0, at), ...own.slice(at + 2)];
      const tells = ({ number }: YearSpan): boolean =>
        number?.kind === 'money' &&
        all.some((one) => number.meanings[0] && isOfItem(number.meanings[0], one));
      if (others.some(tells)) continue;
      const from = text.lastIndexOf(item.name, amount.from);
      const list = this.templates.tried(() => this.asAlone(paragraph, { from, to: share.to }, item, pattern));
      if (list) return list;
    }
    return undefined;
  }

  private asAlone(
    paragraph: SpannedParagraph,
    stretch: LearnedStretch,
    item: Item,
    pattern: Pattern,
  ): FoundList | undefined {
    const of = { each: printPattern(pattern), list: this.answers.list() };
    const template = this.write(paragraph, stretch, item, of);
    if (!template.startsWith('{名称}') || template.split('本项').length < 3) return undefined;
    return {
      ...stretch,
      template: `{逐个 ${of.each} 用 ${this.clauses.listed([{ text: template }])} 隔 ；}`,
    };
  }
}

/** What stands before the name. */
const leadOf = (template: string): string => template.split(/\{(?:名称|全名)\}/)[0] ?? '';

const slotsOf = (template: string): number => template.split('{').length - 1;

function placesOf(text: string, name: string, { from, to }: LearnedStretch): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name, from); name !== '' && at >= 0 && at < to; at = text.indexOf(name, at + 1))
    places.push(at);
  return places;
}
