/** A text with all that its numbers and words of direction were understood to be, for whoever writes the same of another year. */
import type { Decimal } from '../amount';
import type { NarrativeForm } from '../narrative';
import {
  closed,
  evaluate,
  itemsOf,
  isMissing,
  OUTERMOST,
  type Context,
  type Expression,
  type Pattern,
} from '../narrative/reading';
import type { TableSet } from '../tables';
import type { Pair } from './align/align';
import { countedAs, type Counted } from './counted';
import { caseThatHolds } from './grammar/case';
import type { Frame } from './grammar/form-mark';
import { sectionGrammar } from './grammar/walk';
import { asPercent, compareAmount, statedBy } from './measure';
import type { ComparedAmounts, Meant } from './meaning';
import { lastYears, whenOf } from './meaning';
import { headed, type HeadedText } from './headed';
import { SURE } from './judge/number/at';
import { isOfAnotherAmount } from './judge/number/owner';
import { explanationStretch } from './structure/explanation';
import { readThrough, type ReadThrough } from './proofread';
import type { Part } from './read/part';
import { wordsSaid, type UnderstoodWords } from './said-words';
import { UNMOVED } from './text/lexicon';
import type { MarkKind } from './text/marks';
import { placeInText, textPlaceKey, type Stream } from './text/stream';
import type { NumberVerdict, ProofreadOptions, SectionInText, TextDocument, TextPlace } from './types';

/** Two amounts, as they stand in the notation of forms. */
export interface Comparing {
  readonly now: Expression;
  readonly then: Expression;
  /** The answer that holds the reason, where the form asks for one. */
  readonly reason?: string;
}

export interface UnderstoodNumber extends TextPlace {
  readonly kind: MarkKind;
  readonly unit: string;
  readonly decimals: number;
  /** As stated; undefined where it is none. */
  readonly value: Decimal | undefined;
  readonly verdict: NumberVerdict;
  /** What it may be, the likeliest first: all of them come to it in this year. */
  readonly meanings: readonly Expression[];
  /** Whether the first of them is what the form has in the same words. */
  readonly isByForm: boolean;
  /** Of a count: of what there is none where nothing was spent. */
  readonly counted: Counted | undefined;
  /** Of a change or a rate of change: by its words, and by the form. */
  readonly comparing: readonly Comparing[];
}

export interface UnderstoodTurn extends TextPlace {
  readonly polarity: 1 | -1 | 0;
  readonly comparing: readonly Comparing[];
}

/** Names of the accounts that have a figure, all of them. */
interface UnderstoodList extends TextPlace {
  readonly over: Pattern;
}

/** Paragraphs or lines that tell of one row each. */
interface UnderstoodItem extends TextPlace {
  readonly table: Pattern['table'];
  readonly row: string;
}

export interface Understood {
  readonly form: NarrativeForm;
  readonly context: Context;
  /** Headings. */
  readonly sections: readonly SectionInText[];
  readonly numbers: readonly UnderstoodNumber[];
  readonly turns: readonly UnderstoodTurn[];
  readonly lists: readonly UnderstoodList[];
  /** Words of the office's own, as the supplement has them. */
  readonly words: readonly UnderstoodWords[];
  readonly items: readonly UnderstoodItem[];
  /** Paragraphs that explain: from the first up to the one behind the last. */
  readonly stretch: { readonly from: number; readonly to: number };
}

/** 与上年相比, and no other name. */
const AGAINST =
  /^(?:[与和同比较]?(?:上一?年|去年|(?:年初|全年)?预算|决算)?度?(?:同期)?数?(?:相比|比较)?(?:，|基本|均|都|有所)*)$/;

const minus = (left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator: '−',
  left,
  right,
});
const over = (left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator: '÷',
  left,
  right,
});

/** The same figure a year before: cells of last year's tables. */
function yearBefore(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case 'cell':
      return lastYears({ table: expression.table, row: expression.row, column: expression.column });
    case 'number':
      return expression;
    case 'binary': {
      const [left, right] = [yearBefore(expression.left), yearBefore(expression.right)];
      return left && right && { ...expression, left, right };
    }
    default:
      return undefined;
  }
}

/** 比2019年减少: of a year that neither these tables nor last year's have. */
function isOfOtherYear({ against }: ComparedAmounts, year: number | undefined): boolean {
  const when = whenOf(against?.period, year);
  return against?.account === 'spent' && against.period !== undefined && when !== 'last';
}

