/** A stretch of the text that was read against what a form may say there. */
import type { Context } from '../../narrative/reading';
import { align, type Agrees, type Pair } from '../align/align';
import type { FormMark, Frame } from '../grammar/form-mark';
import { marksIn, type Mark } from '../text/marks';
import { numbersIn, type NumberToken } from '../text/numbers';
import type { Stream } from '../text/stream';
import { firstAround } from '../text/stretches';
import { caseThatHolds } from '../grammar/case';
import { ofTheirBudget } from './budget';
import { onceEach } from './once';
import { markMisnamed } from './misnamed';
import { inTheirOrder } from './order';
import { ofReadAmounts, ofTheirSubject, withoutAverages } from './subject';
import { saidYears, type SaidYears } from './said-years';
import { freeStretches, type FreeStretch, type GivenWords } from './free';

export interface Part {
  /** As in the forms. */
  readonly section: string | undefined;
  readonly stream: Stream;
  readonly marks: readonly Mark[];
  /** Of which year the text says its figures are. */
  readonly years: SaidYears;
  /** Numbers within the office's own words. */
  readonly own: readonly { readonly number: NumberToken; readonly key: string | undefined }[];
  /** The office's own words. */
  readonly free: readonly FreeStretch[];
  readonly forms: readonly FormMark[];
  readonly pairs: readonly Pair[];
  readonly cost: number;
}

const NUMBERS = new Set<Mark['kind']>(['money', 'percent', 'count', 'score', 'bare', 'year', 'fixed']);

export const isNumber = ({ kind }: Mark): boolean => NUMBERS.has(kind);

function ownNumbers(text: string, free: readonly FreeStretch[]): Part['own'] {
  if (free.length === 0) return [];
  const around = firstAround(free);
  const given = firstAround(free.filter(({ key }) => key !== undefined));
  return numbersIn(text).flatMap((number) =>
    around(number.start) ? [{ number, key: given(number.start)?.key }] : [],
  );
}

export interface Reading {
  readonly context: Context;
  readonly given: readonly GivenWords[];
  readonly agrees: Agrees;
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
function isOfOtherYear(year: number | undefined, mark: Mark, before: Mark | undefined): boolean {
  const isSaid = before?.kind === 'year' && before.end === mark.start - mark.before.length;
  return mark.kind === 'money' && isSaid && year !== undefined && before.value?.eq(year) === false;
}

/** What may be one of the form's: of two amounts in the same words, one of another year is not, where no form tells such. */
function readable({ year }: Context, marks: readonly Mark[], forms: readonly FormMark[]): readonly Mark[] {
  if (forms.some(({ kind }, at) => kind === 'money' && forms[at - 1]?.yearsBack === 1)) return marks;
  const others = new Set(marks.filter((mark, at) => isOfOtherYear(year, mark, marks[at - 1])));
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
  const own = withoutAverages(inTheirOrder(marks, forms, once, agreeing), reading.agrees);
  const ordered = ofTheirBudget(stream.text, own);
  const said = ofTheirSubject(stream.text, marks, ordered);
  return {
    section,
    stream,
    marks,
    years: saidYears(stream.text, marks, reading.context.department),
    own: ownNumbers(stream.text, free),
    free,
    forms,
    pairs: markMisnamed(
      reading.context.tables,
      stream.text,
      ofReadAmounts(stream.text, marks, said, agreeing),
    ),
    cost,
  };
}
