/** Words of direction: 增加, 下降, 大于, 持平, held against what the figures say. */
import { type Filling } from '../../messages';
import { addressedFilling } from '../../grid';
import { titleOfTable } from '../../notation';
import { evaluate } from '../../narrative/reading';
import type { Pair } from '../align/align';
import type { Frame } from '../grammar/form-mark';
import type { Part } from '../read/part';
import { isOfOtherYear } from '../read/said-years';
import { NEARLY } from '../text/lexicon';
import { caseThatHolds, truthOf } from '../grammar/case';
import { figureKey } from '../grammar/plain';
import { proofreadMessage } from '../messages';
import { isToldElsewhere } from './facts';
import { ruleOf } from './rule-ids';
import type { State } from './state';

const SURE = 0.3;
const LONGEST_EXPECTED = 60;

/** The innermost choice that a condition decides. */
const decidingFrame = ({ form }: Pair): Frame | undefined =>
  [...form.frames].reverse().find(({ cases }) => cases.some(({ when }) => when !== undefined));

/** Which of its choice's words of direction this is, counted in the text. */
function ordinalOf(part: Part, pair: Pair, frame: Frame): number {
  const mates = part.pairs.filter(
    ({ mark, form }) =>
      mark.kind === 'direction' &&
      form.frames.some(({ choice, index }) => choice === frame.choice && index === frame.index),
  );
  return mates.indexOf(pair);
}

/** What would be written, without what nobody has given yet. */
const shortened = (whole: string): string => {
  const text = whole.split('【')[0] ?? '';
  return cut(text.replace(/^[，。]/, '').replace(/(?:的?主要原因)?(?:是|：)?$/, ''));
};

const cut = (text: string): string =>
  text.length > LONGEST_EXPECTED ? `${text.slice(0, LONGEST_EXPECTED)}…` : text;

/** Whether a figure it compares is wrong itself: then the word follows from that. */
function isFollowing(state: State, part: Part, { cases, scope }: Frame): boolean {
  const sides = cases.flatMap(({ when }) => (when?.kind === 'compare' ? [when.left, when.right] : []));
  const compared = new Set(sides.map((side) => figureKey(side, scope)));
  return part.pairs.some(
    (pair) =>
      pair.form.expression !== undefined &&
      state.byPair.get(pair)?.verdict === 'contradicted' &&
      compared.has(figureKey(pair.form.expression, pair.form.scope)),
  );
}

/** It compares what only the text gives, worked out of another paragraph. */
const isOfElsewhere = (state: State, part: Part, { mark }: Pair, frame: Frame): boolean =>
  sidesOf(state, frame)
    .flatMap(({ entries }) => entries)
    .flatMap((key) => state.facts.byKey.get(key) ?? [])
    .some((fact) => isToldElsewhere(fact, part, mark));

/** 减少0.00万元: a way to put it that is no untruth. */
function saysNothing({ pairs }: Part, pair: Pair): boolean {
  const next = pairs[pairs.indexOf(pair) + 1]?.mark;
  return next?.kind === 'money' && next.start === pair.mark.end && next.value?.isZero() === true;
}

/** 减少0.05万元, which nothing bears out: with what it compares is not known, and so not which way. */
function isByUnknown({ byPair }: State, { pairs }: Part, pair: Pair): boolean {
  const next = pairs[pairs.indexOf(pair) + 1];
  return (
    next?.mark.kind === 'money' &&
    next.mark.start === pair.mark.end &&
    next.mark.value?.isZero() === false &&
    byPair.get(next)?.verdict === 'unchecked'
  );
}

/** 增长1%，增加39.29万元, the rate first: a form reads the change of the other way, and what it works out from it is no proof. */
function isRateFirst(state: State, part: Part, { mark }: Pair, frame: Frame): boolean {
  const keys = sidesOf(state, frame).flatMap(({ entries }) => entries);
  if (!keys.some((key) => state.facts.byKey.has(key))) return false;
  const at = part.marks.findIndex(({ start }) => start === mark.start);
  const [rate, turn, change] = part.marks.slice(at + 1, at + 4);
  return (
    rate?.kind === 'percent' &&
    change?.kind === 'money' &&
    turn?.direction?.polarity === mark.direction?.polarity &&
    rate.start === mark.end &&
    change.start === turn?.end
  );
}