function comparingOf(compared: ComparedAmounts, year: number | undefined): Comparing | undefined {
  const { now, then, against } = compared;
  const one = now.expression;
  if (!one || isOfOtherYear(compared, year)) return undefined;
  const isOfLastYear = against?.account === 'spent';
  const other = then?.expression ?? (isOfLastYear ? yearBefore(one) : undefined);
  return other && { now: one, then: other };
}

/** By the words alone. */
function byWords(
  meant: Meant | undefined,
  year: number | undefined,
): {
  readonly meanings: readonly Expression[];
  readonly comparing: Comparing | undefined;
} {
  switch (meant?.kind) {
    case 'amount':
      return { meanings: meant.options.flatMap(({ expression }) => expression ?? []), comparing: undefined };
    case 'change':
    case 'rate': {
      const comparing = comparingOf(meant.compared, year);
      if (!comparing) return { meanings: [], comparing };
      const change = minus(comparing.now, comparing.then);
      return { meanings: [meant.kind === 'change' ? change : over(change, comparing.then)], comparing };
    }
    case 'share':
    case 'completion': {
      const [part, whole] = [meant.part.expression, meant.whole.expression];
      return { meanings: part && whole ? [over(part, whole)] : [], comparing: undefined };
    }
    case 'count':
    case undefined:
      return { meanings: [], comparing: undefined };
  }
}

/** Two sides that a choice between ways to put it compares. */
function comparedBy(frame: Frame): Comparing | undefined {
  const { cases, scope } = frame;
  for (const { when } of cases) {
    if (when?.kind !== 'compare') continue;
    const [now, then] = [closed(when.left, scope), closed(when.right, scope)];
    const reason = reasonOf(frame);
    if (now && then && !isNumber(then)) return { now, then, ...(reason === undefined ? {} : { reason }) };
  }
  return undefined;
}

/** What the office is asked for in the words of the case: undefined for none, and for several. */
function reasonOf({ cases, index, scope }: Frame): string | undefined {
  const asked = (cases[index]?.template ?? []).flatMap((part) => {
    const of = part.kind === 'words' ? closed(part.of, scope) : undefined;
    return of?.kind === 'entry' ? [of.parts.join('.')] : [];
  });
  return asked.length === 1 ? asked[0] : undefined;
}

const isNumber = ({ kind }: Expression): boolean => kind === 'number';

/** The innermost choice that compares. */
const comparisonOf = ({ form }: Pair): Comparing | undefined =>
  [...form.frames].reverse().flatMap((frame) => comparedBy(frame) ?? [])[0];

const isSure = (pair: Pair | undefined): pair is Pair =>
  pair !== undefined && !pair.misnamed && pair.unlike <= SURE;

/** By the form, where its words are like enough; `verified` or that only the text gives. */
function byForm(pair: Pair | undefined, verdict: NumberVerdict, context: Context): Expression | undefined {
  const { expression, scope } = pair?.form ?? {};
  if (!expression || !scope || !isSure(pair)) return undefined;
  const own = closed(expression, scope);
  // 团组0个, as a form has it where nothing was spent: money is no count.
  if (pair.mark.kind === 'count' && own && isMoney(own, context)) return undefined;
  if (verdict === 'verified') return own;
  return verdict === 'unchecked' && own && isAnswer(own) ? own : undefined;
}

const isMoney = (expression: Expression, context: Pick<Context, 'tables'>): boolean =>
  expression.kind === 'fallback'
    ? isMoney(expression.first, context) || isMoney(expression.second, context)
    : expression.kind === 'cell' &&
      context.tables.table(expression.table)?.figure(expression.row, expression.column)?.quantity === 'money';

/** What the office is asked, where no table prints it. */
const isAnswer = (expression: Expression): boolean =>
  expression.kind === 'entry' || (expression.kind === 'fallback' && isAnswer(expression.second));

const countKey = (paragraph: number, answer: Expression): string => `${paragraph} ${JSON.stringify(answer)}`;

/** What is asked where no table prints it. */
const answered = (expression: Expression): Expression =>
  expression.kind === 'fallback' ? answered(expression.second) : expression;

/** What was spent on it by its words, where they mean what the form has. */
const asFormHas = ({ spent, count }: Counted, form: Expression): Counted | undefined =>
  sameExpression(answered(count), answered(form)) ? { spent, count: form } : undefined;

