/** Paragraphs that tell one 项 each: `1、…（类）…（款）…（项）。…`, found and matched with the rows of the table. */
import type { CompiledParagraph } from '../../narrative';
import { comparable as nameOf } from '../../codes';
import {
  allItemsOf,
  fullName,
  isMissing,
  isNothing,
  scopeOfItem,
  type Context,
  type Item,
} from '../../narrative/reading';
import { alike } from '../text/similar';
import { marksIn, type Stretch } from '../text/marks';
import { normalised } from '../text/normal';
import { partOf, type Stream } from '../text/stream';
import { compareAmount } from '../judge/compare';
import { statedBy } from '../judge/measure';
import { evaluate } from '../../narrative/reading';

export interface LevelName extends Stretch {
  readonly level: '类' | '款' | '项';
  readonly text: string;
}

export interface ItemText {
  /** In the section's stream. */
  readonly start: number;
  readonly end: number;
  readonly headEnd: number;
  readonly names: readonly LevelName[];
  readonly body: Stream;
  /** Row of the table it tells of; undefined where none fits. */
  item: Item | undefined;
}

export interface ItemTexts {
  readonly texts: readonly ItemText[];
  /** Of the table, other than 0, told nowhere. */
  readonly lacking: readonly Item[];
  /** All items of the table, other than 0. */
  readonly items: readonly Item[];
}

const HEAD = /(?:^|[\n。；：])\d{1,4}(?:、|\.(?!\d)|．)(?=[^。\n]{2,80}（[类款项]）)/g;
const NAME = /([^（）、。，；\n]*(?:（[^类款项）]*）[^（）、。，；\n]*)*)（([类款项])）/y;

function namesAt(text: string, start: number): { names: LevelName[]; end: number } {
  const names: LevelName[] = [];
  let at = start;
  for (;;) {
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    if (!match) return { names, end: at };
    const [whole, name = '', level] = match;
    names.push({ level: level as LevelName['level'], text: name, start: at, end: at + name.length });
    at += whole.length;
  }
}

function split(stream: Stream): ItemText[] {
  const heads = [...stream.text.matchAll(HEAD)].map((match) => ({
    start: /\d/.test(match[0].charAt(0)) ? match.index : match.index + 1,
    after: match.index + match[0].length,
  }));
  return heads.map(({ start, after }, index) => {
    const end = heads[index + 1]?.start ?? stream.text.length;
    const { names, end: headEnd } = namesAt(stream.text, after);
    return { start, end, headEnd, names, body: partOf(stream, after, end), item: undefined };
  });
}

const LEVELS = [
  { level: '类', digits: 3 },
  { level: '款', digits: 5 },
  { level: '项', digits: 7 },
] as const;

/** What the table calls each level of an item. */
export function rightNames(context: Context, item: Item): ReadonlyMap<string, string> {
  const full = normalised(fullName(context, item)).text;
  const { names } = namesAt(full, 0);
  return new Map(names.map(({ level, text }) => [level, text]));
}

const WEIGHTS: Readonly<Record<LevelName['level'], number>> = { 类: 0.2, 款: 0.3, 项: 0.5 };
const AMOUNT = 0.6;
const LEAST = 0.45;

/** How surely a paragraph tells of an item: by its names, and by the amount if that is told. */
function fit(
  context: Context,
  { names, body }: ItemText,
  item: Item,
  right: ReadonlyMap<string, string>,
): number {
  let score = 0;
  let whole = 0;
  for (const { level } of LEVELS) {
    const said = names.find((name) => name.level === level);
    const wanted = right.get(level);
    if (wanted !== undefined) whole += WEIGHTS[level];
    if (!said || wanted === undefined) continue;
    score += WEIGHTS[level] * alike(nameOf(said.text), nameOf(wanted));
  }
  const value = evaluate(
    context,
    {
      kind: 'cell',
      table: item.table,
      row: item.row,
      ...(item.column === undefined ? {} : { column: item.column }),
    },
    scopeOfItem(item),
  );
  if (value.kind !== 'known') return score;
  const told = marksIn(body.text).some((mark) => {
    const stated = mark.kind === 'money' ? statedBy(mark, context) : undefined;
    return stated !== undefined && compareAmount(stated, value.value, 2) === 'same';
  });
  return told ? score + AMOUNT : score;
}

function matchUp(context: Context, texts: readonly ItemText[], items: readonly Item[]): void {
  const names = new Map(items.map((item) => [item, rightNames(context, item)]));
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    const key = nameOf(names.get(item)?.get('项') ?? item.name);
    byName.set(key, [...(byName.get(key) ?? []), item]);
  }
  const few = items.length * texts.length < 40_000;
  const open = texts.flatMap((text, order) => {
    const last = text.names.find(({ level }) => level === '项');
    const close = last && byName.get(nameOf(last.text));
    const candidates = few || !close ? items : close;
    return candidates.map((item) => ({
      text,
      item,
      order,
      score: fit(context, text, item, names.get(item) ?? new Map()) - (item.number - 1 === order ? 0 : 0.01),
    }));
  });
  const taken = new Set<Item>();
  for (const { text, item, score } of open.sort((a, b) => b.score - a.score)) {
    if (score < LEAST || text.item || taken.has(item)) continue;
    text.item = item;
    taken.add(item);
  }
}

const has = (context: Context, { table, row, column }: Item): boolean => {
  const figure = context.tables.table(table)?.figure(row, column);
  return figure !== undefined && !isNothing(figure);
};

/** A text whose lines got out of order still holds the name or the amount somewhere. */
function isTold(context: Context, stream: Stream, item: Item): boolean {
  const amount = context.tables
    .table(item.table)
    ?.figure(item.row, item.column)
    ?.text.replaceAll(',', '')
    .trim();
  return (
    (amount !== undefined && amount !== '' && stream.text.includes(amount)) ||
    stream.text.includes(normalised(item.name).text)
  );
}

/** Undefined where the section tells no items of that table, or the workbook lacks it. */
export function itemTexts(
  context: Context,
  stream: Stream,
  paragraph: CompiledParagraph,
): ItemTexts | undefined {
  if (!paragraph.each) return undefined;
  const all = allItemsOf(context, paragraph.each);
  if (isMissing(all)) return undefined;
  const texts = split(stream);
  if (texts.length === 0) return undefined;
  const items = all.filter((item) => has(context, item));
  matchUp(context, texts, items);
  const rest = texts.filter(({ item }) => item === undefined);
  matchUp(
    context,
    rest,
    all.filter((item) => !has(context, item)),
  );
  const told = new Set(texts.map(({ item }) => item));
  return {
    texts,
    items,
    lacking: items.filter((item) => !told.has(item) && !isTold(context, stream, item)),
  };
}
