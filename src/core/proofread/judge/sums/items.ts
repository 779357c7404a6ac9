/** Items told one by one, against the total told above them. */
import { ZERO, type Decimal } from '../../../amount';
import { message, type Message } from '../../../messages';
import type { Context } from '../../../narrative/reading';
import { statedBy } from '../../measure';
import { itemsOfText } from '../../read/items';
import type { TextSection } from '../../structure/sections';
import { numbersIn, type NumberToken } from '../../text/numbers';
import { partOf, textPlaceKey, type Stream } from '../../text/stream';
import { writtenAt, type TextNote } from '../notes';
import type { State } from '../state';
import { printedLike } from '../words';
import { knownIn } from './held';
import { SUM_MESSAGES } from './messages';
import { slackOf, SUM_RULE } from './parts';
import { suspectsOf, type Addend } from './suspects';

/** The total that items make up, as its clause ends before the amount. */
const TOTAL =
  /(?<name>(?:一般公共预算|财政拨款)(?:当年|财政)?(?:拨款)?支出)(?:预算|决算|总计|合计|总额|数|为|是|共|计|安排)*$/;
/** 支出决算为b of what was named before. */
const SPENT = /(?<name>支出决算)(?:数|为|是|合计)*$/;
/** What an item's amount stands behind, where not behind its names at once. */
const AMOUNT = /(?:支出|决算)(?:数|金额|为|是|共计?)*$/;
/** 年初预算支出为a is no amount spent. */
const OTHERS = /年初|全年|调整|预算|上年|去年|增|减|执行数|比|较/;
const STOP = /[，。；：\n]/;
/** Behind the names: ”科目, 支出, 决算为. */
const MOST_BEHIND = 8;

interface Told {
  readonly addend: Addend;
  readonly start: number;
}

class Section {
  readonly numbers: readonly NumberToken[];

  constructor(
    private readonly document: State['document'],
    readonly stream: Stream,
    readonly context: Context,
  ) {
    this.numbers = numbersIn(stream.text).filter(({ kind }) => kind === 'money');
  }

  /** The words of its clause before a number. */
  before(number: NumberToken, from: number): string {
    const words = this.stream.text.slice(from, number.start);
    return words.split(STOP).at(-1) ?? '';
  }

  told(number: NumberToken, words: string): Told[] {
    const stated = statedBy(number, this.context);
    const text = writtenAt(this.document, this.stream, number.start, number.end);
    return stated ? [{ addend: { words, text, number, stated }, start: number.start }] : [];
  }
}

/** The amount of an item: behind its names at once, otherwise the first that was spent. */
function amountOf(section: Section, from: number, to: number): NumberToken | undefined {
  const own = section.numbers.filter(({ start }) => start >= from && start < to);
  const [first] = own;
  const isAtOnce = first && first.start - from <= MOST_BEHIND && !OTHERS.test(section.before(first, from));
  return isAtOnce
    ? first
    : own.find((number) => {
        const words = section.before(number, from);
        return AMOUNT.test(words) && !OTHERS.test(words);
      });
}

/** Told beside its funds, it is of all items. */
const ALL_FUNDS = '“财政拨款支出”';
/** Less than that share of the total told, the items are an excerpt. */
const LEAST_SHARE = 2;

interface Difference {
  readonly total: Told;
  readonly items: readonly Told[];
  readonly sum: Decimal;
  readonly difference: Decimal;
}

function differenceIn(section: Section): Difference | undefined {
  const { stream } = section;
  const texts = itemsOfText(stream);
  const [first] = texts;
  if (!first || texts.length < 2) return undefined;
  const items = texts.flatMap(({ headEnd, end, names }) => {
    const number = amountOf(section, headEnd, end);
    return number ? section.told(number, `“${names.at(-1)?.text ?? ''}”`) : [];
  });
  const above = section.numbers.filter(({ end }) => end <= first.start);
  const amounts = above.flatMap((number) => {
    const words = section.before(number, Math.max(0, number.start - MOST_WORDS));
    const name = (TOTAL.exec(words) ?? (OTHERS.test(words) ? null : SPENT.exec(words)))?.groups?.['name'];
    return section.told(number, name === undefined ? '' : `“${name}”`);
  });
  const totals = amounts.filter(({ addend }) => addend.words !== '');
  const total = totals.find(({ addend }) => addend.words === ALL_FUNDS) ?? totals.at(-1);
  if (!total || items.length < texts.length) return undefined;
  const sum = items.reduce((all, { addend }) => all.plus(addend.stated.value), ZERO);
  const holds = amounts.some(({ addend }) =>
    addend.stated.value
      .minus(sum)
      .abs()
      .lte(slackOf([addend, ...items.map((one) => one.addend)])),
  );
  const isExcerpt = sum.times(LEAST_SHARE).lt(total.addend.stated.value);
  const difference = total.addend.stated.value.minus(sum);
  // An item whose head was not seen is told all the same.
  const counted = new Set(items.map(({ start }) => start));
  const isToldAmong = section.numbers.some((number) => {
    const stated =
      number.start < first.start || counted.has(number.start) ? undefined : statedBy(number, section.context);
    return (
      stated?.value
        .minus(difference)
        .abs()
        .lte(slackOf([total.addend, ...items.map((one) => one.addend)])) === true
    );
  });
  return holds || isExcerpt || isToldAmong ? undefined : { total, items, sum, difference };
}

/** As many characters before an amount tell what it is of. */
const MOST_WORDS = 60;

/** `stream`: the explanation, which `sections` divide. */
export function judgeSumsOfItems(state: State, stream: Stream, sections: readonly TextSection[]): TextNote[] {
  const { document, exact, notes } = state;
  return sections.flatMap((own, place): TextNote[] => {
    const end = sections[place + 1]?.headingStart ?? stream.text.length;
    const section = new Section(document, partOf(stream, own.headingEnd, end), exact);
    const found = differenceIn(section);
    if (!found) return [];
    const { total, items, sum, difference } = found;
    const { isWrong } = knownIn(state, section.stream);
    const places = new Set([total, ...items].map(({ start }) => textPlaceKey(section.stream, start)));
    const isTold =
      [total, ...items].some(({ start }) => isWrong(start)) ||
      notes.some(
        (note) =>
          (OF_ITEMS.has(note.message.id) && note.section === own.id) ||
          places.has(textPlaceKey(note.stream, note.start)),
      );
    // One cause, one finding.
    if (isTold) return [];
    const print = (number: NumberToken, value: Decimal): string => printedLike(number, value, exact);
    const data = {
      words: total.addend.words,
      text: total.addend.text,
      count: String(items.length),
      sum: print(total.addend.number, sum),
      difference: print(total.addend.number, difference),
    };
    const evidence: readonly Message[] = suspectsOf(
      {
        whole: total.addend,
        parts: items.map(({ addend }) => addend),
        others: [],
        difference,
        slack: slackOf([total.addend, ...items.map(({ addend }) => addend)]),
      },
      print,
    );
    const { number } = total.addend;
    return [
      {
        rule: SUM_RULE,
        severity: 'warning',
        message: message(SUM_MESSAGES, 'items', data),
        evidence,
        stream: section.stream,
        section: own.id,
        start: number.start,
        end: number.end,
      },
    ];
  });
}

/** Items that are lacking or of no row. */
const OF_ITEMS: ReadonlySet<string> = new Set(['item-lacking', 'item-extra']);