const sameExpression = (one: Expression, other: Expression): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

interface Marked {
  readonly pair: Pair | undefined;
  readonly key: string;
  /** Behind a word of direction. */
  readonly isChange: boolean;
}

class Gathered {
  readonly numbers: UnderstoodNumber[] = [];
  readonly turns: UnderstoodTurn[] = [];
  readonly lists: UnderstoodList[] = [];

  /** Where the last amount ends, if it was not understood. */
  private unknown: number | undefined;
  private readonly meant: ReadonlyMap<string, Meant>;
  private readonly compared: ReadonlyMap<string, ComparedAmounts>;

  constructor(private readonly reading: ReadThrough) {
    const { stream, meanings } = reading;
    this.meant = placed(stream, meanings.meant);
    this.compared = placed(stream, meanings.turnsMeant);
    for (const part of reading.state.parts) this.part(part);
    this.unmoved();
  }

  /** 较上年无增减, which is no mark of a form. */
  private unmoved(): void {
    const { stream, meanings } = this.reading;
    for (const [start, compared] of meanings.turnsMeant) {
      const word = UNMOVED.find((one) => stream.text.startsWith(one, start));
      const comparing = word === undefined ? undefined : comparingOf(compared, this.year);
      if (word === undefined || !comparing) continue;
      const place = placeInText(stream, start, start + word.length);
      this.turns.push({ ...place, polarity: 0, comparing: [comparing] });
    }
    this.turns.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
  }

  private part(part: Part): void {
    const { stream } = part;
    this.unknown = undefined;
    const paired = new Map(part.pairs.map((pair) => [pair.mark, pair]));
    for (const [at, mark] of part.marks.entries()) {
      const key = textPlaceKey(stream, mark.start);
      const pair = paired.get(mark);
      const isChange = part.marks[at - 1]?.kind === 'direction';
      const place = placeInText(stream, mark.start, mark.end);
      if (mark.kind === 'direction') {
        const words = this.compared.get(key);
        const byWord = words && comparingOf(words, this.year);
        const isForms = this.isOfLastYear(words) && !this.isOfUnknown(part.stream, mark.start);
        const byForm = pair && isForms ? this.rightly(pair) : undefined;
        const comparing = [byWord, this.ofTheSame(byWord, byForm)];
        const polarity = mark.direction?.polarity ?? 0;
        this.turns.push({ ...place, polarity, comparing: comparing.filter((one) => one !== undefined) });
      } else if (mark.kind === 'names') {
        if (pair?.form.over && this.isWhole(pair)) this.lists.push({ ...place, over: pair.form.over });
      } else if (mark.kind !== 'none') this.number(part, mark, { pair, key, isChange });
    }
  }

  /** Behind an amount of its sentence that nobody understood: the form's change may be of another. */
  private isOfUnknown({ text }: Stream, at: number): boolean {
    const { unknown } = this;
    return unknown !== undefined && !text.slice(unknown, at).includes('。');
  }

  private get year(): number | undefined {
    return this.reading.state.exact.year;
  }

  private isOfLastYear(compared: ComparedAmounts | undefined): boolean {
    return !compared || !isOfOtherYear(compared, this.year);
  }

