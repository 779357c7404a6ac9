/** A stretch of the text that was read against what a form may say there. */
import type { Context } from '../../narrative/reading';
import { align, type Agrees, type Pair } from '../align/align';
import { truthOf } from '../judge/case';
import type { FormMark, Frame } from '../grammar/form-mark';
import { marksIn, type Mark } from '../text/marks';
import type { Stream } from '../text/stream';
import { freeStretches, type FreeStretch, type GivenWords } from './free';

export interface Part {
  /** As in the forms. */
  readonly section: string | undefined;
  readonly stream: Stream;
  readonly marks: readonly Mark[];
  /** Numbers within the office's own words. */
  readonly own: readonly { readonly mark: Mark; readonly key: string | undefined }[];
  readonly forms: readonly FormMark[];
  readonly pairs: readonly Pair[];
  readonly cost: number;
}

const NUMBERS = new Set<Mark['kind']>(['money', 'percent', 'count', 'score', 'bare', 'year', 'fixed']);

export const isNumber = ({ kind }: Mark): boolean => NUMBERS.has(kind);

function ownNumbers(text: string, free: readonly FreeStretch[]): Part['own'] {
  return marksIn(text)
    .filter(isNumber)
    .flatMap((mark) => {
      const inside = free.filter(({ start, end }) => start <= mark.start && mark.start < end);
      return inside.length === 0 ? [] : [{ mark, key: inside.find(({ key }) => key !== undefined)?.key }];
    });
}

export interface Reading {
  readonly context: Context;
  readonly given: readonly GivenWords[];
  readonly agrees: Agrees;
}

/** A form mark is meant once: a second reading of it stands only where it agrees as well. */
function onceEach(pairs: readonly Pair[], agrees: Agrees): Pair[] {
  const by = new Map<FormMark, Pair[]>();
  for (const pair of pairs) by.set(pair.form, [...(by.get(pair.form) ?? []), pair]);
  return pairs.filter((pair) => {
    const same = by.get(pair.form) ?? [];
    if (same.length === 1) return true;
    const agreeing = same.filter(({ mark, form }) => agrees(mark, form) === true);
    return agreeing.length > 0 ? agreeing.includes(pair) : pair === same[0];
  });
}

/** Marks of cases that are known not to hold. */
function untrueMarks(context: Context, forms: readonly FormMark[]): ReadonlySet<FormMark> {
  const known = new Map<number, number | undefined | 'open'>();
  const isUntrue = (frame: Frame): boolean => {
    if (frame.cases.length < 2) return false;
    if (!known.has(frame.choice)) {
      const truth = truthOf(context, frame);
      known.set(frame.choice, truth ? truth.index : 'open');
    }
    const index = known.get(frame.choice);
    return index !== 'open' && index !== frame.index;
  };
  return new Set(forms.filter(({ frames }) => frames.some(isUntrue)));
}

export function readPart(
  reading: Reading,
  stream: Stream,
  section: string | undefined,
  forms: readonly FormMark[],
): Part {
  const free = freeStretches(stream.text, reading.given);
  const marks = marksIn(stream.text, free);
  const { pairs, cost } = align(marks, forms, reading.agrees, untrueMarks(reading.context, forms));
  return {
    section,
    stream,
    marks,
    own: ownNumbers(stream.text, free),
    forms,
    pairs: onceEach(pairs, reading.agrees),
    cost,
  };
}
