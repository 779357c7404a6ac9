/** Paragraphs that tell one 项 each: `1、…（类）…（款）…（项）。…`, found and matched with the rows of the table. */
import type { CompiledParagraph } from '../../narrative';
import type { Decimal } from '../../amount';
import { comparableName as nameOf } from '../../codes';
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
import { marksIn } from '../text/marks';
import { normalText } from '../text/normal';
import { hasAmount } from '../text/numbers';
import { partOf, type Stream } from '../text/stream';
import type { Stretch } from '../text/stretches';
import { evaluate } from '../../narrative/reading';
import { compareAmount, type Stated, statedBy } from '../measure';

interface LevelName extends Stretch {
  readonly level: '类' | '款' | '项';
  readonly text: string;
}

interface ItemText {
  /** In the section's stream. */
  readonly start: number;
  readonly end: number;
  readonly headEnd: number;
  readonly names: readonly LevelName[];
  /** Maybe of all 项 of a 款 or 类, or of several by name. */
  readonly whole: boolean;
  readonly body: Stream;
  /** Row of the table it tells of; undefined where none fits. */
  item: Item | undefined;
}

export interface ItemTexts {
  /** Those that tell more than one row. */
  readonly several: ReadonlySet<ItemText>;
  readonly texts: readonly ItemText[];
  /** Of the table, other than 0, told nowhere. */
  readonly lacking: readonly Item[];
  /** All items of the table, other than 0. */
  readonly items: readonly Item[];
}

/** Behind an ordinal; a line of its own needs none where it names 款 and 项. */
const HEAD =
  /(?:^|[\n。；：])(?:(?:\d{1,4}(?:、|\.(?!\d)|．|(?=“))|（[\d一二三四五六七八九十]{1,3}）|[①-⑳])(?=[^。\n]{2,80}（\d{0,3}[类款项]）)|(?<=^|\n)(?=[^\d（）①-⑳，。；：\n][^，。；：\n]{1,80}（款）[^，。；：\n]{0,60}（项）))/g;
const BEFORE_HEAD = /^[\n。；：]/;
/** A name may hold “、”, as 环境保护法规、规划及标准 does; one that begins with it is another name. */
const NAME =
  /((?:[^（）、。，；\n][^（）。，；\n]*)?(?:（[^类款项）]*）[^（）。，；\n]*)*)（\d{0,3}([类款项])）/y;

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

/** Paragraphs that tell an item each, not matched with anything yet. */
export function itemsOfText(stream: Stream): ItemText[] {
  const heads = [...stream.text.matchAll(HEAD)].map((match) => ({
    start: match.index + (BEFORE_HEAD.test(match[0]) ? 1 : 0),
    after: match.index + match[0].length,
  }));
  return heads.map(({ start, after }, index) => {
    const end = heads[index + 1]?.start ?? stream.text.length;
    const { names, end: headEnd } = namesAt(stream.text, after);
    const whole = !names.some(({ level, text }) => level === '项' && text !== '' && !text.includes('、'));
    return { start, end, headEnd, names, whole, body: partOf(stream, after, end), item: undefined };
  });
}

/** What the table calls each level of an item. */
export function rightNames(context: Context, item: Item): ReadonlyMap<string, string> {
  const full = normalText(fullName(context, item));
  const { names } = namesAt(full, 0);
  return new Map(names.map(({ level, text }) => [level, text]));
}

const WEIGHTS: Readonly<Record<LevelName['level'], number>> = { 类: 0.2, 款: 0.3, 项: 0.5 };
const AMOUNT = 0.6;
const LEAST = 0.45;
const OTHER_PLACE = 0.01;

/** So many pairs are all weighed; of more, only those of one name. */
const FEW = 2_500;

/** A row of the table with what a paragraph about it would say. */
interface Wanted {
  readonly item: Item;
  readonly names: ReadonlyMap<string, string>;
  readonly value: Decimal | undefined;
}

/** A paragraph with the amounts it tells. */
interface Said {
  readonly text: ItemText;
  readonly order: number;
  readonly amounts: readonly Stated[];
}

function wantedOf(context: Context, item: Item): Wanted {
  const { table, row, column } = item;
  const cell = { kind: 'cell', table, row, ...(column === undefined ? {} : { column }) } as const;
  const value = evaluate(context, cell, scopeOfItem(item));
  return {
    item,
    names: rightNames(context, item),
    value: value.kind === 'known' ? value.value : undefined,
  };
}

const saidIn = (context: Context, text: ItemText, order: number): Said => ({
  text,
  order,
  amounts: marksIn(text.body.text).flatMap((mark) =>
    mark.kind === 'money' ? (statedBy(mark, context) ?? []) : [],
  ),
});