  private number(part: Part, mark: Part['marks'][number], { pair, key, isChange }: Marked): void {
    const place = placeInText(part.stream, mark.start, mark.end);
    const judged = this.verdicts.get(key);
    const verdict = judged ?? 'unchecked';
    const meant = this.meant.get(key);
    const words = byWords(meant, this.year);
    const isOfLastYear = this.isOfLastYear(meant && 'compared' in meant ? meant.compared : undefined);
    const isForms = isOfLastYear && !this.isOfUnknown(part.stream, mark.start);
    const compared = pair && verdict === 'verified' && isForms ? comparisonOf(pair) : undefined;
    const alike = this.ofTheSame(words.comparing, compared);
    const isOthers = pair !== undefined && isOfAnotherAmount(this.reading.state, part, pair);
    const ownForm =
      compared === alike && isForms && !isOthers
        ? byForm(pair, verdict, this.reading.state.exact)
        : undefined;
    const asForm = ownForm && this.isOtherAccount(meant, ownForm) ? undefined : ownForm;
    // Of a table that is not there, where another prints it under the name it has here.
    const isLacking = asForm && verdict === 'verified' && words.meanings.some((one) => this.isKnown(one));
    const form = isLacking && !this.isKnown(asForm) ? undefined : asForm;
    const counts = mark.kind === 'count' ? this.countAsked(meant, place) : undefined;
    const byOwnWords = form && counts?.counted ? asFormHas(counts.counted, form) : counts?.counted;
    const byItsForm =
      isSure(pair) && verdict !== 'contradicted' ? countedAs(pair.form, part.forms) : undefined;
    const asked = byItsForm ?? byOwnWords;
    // Where something is counted that nothing was spent on, it is no count of what was bought with it.
    const counted =
      asked && (mark.value?.isZero() === true || !this.isNothing(asked.spent)) ? asked : undefined;
    const meanings = [
      ...(form ? [form] : []),
      ...words.meanings,
      ...(counts && !form ? [counts.answer] : []),
      ...(counted ? [counted.count] : []),
    ];
    const comings = meanings.filter(
      (one, at) =>
        meanings.findIndex((other) => sameExpression(one, other)) === at &&
        (verdict === 'contradicted' || this.comesTo(mark, one)),
    );
    if (mark.kind === 'money' && !isChange)
      this.unknown = verdict !== 'contradicted' && comings.length === 0 ? mark.end : undefined;
    this.numbers.push({
      ...place,
      kind: mark.kind,
      unit: mark.unit,
      decimals: mark.decimals,
      value: mark.value,
      verdict,
      meanings: comings,
      isByForm: form !== undefined,
      counted,
      comparing: [words.comparing, alike].filter((one) => one !== undefined),
    });
  }

  /** What the form compares, unless the words compare another amount: a change that only the text tells bears out any. */
  private ofTheSame(words: Comparing | undefined, form: Comparing | undefined): Comparing | undefined {
    if (!words || !form) return form;
    const { exact } = this.reading.state;
    const [one, other] = [words.now, form.now].map((side) => evaluate(exact, side, OUTERMOST));
    const isOther = one?.kind === 'known' && other?.kind === 'known' && !one.value.eq(other.value);
    return isOther ? undefined : form;
  }

  /** A count by its words alone, as the form asks for it; of two that may be it in one paragraph, neither. */
  private countAsked(
    meant: Meant | undefined,
    { paragraph }: TextPlace,
  ): { readonly answer: Expression; readonly counted: Counted | undefined } | undefined {
    if (meant?.kind !== 'count') return undefined;
    if ((this.countsMeant.get(countKey(paragraph, meant.answer)) ?? 0) > 1) return undefined;
    const answer =
      this.countsAsked.find((one) => sameExpression(answered(one), meant.answer)) ?? meant.answer;
    return { answer, counted: meant.spent && { spent: meant.spent, count: answer } };
  }

  /** How often each count is told, by paragraph. */
  private get countsMeant(): ReadonlyMap<string, number> {
    if (this.told) return this.told;
    const told = new Map<string, number>();
    for (const [at, meant] of this.reading.meanings.meant) {
      if (meant.kind !== 'count') continue;
      const key = countKey(placeInText(this.reading.stream, at, at + 1).paragraph, meant.answer);
      told.set(key, (told.get(key) ?? 0) + 1);
    }
    this.told = told;
    return told;
  }
  private told: ReadonlyMap<string, number> | undefined;

  private get countsAsked(): readonly Expression[] {
    const { exact } = this.reading.state;
    this.asked ??= exact.form.sections.flatMap((section) =>
      sectionGrammar(exact, section).flatMap(({ kind, expression, scope }) => {
        const own = kind === 'count' && expression ? closed(expression, scope) : undefined;
        return own ? [own] : [];
      }),
    );
    return this.asked;
  }
  private asked: readonly Expression[] | undefined;

  /** A budget by its words, of which no table has a figure, where the form has what was spent: 0 and 0 are not the same figure. */
  private isOtherAccount(meant: Meant | undefined, form: Expression): boolean {
    return (
      meant?.kind === 'amount' &&
      meant.account !== 'spent' &&
      !isAnswer(form) &&
      meant.options.every(({ expression }) => expression === undefined || isAnswer(expression))
    );
  }

  private isKnown(meaning: Expression): boolean {
    return evaluate(this.reading.state.exact, meaning, OUTERMOST).kind === 'known';
  }

