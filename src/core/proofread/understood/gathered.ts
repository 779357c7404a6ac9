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
import type { Mark } from '../text/marks';
import { placeInText, textPlaceKey, type Stream } from '../text/stream';
import type { NumberVerdict } from '../types';
import { byForm, comparisonOf, comparisonThatHolds, isSure } from './by-form';
import { byWords, comparingOf } from './by-words';
import { asFormHas, Counts, sameExpression } from './counts';
import type { Comparing, UnderstoodList, UnderstoodNumber, UnderstoodTurn } from './types';

/** A mark, where it stands, and the mark of the form that it was taken for. */
interface MarkIn {
  readonly part: Part;
  readonly mark: Mark;
  readonly pair: Pair | undefined;
  /** `textPlaceKey` */
  readonly key: string;
}

export class GatheredMeanings {
  readonly numbers: UnderstoodNumber[] = [];
  readonly turns: UnderstoodTurn[] = [];
  readonly lists: UnderstoodList[] = [];

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
  }

  private part(part: Part): void {
    const paired = new Map(part.pairs.map((pair) => [pair.mark, pair]));
    for (const mark of part.marks) {
      const pair = paired.get(mark);
      const own = { part, mark, pair, key: textPlaceKey(part.stream, mark.start) };
      if (mark.kind === 'direction') this.turn(own);
      else if (mark.kind === 'names') this.list(own);
      else if (mark.kind !== 'none') this.number(own);
    }
  }

  private turn({ part, mark, pair, key }: MarkIn): void {
    const words = this.compared.get(key);
    const byWord = words && comparingOf(words);
    const byItsForm = pair && comparisonThatHolds(pair, this.reading.state.printed);
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

  private number({ part, mark, pair, key }: MarkIn): void {
    const place = placeInText(part.stream, mark.start, mark.end);
    const verdict = this.verdicts.get(key) ?? 'unchecked';
    const words = byWords(this.meant.get(key));
    const compared = pair && verdict === 'verified' ? comparisonOf(pair) : undefined;
    const alike = this.ofTheSame(words.comparing, compared);
    const isOthers = pair !== undefined && isOfAnotherAmount(this.reading.state, part, pair);
    const asForm =
      compared === alike && !isOthers ? byForm(pair, verdict, this.reading.state.exact) : undefined;
    // Of a table that is not there, where another prints it under the name it has here.
    const isLacking = asForm && verdict === 'verified' && words.meanings.some((one) => this.known(one));
    const form = isLacking && !this.known(asForm) ? undefined : asForm;
    const counts =
      mark.kind === 'count' ? this.counts.meantBy(this.meant.get(key), place.paragraph) : undefined;
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
    this.numbers.push({
      ...place,
      kind: mark.kind,
      unit: mark.unit,
      decimals: mark.decimals,
      value: mark.value,
      verdict,
      meanings: meanings.filter(
        (one, at) =>
          meanings.findIndex((other) => sameExpression(one, other)) === at &&
          (verdict === 'contradicted' || this.comesTo(mark, one)),
      ),
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

const placed = <One>(stream: Stream, found: ReadonlyMap<number, One>): ReadonlyMap<string, One> =>
  new Map([...found].map(([at, one]) => [textPlaceKey(stream, at), one]));