/** How surely a paragraph tells of an item: by its names, by the amount if that is told, and a little by its place. */
function fit({ text, amounts, order }: Said, { item, names, value }: Wanted): number {
  let score = 0;
  let whole = 0;
  for (const [level, name] of names) {
    const weight = WEIGHTS[level as LevelName['level']];
    const said = text.names.find((one) => one.level === level);
    whole += weight;
    if (said) score += weight * alike(nameOf(said.text), nameOf(name));
  }
  const told = value && amounts.some((amount) => compareAmount(amount, value, 2) === 'same');
  const place = item.number - 1 === order ? 0 : OTHER_PLACE;
  return (whole > 0 ? score / whole : 0) + (told ? AMOUNT : 0) - place;
}

const SAME_NAME = 0.6;

/** Whether a paragraph names the 类 and 款 of a row. */
const isAbove = ({ names }: ItemText, right: ReadonlyMap<string, string>): boolean => {
  const above = names.filter(({ level, text }) => level !== '项' && text !== '');
  return (
    above.length > 0 &&
    above.every(({ level, text }) => alike(nameOf(text), nameOf(right.get(level) ?? '')) >= SAME_NAME)
  );
};

/** 环境保护法规、规划及标准 is one 项. */
const isOne = ({ names }: ItemText, wanted: readonly Wanted[]): boolean => {
  const said = names.find(({ level, text }) => level === '项' && text !== '')?.text;
  return (
    said !== undefined && wanted.some((one) => nameOf(one.names.get('项') ?? one.item.name) === nameOf(said))
  );
};

/** Paragraphs that tell several rows as one; not where they tell the amount of one alone, whose name was left out. */
const ofSeveral = (
  context: Context,
  texts: readonly ItemText[],
  wanted: readonly Wanted[],
): ReadonlySet<ItemText> =>
  new Set(
    texts.filter((text) => {
      if (!text.whole || isOne(text, wanted)) return false;
      const rows = wanted.filter(({ names }) => isAbove(text, names));
      return rows.length > 1 && rows.filter((row) => tellsAmount(context, text, row)).length !== 1;
    }),
  );

const tellsAmount = (context: Context, text: ItemText, { value }: Wanted): boolean =>
  value !== undefined &&
  !value.isZero() &&
  saidIn(context, text, 0).amounts.some((amount) => compareAmount(amount, value, 2) === 'same');

function matchUp(context: Context, texts: readonly ItemText[], wanted: readonly Wanted[]): void {
  const byName = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const key = nameOf([...one.names.values()].at(-1) ?? one.item.name);
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const few = wanted.length * texts.length < FEW;
  const open = texts.flatMap((text, order) => {
    const said = saidIn(context, text, order);
    const last = text.names.at(-1);
    const close = last && byName.get(nameOf(last.text));
    return (few || !close ? wanted : close).map((one) => ({
      text,
      item: one.item,
      score: fit(said, one),
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
  return figure !== undefined && figure.doubt !== 'misplaced' && !isNothing(figure);
};

const times = (text: string, words: string): number => text.split(words).length - 1;

/** A text whose lines got out of order still holds the amount, or the name once more than items of that name. */
function isTold(context: Context, stream: Stream, item: Item, texts: readonly ItemText[]): boolean {
  const figure = context.tables.table(item.table)?.figure(item.row, item.column);
  const name = normalText(item.name);
  const named = texts.filter((text) => text.item && normalText(text.item.name) === name);
  return hasAmount(stream.text, figure?.text ?? '') || times(stream.text, name) > named.length;
}

/** `paragraphs`: those of the form that tell of a row each, of one table or of several; undefined where the section tells no items, or the workbook lacks the first table. */
export function itemTexts(
  context: Context,
  stream: Stream,
  paragraphs: readonly CompiledParagraph[],
): ItemTexts | undefined {
  const found = paragraphs.flatMap(({ each }) => (each ? [allItemsOf(context, each)] : []));
  if (found[0] === undefined || isMissing(found[0])) return undefined;
  const all = found.flatMap((items) => (isMissing(items) ? [] : items));
  const texts = itemsOfText(stream);
  if (texts.length === 0) return undefined;
  const items = all.filter((item) => has(context, item));
  const wanted = items.map((item) => wantedOf(context, item));
  const several = ofSeveral(context, texts, wanted);
  const single = texts.filter((text) => !several.has(text));
  matchUp(context, single, wanted);
  matchUp(
    context,
    single.filter(({ item }) => item === undefined),
    all.filter((item) => !has(context, item)).map((item) => wantedOf(context, item)),
  );
  const told = new Set(texts.map(({ item }) => item));
  const isWithin = ({ names }: Wanted): boolean => [...several].some((text) => isAbove(text, names));
  return {
    texts,
    several,
    items,
    lacking: wanted
      .filter((one) => !told.has(one.item) && !isWithin(one) && !isTold(context, stream, one.item, texts))
      .map(({ item }) => item),
  };
}