  private isNothing(spent: Expression): boolean {
    const value = evaluate(this.reading.state.exact, spent, OUTERMOST);
    return value.kind === 'known' && value.value.isZero();
  }

  /** Whether it is what the text states, as far as it is known; what is verified by other words is nothing else. */
  private comesTo(mark: Part['marks'][number], meaning: Expression): boolean {
    const { exact } = this.reading.state;
    const [value, stated] = [evaluate(exact, meaning, OUTERMOST), statedBy(mark, exact)];
    if (value.kind !== 'known' || !stated) return true;
    const own = mark.kind === 'percent' ? asPercent(value.value) : value.value;
    return compareAmount(stated, own, stated.decimals) !== 'different';
  }

  private get verdicts(): ReadonlyMap<string, NumberVerdict> {
    this.known ??= new Map(
      this.reading.state.judged.map((one) => [textPlaceKey(one.stream, one.start), one.verdict]),
    );
    return this.known;
  }
  private known: ReadonlyMap<string, NumberVerdict> | undefined;

  /** A word of direction of the case that holds. */
  private rightly(pair: Pair): Comparing | undefined {
    const { printed } = this.reading.state;
    const frame = [...pair.form.frames].reverse().find((one) => comparedBy(one) !== undefined);
    const { form, mark } = pair;
    if (!frame || pair.unlike > SURE || form.direction?.polarity !== mark.direction?.polarity)
      return undefined;
    // 办结率与上年持平, where the form goes on with what it told before.
    if (AGAINST.test(form.lead) && !AGAINST.test(mark.lead)) return undefined;
    const holds = caseThatHolds(printed, frame);
    return holds === frame.index ? comparedBy(frame) : undefined;
  }

  /** Every account with a figure, in the order of the table, and no other. */
  private isWhole({ mark, form }: Pair): boolean {
    const items = form.over && itemsOf(this.reading.state.exact, form.over, form.scope);
    if (!items || isMissing(items) || !mark.names) return false;
    return items.map(({ name }) => name).join('、') === mark.names.map(({ text }) => text).join('、');
  }
}

const placed = <One>(stream: Stream, found: ReadonlyMap<number, One>): ReadonlyMap<string, One> =>
  new Map([...found].map(([at, one]) => [textPlaceKey(stream, at), one]));

function understoodBy(document: TextDocument, reading: ReadThrough): Understood {
  const { numbers, turns, lists } = new Gathered(reading);
  const items = reading.read.items.flatMap(({ stream, told }) =>
    told.texts.flatMap(({ start, end, item }): UnderstoodItem[] =>
      item ? [{ ...placeInText(stream, start, end), table: item.table, row: item.row }] : [],
    ),
  );
  const rowAt = (place: TextPlace): string | undefined =>
    items.find(({ paragraph, offset, length }) => {
      const isIn = offset <= place.offset && place.offset < offset + length;
      return paragraph === place.paragraph && isIn;
    })?.row;
  const { exact: context, parts } = reading.state;
  return {
    form: reading.read.form,
    context,
    sections: reading.result.sections,
    numbers,
    turns,
    lists,
    words: parts.flatMap((part) => wordsSaid(part, context.form, rowAt)),
    items,
    stretch: explanationStretch(document),
  };
}

/** At the places of the text itself, without the headings that were put in. */
function withoutHeadings(understood: Understood, { origins }: HeadedText, own: TextDocument): Understood {
  const moved = <Place extends TextPlace>(places: readonly Place[]): readonly Place[] =>
    places.flatMap((place) => {
      const paragraph = origins[place.paragraph];
      return paragraph === undefined ? [] : [{ ...place, paragraph }];
    });
  return {
    ...understood,
    sections: moved(understood.sections),
    numbers: moved(understood.numbers),
    turns: moved(understood.turns),
    lists: moved(understood.lists),
    words: moved(understood.words),
    items: moved(understood.items),
    stretch: explanationStretch(own),
  };
}

/** Pure; never throws for what a text may hold. */
export function understand(document: TextDocument, tables: TableSet, options?: ProofreadOptions): Understood {
  const reading = readThrough(document, tables, options);
  const hasHeadings = reading.result.sections.some(({ id }) => id !== undefined);
  const text = hasHeadings ? undefined : headed(document, tables, options);
  if (!text) return understoodBy(document, reading);
  const again = readThrough(text.document, tables, { ...options, form: text.form });
  return withoutHeadings(understoodBy(text.document, again), text, document);
}