/** The word of the case that holds. */
const isOfTrueCase = ({ printed }: State, { mark, form }: Pair, frame: Frame): boolean =>
  form.direction?.polarity === mark.direction?.polarity && caseThatHolds(printed, frame) === frame.index;

function judgeOne(state: State, part: Part, pair: Pair, done: Set<number>): void {
  const { mark } = pair;
  const frame = decidingFrame(pair);
  if (!frame || !mark.direction || pair.unlike > SURE || done.has(frame.choice)) return;
  if (isOfTrueCase(state, pair, frame)) return;
  const truth = truthOf(state.printed, frame);
  if (!truth) return;
  const ordinal = ordinalOf(part, pair, frame);
  const isRight = (one: typeof truth): boolean => {
    const words = one.marks.filter(({ kind }) => kind === 'direction');
    const right = words[ordinal < words.length ? ordinal : words.length - 1]?.direction;
    return right === undefined || right.polarity === mark.direction?.polarity;
  };
  if (isRight(truth)) return;
  const exact = truthOf(state.exact, frame);
  if (!exact || isRight(exact)) return;
  done.add(frame.choice);
  if (isFollowing(state, part, frame) || isOfElsewhere(state, part, pair, frame)) return;
  if (isByUnknown(state, part, pair) || isRateFirst(state, part, pair, frame)) return;
  const words = truth.marks.filter(({ kind }) => kind === 'direction');
  const right = words[ordinal < words.length ? ordinal : words.length - 1]?.direction;
  if (!right) return;
  const plain = right.polarity !== 0 && mark.direction.polarity !== 0;
  const text = part.stream.text.slice(mark.start, mark.end);
  const expected = plain ? right.word : shortened(truth.text);
  state.notes.push({
    rule: ruleOf(part.section, 'direction'),
    severity: saysNothing(part, pair) ? 'hint' : 'error',
    message: proofreadMessage(plain ? 'direction' : 'direction-words', { text, expected }),
    stream: part.stream,
    section: part.section,
    start: mark.start,
    end: mark.end,
    expected,
    ...(plain ? { by: right.word } : {}),
    cells: cellsOf(state, frame),
    evidence: evidenceOf(state, frame),
  });
}

function sidesOf(state: State, { cases, scope }: Frame) {
  const when = cases.map((one) => one.when).find((one) => one?.kind === 'compare');
  if (when?.kind !== 'compare') return [];
  return [when.left, when.right].flatMap((side) => {
    const value = evaluate(state.printed, side, scope);
    return value.kind === 'known' ? [value] : [];
  });
}

const cellsOf = (state: State, frame: Frame) => sidesOf(state, frame).flatMap(({ cells }) => cells);

function evidenceOf(state: State, frame: Frame) {
  const [now, then] = sidesOf(state, frame);
  if (!now || !then) return [];
  const told = ({ formula, cells: [cell] }: typeof now): Filling =>
    cell
      ? proofreadMessage('formula-cell', {
          formula,
          table: titleOfTable(cell.table),
          address: addressedFilling(cell, true),
        })
      : formula;
  return [proofreadMessage('direction-proof', { now: told(now), then: told(then) })];
}

const REASON =
  /^[^。\n]{0,30}[。，\n]\n?(?:其?主要)?原因(?:是|为)?：?\n?[^。\n]*(?:增加|减少|增长|下降|降低)/;

/** 持平 and, right after it, why it changed. */
function reasonAfterSame(state: State, part: Part, { mark, form }: Pair): void {
  if (mark.direction?.polarity !== 0 || form.direction?.polarity !== 0) return;
  if (!REASON.test(part.stream.text.slice(mark.end, mark.end + 120))) return;
  const text = part.stream.text.slice(mark.start, mark.end);
  state.notes.push({
    rule: ruleOf(part.section, 'direction'),
    severity: 'warning',
    message: proofreadMessage('same-with-reason', { text }),
    stream: part.stream,
    section: part.section,
    start: mark.start,
    end: mark.end,
  });
}

export function judgeDirections(state: State, part: Part): void {
  const done = new Set<number>();
  for (const pair of part.pairs) {
    if (pair.mark.kind !== 'direction' || pair.misnamed || NEARLY.test(pair.mark.before)) continue;
    if (isOfOtherYear(state.exact.year, part.years, pair.mark)) continue;
    judgeOne(state, part, pair, done);
    reasonAfterSame(state, part, pair);
  }
}
