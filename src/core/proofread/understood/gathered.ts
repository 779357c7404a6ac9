/** Goes through the parts of a text that was read, and gathers what its numbers, words of direction and lists were taken for. */
import type { Decimal } from '../../amount';
import { evaluate, isMissing, itemsOf, OUTERMOST, type Expression } from '../../narrative/reading';
import type { Pair } from '../align/align';
import { countedAs, type Counted } from '../counted';
import { isOfAnotherAmount } from '../judge/number/owner';
import { asPercent, compareAmount, statedBy } from '../measure';
import type { ComparedAmounts, Meant } from '../meaning';
import type { ReadThrough } from '../proofread';
import type { Part } from '../read/part';
import { UNMOVED } from '../text/lexicon';
import type { Mark } from '../text/marks';
import { placeInText, textPlaceKey, type Stream } from '../text/stream';
import type { NumberVerdict } from '../types';
import { byForm, comparisonOf, comparisonThatHolds, isAnswer, isSure } from './by-form';
import { byWords, comparingOf, isOfOtherYear } from './by-words';
import { asFormHas, Counts, sameExpression } from './counts';
import type { Comparing, UnderstoodList, UnderstoodNumber, UnderstoodTurn } from './types';

/** A mark, where it stands, and the mark of the form that it was taken for. */
interface MarkIn {
  readonly part: Part;
  readonly mark: Mark;
  readonly pair: Pair | undefined;
  /** `textPlaceKey` */
  readonly key: string;
  /** Behind a word of direction. */
  readonly isChange: boolean;
}

export class GatheredMeanings {
  readonly numbers: UnderstoodNumber[] = [];
  readonly turns: UnderstoodTurn[] = [];
  readonly lists: UnderstoodList[] = [];

  /** Where the last amount ends, if it was not understood. */
  private unknown: number | undefined;
  private readonly meant: ReadonlyMap<string, Meant>;
  private readonly compared: ReadonlyMap<string, ComparedAmounts>;
  private readonly verdicts: ReadonlyMap<string, NumberVerdict>;
  private readonly counts: Counts;

  constructor(private readonly reading: ReadThrough) {
    const { stream, meanings, state } = reading;
    this.meant = placed(stream, meanings.meant);
    this.compared = placed(stream, meanings.turnsMeant);
    this.verdicts = new Map(state.judged.map((one) => [textPlaceKey(one.stream, one.start), one.verdict]));
    this.counts = new Counts(reading);
    for (const part of state.parts) this.part(part);
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
    this.unknown = undefined;
    const paired = new Map(part.pairs.map((pair) => [pair.mark, pair]));
    for (const [at, mark] of part.marks.entries()) {
      const pair = paired.get(mark);
      const isChange = part.marks[at - 1]?.kind === 'direction';
      const own = { part, mark, pair, key: textPlaceKey(part.stream, mark.start), isChange };
      if (mark.kind === 'direction') this.turn(own);
      else if (mark.kind === 'names') this.list(own);
      else if (mark.kind !== 'none') this.number(own);
    }
  }

  private turn({ part, mark, pair, key }: MarkIn): void {
    const words = this.compared.get(key);
    const byWord = words && comparingOf(words, this.year);
    const isForms = this.isOfLastYear(words) && !this.isOfUnknown(part.stream, mark.start);
    const byItsForm = pair && isForms ? comparisonThatHolds(pair, this.reading.state.printed) : undefined;
    const comparing = [byWord, this.ofTheSame(byWord, byItsForm)];
    this.turns.push({
      ...placeInText(part.stream, mark.start, mark.end),
      polarity: mark.direction?.polarity ?? 0,
      comparing: comparing.filter((one) => one !== undefined),
    });
  }

  private list({ part, mark, pair }: MarkIn): void {
    if (!pair?.form.over || !this.isWhole(pair)) return;
    this.lists.push({ ...placeInText(part.stream, mark.start, mark.end), over: pair.form.over });
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

  private number({ part, mark, pair, key, isChange }: MarkIn): void {
    const place = placeInText(part.stream, mark.start, mark.end);
    const verdict = this.verdicts.get(key) ?? 'unchecked';
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
    const asForm = ownForm && isOtherAccount(meant, ownForm) ? undefined : ownForm;
    // Of a table that is not there, where another prints it under the name it has here.
    const isLacking = asForm && verdict === 'verified' && words.meanings.some((one) => this.known(one));
    const form = isLacking && !this.known(asForm) ? undefined : asForm;
    const counts = mark.kind === 'count' ? this.counts.meantBy(meant, place.paragraph) : undefined;
    const byOwnWords = form && counts?.counted ? asFormHas(counts.counted, form) : counts?.counted;
    const byItsForm =
      isSure(pair) && verdict !== 'contradicted' ? countedAs(pair.form, part.forms) : undefined;
    const counted = this.ofWhatWasSpent(mark, byItsForm ?? byOwnWords);
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

  /** Where something is counted that nothing was spent on, it is no count of what was bought with it. */
  private ofWhatWasSpent({ value }: Mark, counted: Counted | undefined): Counted | undefined {
    if (!counted || value?.isZero() === true) return counted;
    return this.known(counted.spent)?.isZero() === true ? undefined : counted;
  }

  /** What the form compares, unless the words compare another amount: a change that only the text tells bears out any. */
  private ofTheSame(words: Comparing | undefined, form: Comparing | undefined): Comparing | undefined {
    if (!words || !form) return form;
    const [one, other] = [words.now, form.now].map((side) => this.known(side));
    return one && other && !one.eq(other) ? undefined : form;
  }

  private known(meaning: Expression): Decimal | undefined {
    const value = evaluate(this.reading.state.exact, meaning, OUTERMOST);
    return value.kind === 'known' ? value.value : undefined;
  }

  /** Whether it is what the text states, as far as it is known; what is verified by other words is nothing else. */
  private comesTo(mark: Mark, meaning: Expression): boolean {
    const [value, stated] = [this.known(meaning), statedBy(mark, this.reading.state.exact)];
    if (!value || !stated) return true;
    const own = mark.kind === 'percent' ? asPercent(value) : value;
    return compareAmount(stated, own, stated.decimals) !== 'different';
  }

  /** Every account with a figure, in the order of the table, and no other. */
  private isWhole({ mark, form }: Pair): boolean {
    const items = form.over && itemsOf(this.reading.state.exact, form.over, form.scope);
    if (!items || isMissing(items) || !mark.names) return false;
    return items.map(({ name }) => name).join('、') === mark.names.map(({ text }) => text).join('、');
  }
}

/** A budget by its words, of which no table has a figure, where the form has what was spent: 0 and 0 are not the same figure. */
const isOtherAccount = (meant: Meant | undefined, form: Expression): boolean =>
  meant?.kind === 'amount' &&
  meant.account !== 'spent' &&
  !isAnswer(form) &&
  meant.options.every(({ expression }) => expression === undefined || isAnswer(expression));

const placed = <One>(stream: Stream, found: ReadonlyMap<number, One>): ReadonlyMap<string, One> =>
  new Map([...found].map(([at, one]) => [textPlaceKey(stream, at), one]));
