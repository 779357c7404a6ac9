/** A stretch of the text that was read against what a form may say there. */
import type { Context } from '../../narrative/reading';
import { align, type Agrees, type Pair } from '../align/align';
import { caseThatHolds } from '../judge/case';
import type { FormMark, Frame } from '../grammar/form-mark';
import { marksIn, type Mark } from '../text/marks';
import { numbersIn, type NumberToken } from '../text/numbers';
import type { Stream } from '../text/stream';
import { markMisnamed } from './misnamed';
import { inTheirOrder } from './order';
import { ofReadAmounts, ofTheirSubject } from './subject';
import { freeStretches, type FreeStretch, type GivenWords } from './free';

export interface Part {
  /** As in the forms. */
  readonly section: string | undefined;
  readonly stream: Stream;
  readonly marks: readonly Mark[];
  /** Numbers within the office's own words. */
  readonly own: readonly { readonly number: NumberToken; readonly key: string | undefined }[];
  readonly forms: readonly FormMark[];
  readonly pairs: readonly Pair[];
  readonly cost: number;
}

const NUMBERS = new Set<Mark['kind']>(['money', 'percent', 'count', 'score', 'bare', 'year', 'fixed']);

export const isNumber = ({ kind }: Mark): boolean => NUMBERS.has(kind);

function ownNumbers(text: string, free: readonly FreeStretch[]): Part['own'] {
  if (free.length === 0) return [];
  return numbersIn(text).flatMap((number) => {
    const inside = free.filter(({ start, end }) => start <= number.start && number.start < end);
    return inside.length === 0 ? [] : [{ number, key: inside.find(({ key }) => key !== undefined)?.key }];
  });
}

export interface Reading {
  readonly context: Context;
  readonly given: readonly GivenWords[];
  readonly agrees: Agrees;
}

/** A mark of the form not read yet, between those read before and after, that the number would be. */
function siblingOf(
  pairs: readonly Pair[],
  pair: Pair,
  forms: readonly FormMark[],
  taken: ReadonlySet<FormMark>,
  agrees: Agrees,
): FormMark | undefined {
  const at = pairs.indexOf(pair);
  const before = pairs[at - 1];
  const after = pairs.slice(at + 1).find(({ form }) => form !== pair.form && form.kind !== 'percent');
  const from = before ? forms.indexOf(before.form) : -1;
  const to = after ? forms.indexOf(after.form) : forms.length;
  return forms
    .slice(from + 1, to < from ? forms.length : to)
    .find(
      (form) =>
        form.kind === pair.form.kind &&
        !taken.has(form) &&
        form.before.slice(-TAIL) === pair.form.before.slice(-TAIL) &&
        agrees(pair.mark, form) === true,
    );
}

/** How much of the words before two figures has to be the same for one to stand for the other. */
const TAIL = 2;
const OTHER_NAME = 0.2;

/**
 * A mark of the form is meant once. Read twice, one reading is of a neighbour under a wrong name; without such a
 * neighbour a second reading stands only where it agrees as well.
 */
function onceEach(pairs: readonly Pair[], forms: readonly FormMark[], agrees: Agrees): Pair[] {
  const by = new Map<FormMark, Pair[]>();
  for (const pair of pairs) by.set(pair.form, [...(by.get(pair.form) ?? []), pair]);
  const taken = new Set(pairs.map(({ form }) => form));
  const instead = new Map<Pair, Pair | undefined>();
  for (const same of by.values()) {
    if (same.length < 2) continue;
    const agreeing = same.filter(({ mark, form }) => agrees(mark, form) === true);
    const others = same.filter((pair) => !agreeing.includes(pair));
    let left = same.length;
    for (const pair of [...others, ...[...agreeing].reverse()]) {
      const sibling = left > 1 ? siblingOf(pairs, pair, forms, taken, agrees) : undefined;
      if (sibling) {
        taken.add(sibling);
        left -= 1;
        instead.set(pair, { mark: pair.mark, form: sibling, unlike: OTHER_NAME });
      } else if (others.includes(pair) && left > 1) {
        left -= 1;
        instead.set(pair, undefined);
      }
    }
  }
  return pairs.flatMap((pair) => (instead.has(pair) ? (instead.get(pair) ?? []) : [pair]));
}

/** Marks of cases that are known not to hold. */
function untrueMarks(context: Context, forms: readonly FormMark[]): ReadonlySet<FormMark> {
  const known = new Map<number, number | 'none' | undefined>();
  const isUntrue = (frame: Frame): boolean => {
    if (frame.cases.length < 2) return false;
    if (!known.has(frame.choice)) known.set(frame.choice, caseThatHolds(context, frame));
    const index = known.get(frame.choice);
    return index !== undefined && index !== frame.index;
  };
  return new Set(forms.filter(({ frames }) => frames.some(isUntrue)));
}

/** 2019年度收入总计1200.00万元: the amount of a year that the tables are not of. */
function isOfOtherYear(year: number | undefined, marks: readonly Mark[], mark: Mark): boolean {
  const before = marks[marks.indexOf(mark) - 1];
  const isSaid = before?.kind === 'year' && before.end === mark.start - mark.before.length;
  return mark.kind === 'money' && isSaid && year !== undefined && before.value?.eq(year) === false;
}

/** What may be one of the form's: of two amounts in the same words, one of another year is not, where no form tells such. */
function readable({ year }: Context, marks: readonly Mark[], forms: readonly FormMark[]): readonly Mark[] {
  if (forms.some(({ kind }, at) => kind === 'money' && forms[at - 1]?.yearsBack === 1)) return marks;
  const others = new Set(marks.filter((mark) => isOfOtherYear(year, marks, mark)));
  const leads = new Set(
    marks.flatMap((mark) => (mark.kind === 'money' && !others.has(mark) ? [mark.lead] : [])),
  );
  return marks.filter((mark) => !others.has(mark) || !leads.has(mark.lead));
}

export function readPart(
  reading: Reading,
  stream: Stream,
  section: string | undefined,
  forms: readonly FormMark[],
): Part {
  const free = freeStretches(
    stream.text,
    reading.given,
    forms.map(({ before }) => before),
  );
  const marks = marksIn(stream.text, free);
  const { pairs, cost } = align(
    readable(reading.context, marks, forms),
    forms,
    reading.agrees,
    untrueMarks(reading.context, forms),
  );
  const once = onceEach(pairs, forms, reading.agrees);
  const agreeing = ({ mark, form }: Pair): boolean =>
    mark.value?.isZero() === false && reading.agrees(mark, form) === true;
  const said = ofTheirSubject(stream.text, marks, inTheirOrder(marks, forms, once, agreeing));
  return {
    section,
    stream,
    marks,
    own: ownNumbers(stream.text, free),
    forms,
    pairs: markMisnamed(
      reading.context.tables,
      stream.text,
      ofReadAmounts(stream.text, marks, said, agreeing),
    ),
    cost,
  };
}
