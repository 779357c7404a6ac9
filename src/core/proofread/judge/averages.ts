/** Amounts of each person, car or batch: against the amount and the count that stand in the same sentence or paragraph. */
import { divide, exactly, meets, powerOfTen, printedInterval, type Decimal } from '../../amount';
import { statedBy } from '../measure';
import { proofreadMessage } from '../messages';
import type { Part } from '../read/part';
import { isOfOtherYear } from '../read/said-years';
import { averageIn, COUNTED_IN, type Averaged } from '../text/averages';
import type { Mark } from '../text/marks';
import { isOfProjects } from '../text/projects';
import { boundsAround, marksNear } from '../text/near';
import { ruleOf } from './rule-ids';
import { judgedByStream, NO_SOURCE, type Judged, type State } from './state';
import { whatOfMark } from './words';

/** 公务用车购置及运行维护费: both together, and neither of them. */
const JOINED = /购置[^，。；、]{0,6}[及和与、]/;
/** 人均约130元. */
const ABOUT = /[约近]为?$/;
/** An average of so many digits does not come out by chance: one in a thousand does. */
const TELLING = 3;
const BUDGET = /(?<!公共|基金|经营)预算/;
const BOUGHT = /购置|更新|新购|购入/;
/** Counted besides, or among those counted. */
const BESIDES = /外事|外宾|境外|陪同|其中/;
/** What the words leave open is of the money these are spent on. */
const USUAL: Readonly<Record<Averaged, RegExp>> = { person: /接待/, car: /运行|维护/, batch: /接待/ };

interface Ratio {
  readonly amount: Mark;
  readonly count: Mark;
}

/** All of them where none is as wanted. */
function preferred(marks: readonly Mark[], isWanted: (mark: Mark) => boolean): readonly Mark[] {
  const wanted = marks.filter(isWanted);
  return wanted.length > 0 ? wanted : marks;
}

const isChange = (marks: readonly Mark[], at: number): boolean => {
  const [before, mark] = [marks[at - 1], marks[at]];
  return before?.kind === 'direction' && mark !== undefined && before.end >= mark.start - 1;
};

class Averages {
  constructor(
    private readonly state: State,
    private readonly part: Part,
    private readonly at: (mark: Mark) => Judged | undefined,
  ) {}

  judge(mark: Mark, place: number): void {
    const average = averageIn(mark.before);
    const judged = this.at(mark);
    if (!average || judged?.verdict !== 'unchecked' || !mark.value) return;
    const ratios = this.ratiosFor(mark, place, average.of, average.what);
    if (ratios.length === 0) {
      judged.source = { ...NO_SOURCE, reason: proofreadMessage('why-not-in-tables') };
      return;
    }
    const fits = ratios.find((ratio) => this.isFit(mark, ratio));
    if (fits) {
      judged.verdict = 'verified';
      judged.source = { ...NO_SOURCE, kind: 'text', formula: this.formulaOf(fits) };
      this.bearOut(mark, fits);
      return;
    }
    const [only] = ratios;
    if (ratios.length === 1 && only && !this.isWrong(only)) this.tell(mark, judged, only);
  }

  /** Within its sentence, or where that has not both, within its paragraph. */
  private ratiosFor(mark: Mark, place: number, of: Averaged, what: string): readonly Ratio[] {
    const { stream, marks } = this.part;
    for (const { from, to } of boundsAround(stream.text, mark.start)) {
      const near = marksNear(marks, place, from, to);
      const amounts = this.amountsOf(near, of, what);
      const counts = countsOf(near, of, what);
      if (amounts.length > 0 && counts.length > 0)
        return amounts.flatMap((amount) => counts.map((count) => ({ amount, count })));
    }
    return [];
  }

  private amountsOf(near: readonly Mark[], of: Averaged, what: string): readonly Mark[] {
    const { exact } = this.state;
    const spent = near.filter(
      (mark, at) =>
        mark.kind === 'money' &&
        mark.value?.isZero() === false &&
        averageIn(mark.before) === undefined &&
        !isChange(near, at) &&
        !BUDGET.test(mark.before) &&
        !isOfProjects(this.part.stream.text, mark.start) &&
        !isOfOtherYear(exact.year, this.part.years, mark),
    );
    const isJoined = JOINED.test(what);
    const own = what === '' ? spent : spent.filter(({ before }) => before.includes(what));
    return distinct(
      preferred(
        preferred(own, ({ before }) => JOINED.test(before) === isJoined),
        ({ before }) => what !== '' || USUAL[of].test(before),
      ),
    );
  }

