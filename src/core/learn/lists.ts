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
import { namesOfItem, ordinalOfItem } from './items';
import type { SlotWriting, YearSpan } from './spans';
import { cut, isTelling, starts, type LearnedStretch } from './stretches';
import type { SpannedParagraph, Templates } from './templates';
import { literal, type SlotWriter } from './slot-writer';

/** What tables print one below or beside the other, and explanations go through. */
const PATTERNS: readonly Pattern[] = [
  '表05[每类, 本年支出]',
  '表04[每类, 合计]',
  '表01[每类, 决算数]',
  '表03[每类, 本年支出合计]',
  '表06[每类]',
  '表02[合计, 财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入]',
  '表03[合计, 基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出]',
].map(parsePattern);

export const itemsIn = ({ context }: Understood, pattern: Pattern): readonly Item[] => {
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
  ) {}

  /** The template of a stretch that holds one; undefined where it holds none. */
  listed(paragraph: SpannedParagraph, stretch: LearnedStretch, writing: SlotWriting): string | undefined {
    for (const separator of SEPARATORS) {
      const list = this.listBetween(separator, paragraph, stretch);
      if (!list) continue;
      const head = { from: stretch.from, to: list.from };
      const tail = { from: list.to, to: stretch.to };
      const before = this.templates.template(paragraph, head, writing);
      return before + list.template + this.templates.template(paragraph, tail, writing);
    }
    return undefined;
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

  /** Undefined where the items are not told alike. */
  private asList(
    paragraph: SpannedParagraph,
    segments: readonly LearnedStretch[],
    items: readonly Item[],
    { pattern, separator }: { readonly pattern: Pattern; readonly separator: string },
  ): FoundList | undefined {
    const { context } = this.understood;
    const write = (segment: LearnedStretch, item: Item): string =>
      ordinalOfItem(
        this.templates.template(
          paragraph,
          segment,
          this.writing.ofItem(item, printPattern(pattern), '用途'),
          (words) => namesOfItem(literal(words), item, context),
        ),
        item,
      );
    const [second, last] = [segments[1], segments.at(-1)];
    const [one, another] = [items[1], items.at(-1)];
    const [first] = segments;
    if (!second || !last || !one || !another || !first || !items[0]) return undefined;
    const isShort = segments.length === 2;
    const whole = write(second, one);
    const own = isShort ? withoutEnd(whole) : whole;
    // What leads to the list stands before its first item, what ends the sentence behind its last.
    const from = starts(paragraph.text, paragraph.found, first).find(
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
    return {
      from,
      to,
      template: `{逐个 ${printPattern(pattern)} 用 ${this.clauses.listed(own)} 隔 ${separator}}`,
    };
  }
}