  private magnitude(mark: Mark) {
    const stated = statedBy(mark, this.state.exact);
    return stated && { ...stated, interval: printedInterval(stated.value, stated.decimals) };
  }

  private isFit(mark: Mark, { amount, count }: Ratio): boolean {
    const [own, whole] = [this.magnitude(mark), this.magnitude(amount)];
    const each = whole && count.value && divide(whole.interval, exactly(count.value));
    return own !== undefined && each !== undefined && meets(own.interval, each);
  }

  /** 279人次 that 3.50万元 and 125.45元 of each bear out. */
  private bearOut(mark: Mark, { amount, count }: Ratio): void {
    const counted = this.at(count);
    const digits = this.written({ ...mark, end: mark.digitsEnd })
      .replace(/\D/g, '')
      .replace(/^0+|0+$/g, '');
    if (counted?.verdict !== 'unchecked' || digits.length < TELLING) return;
    counted.verdict = 'verified';
    const formula = `${this.written(amount)} ÷ ${this.written(mark)}`;
    counted.source = { ...NO_SOURCE, kind: 'text', formula };
  }

  private isWrong = ({ amount, count }: Ratio): boolean =>
    [amount, count].some((mark) => this.at(mark)?.verdict === 'contradicted');

  private written = ({ start, end }: Mark): string => this.part.stream.text.slice(start, end);

  private formulaOf = ({ amount, count }: Ratio): string =>
    `${this.written(amount)} ÷ ${this.written(count)}`;

  private tell(mark: Mark, judged: Judged, ratio: Ratio): void {
    const [own, whole] = [statedBy(mark, this.state.exact), statedBy(ratio.amount, this.state.exact)];
    if (!own || !whole || !ratio.count.value || !mark.value) return;
    if (ABOUT.test(mark.before) || this.part.stream.text.startsWith('左右', mark.end)) return;
    const shift = mark.decimals - own.decimals;
    const each: Decimal = whole.value.div(ratio.count.value).times(powerOfTen(shift === 0 ? 0 : -shift));
    const expected = `${each.toFixed(mark.decimals)}${mark.unit}`;
    const isTail = each.minus(mark.value).abs().lte(powerOfTen(-mark.decimals));
    const formula = this.formulaOf(ratio);
    const data = {
      what: whatOfMark(mark),
      text: this.written(mark),
      expected,
      source: proofreadMessage('source-formula', { formula }),
      formula,
    };
    judged.verdict = isTail ? 'verified' : 'contradicted';
    judged.source = { ...NO_SOURCE, kind: 'text', formula };
    const { stream, section } = this.part;
    this.state.notes.push({
      rule: ruleOf(section, 'amount'),
      severity: isTail ? 'hint' : 'error',
      message: proofreadMessage(isTail ? 'amount-tail' : 'amount', data),
      stream,
      section,
      start: mark.start,
      end: mark.end,
      expected,
      by: expected,
    });
  }
}

const sameValue = (one: Mark, other: Mark): boolean =>
  one.unit === other.unit && one.value !== undefined && other.value?.eq(one.value) === true;

const distinct = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark, at) => marks.findIndex((other) => sameValue(mark, other)) === at);

function countsOf(near: readonly Mark[], of: Averaged, what: string): readonly Mark[] {
  const counts = near.filter(
    ({ kind, unit, value }) => kind === 'count' && COUNTED_IN[of].has(unit) && value?.isZero() === false,
  );
  const isOfBought = BOUGHT.test(what);
  const own = of === 'car' ? counts.filter(({ before }) => BOUGHT.test(before) === isOfBought) : counts;
  return distinct(preferred(own, ({ before }) => !BESIDES.test(before)));
}

export function judgeAverages(state: State): void {
  const judged = judgedByStream(state);
  for (const part of state.parts) {
    const own = judged.get(part.stream);
    const averages = new Averages(state, part, ({ start }) => own?.get(start));
    for (const [place, mark] of part.marks.entries()) if (mark.kind === 'money') averages.judge(mark, place);
  }
}
