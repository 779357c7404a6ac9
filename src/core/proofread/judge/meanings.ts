/** Numbers that no form decided, by what their words alone say; and words of direction that the figures do not bear out. */
import type { TableId } from '../../tables';
import {
  figureCellKey,
  type Meanings,
  type Opinion,
  type WrongNone,
  type WrongTurn,
  type WrongYear,
} from '../meaning';
import { sourceMessage } from '../measure';
import type { TextSection } from '../structure/sections';
import { type Stream, textPlaceKey } from '../text/stream';
import { DIRECTIONS, type DirectionWord } from '../text/lexicon';
import { numbersIn } from '../text/numbers';
import { isBehindProjects } from '../text/projects';
import { proofreadMessage } from '../messages';
import { writtenAt } from './notes';
import { ruleOf } from './rule-ids';
import { NO_SOURCE, type Judged, type State } from './state';
import { judgeUnequalTotals } from './unequal-totals';
import { printedLike } from './words';

const YEAR_LENGTH = 4;
/** From a word of change to the one of its rate: 减少1,234,567.89万元，下降. */
const NEAR = 24;

/** Tables that a section is about, the likelier first. */
const TABLES_OF: Readonly<Record<string, readonly TableId[]>> = {
  '1': ['T01', 'B01'],
  '2': ['T02', 'T01', 'B02', 'B01'],
  '3': ['T03', 'T01', 'B03', 'B01'],
  '4': ['T04', 'B04'],
  '5': ['T05', 'B05'],
  '6': ['T06', 'T05', 'B06', 'B05'],
  '7': ['T07', 'T13', 'B07'],
  '8': ['T08', 'B08'],
  '9': ['T09', 'B09'],
  '17': ['B05', 'B08', 'B09', 'B04', 'B01'],
};

const sectionAt =
  (sections: readonly TextSection[]) =>
  (place: number): TextSection | undefined =>
    sections.filter(({ headingStart }) => headingStart <= place).at(-1);

export const tablesAt =
  (sections: readonly TextSection[]) =>
  (place: number): readonly TableId[] =>
    TABLES_OF[sectionAt(sections)(place)?.id?.split('.')[0] ?? ''] ?? [];

export function judgeMeanings(
  state: State,
  stream: Stream,
  sections: readonly TextSection[],
  { turns, rightTurns, years, spokenYears, year, named, toldCells, unequal, nones }: Meanings,
): void {
  withoutRightNames(state, stream, named);
  withoutRightTurns(state, stream, rightTurns);
  withoutWiderFigures(state);
  withoutZeroBases(state);
  withoutFollowingRates(state);
  withoutTold(state, toldCells);
  // Where the first figure said of a name is another's, so are those behind it.
  const misnamed = new Set<number>();
  const told = new Set(state.notes.map((note) => textPlaceKey(note.stream, note.start)));
  for (const judged of state.judged) {
    const opinion = state.opinions.get(textPlaceKey(judged.stream, judged.start));
    if (
      opinion &&
      isOpen(judged, opinion) &&
      !isOfWrongYear(state, stream, opinion, judged) &&
      !(
        opinion.contradiction && isNamedOtherwise(state, stream, opinion.contradiction.from, opinion.start)
      ) &&
      !(opinion.contradiction && isChangeBehindProjects(stream, opinion.start))
    ) {
      const { contradiction } = opinion;
      if (contradiction?.isByName === true && misnamed.has(contradiction.from)) continue;
      if (contradiction?.what === 'tail' && told.has(textPlaceKey(judged.stream, judged.start))) continue;
      if (contradiction && isFollowing(state, stream, contradiction.stated)) continue;
      take(state, judged, opinion);
      if (contradiction?.isByName === true) misnamed.add(contradiction.from);
    }
  }
  const byPlace = new Map(state.judged.map((one) => [textPlaceKey(one.stream, one.start), one]));
  for (const { start } of spokenYears)
    verifyYear(byPlace.get(textPlaceKey(stream, start)), stream, start, year);
  for (const wrong of years) wrongYear(state, stream, sectionAt(sections)(wrong.start)?.id, wrong);
  for (const turn of turns)
    if (!misnamed.has(turn.from)) wrongTurn(state, stream, sectionAt(sections)(turn.start)?.id, turn);
  for (const totals of unequal)
    judgeUnequalTotals(state, stream, sectionAt(sections)(totals.other.start)?.id, totals);
  for (const none of nones) wrongNone(state, stream, sectionAt(sections)(none.start)?.id, none);
}

/** Unless a form told it. */
function wrongNone(
  { document, notes }: State,
  stream: Stream,
  section: string | undefined,
  { start, end, figure }: WrongNone,
): void {
  const places = new Set<string>();
  for (let at = start; at < end; at += 1) places.add(textPlaceKey(stream, at));
  if (!figure.known || notes.some((note) => places.has(textPlaceKey(note.stream, note.start)))) return;
  const text = writtenAt(document, stream, start, end);
  const amount = figure.known.cells[0]?.text ?? '';
  notes.push({
    rule: 'N-17',
    severity: 'error',
    message: proofreadMessage('none-spent', { text, source: sourceMessage(figure.known), amount }),
    stream,
    section,
    start,
    end,
    cells: figure.known.cells,
  });
}

/** A name before its own figure is not wrong, though a form took it for another's. */
function withoutRightNames({ notes }: State, stream: Stream, named: Meanings['named']): void {
  const places = new Set<string>();
  for (const { start, end } of named)
    for (let at = start; at < end; at += 1) places.add(textPlaceKey(stream, at));
  const kept = notes.filter(
    (note) => note.message.id !== 'name' || !places.has(textPlaceKey(note.stream, note.start)),
  );
  if (kept.length < notes.length) notes.splice(0, notes.length, ...kept);
}

/** 财拨收入 is told, though a form knows it by its full name alone. */
function withoutTold({ notes }: State, told: Meanings['toldCells']): void {
  const kept = notes.filter(({ lacks }) => lacks === undefined || !told.has(figureCellKey(lacks)));
  if (kept.length < notes.length) notes.splice(0, notes.length, ...kept);
}

/** 本年支出 is of the money that its sentence began with, though a form has that of all there. */
function withoutWiderFigures({ notes, opinions, judged }: State): void {
  for (const one of judged) {
    const key = textPlaceKey(one.stream, one.start);
    const opinion = opinions.get(key);
    if (one.verdict !== 'contradicted' || opinion?.isOfSentence !== true) continue;
    one.verdict = opinion.verdict;
    one.source = opinion.source;
    const kept = notes.filter((note) => textPlaceKey(note.stream, note.start) !== key);
    notes.splice(0, notes.length, ...kept);
  }
}

/** A rate that comes out of its own two amounts has a base, whatever a form took for it. */
function withoutZeroBases({ notes, opinions }: State): void {
  const kept = notes.filter(({ message, stream, start }) => {
    const opinion = message.id === 'last-year-zero' ? opinions.get(textPlaceKey(stream, start)) : undefined;
    return opinion?.verdict !== 'verified' || !(opinion.isClear || opinion.isChained === true);
  });
  if (kept.length < notes.length) notes.splice(0, notes.length, ...kept);
}

const RATES_OF_CHANGE = 'N-3';

/** A rate of change that comes out of the amounts its own sentence states: where one of those is wrong, that is told, and not the rate as well. */
function withoutFollowingRates(state: State): void {
  const { notes, opinions, judged } = state;
  const kept = notes.filter(({ rule, message, stream, start }) => {
    if (message.id !== 'rate' || rule !== RATES_OF_CHANGE) return true;
    const opinion = opinions.get(textPlaceKey(stream, start));
    if (opinion?.verdict !== 'verified' || opinion.source.kind !== 'text') return true;
    const from = stream.text.lastIndexOf('。', start);
    const isOfWrong = judged.some(
      (one) =>
        one.verdict === 'contradicted' && one.stream === stream && from < one.start && one.start < start,
    );
    if (!isOfWrong) return true;
    const own = judged.find((one) => one.stream === stream && one.start === start);
    if (own) Object.assign(own, { verdict: opinion.verdict, source: opinion.source });
    return false;
  });
  if (kept.length < notes.length) notes.splice(0, notes.length, ...kept);
}

const TURNS: ReadonlySet<string> = new Set(['direction', 'direction-words']);

/** 小于 that its own two figures bear out is not wrong, though a form took it for another's. */
function withoutRightTurns({ notes }: State, stream: Stream, right: Meanings['rightTurns']): void {
  const places = new Set([...right].map((at) => textPlaceKey(stream, at)));
  const kept = notes.filter(
    (note) => !TURNS.has(note.message.id) || !places.has(textPlaceKey(note.stream, note.start)),
  );
  if (kept.length < notes.length) notes.splice(0, notes.length, ...kept);
}

/** What no form decided; and a number that a form took for another figure than the one its words name. */
const isOpen = ({ verdict, source }: Judged, { contradiction }: Opinion): boolean =>
  verdict === 'unchecked' ||
  (verdict === 'verified' && source.kind !== 'supplement' && contradiction?.isByName === true);

/** The year said of it was told to be a slip of the pen: the figure is the one of the year explained, as a form took it. */
function isOfWrongYear(
  { notes }: State,
  stream: Stream,
  { contradiction }: Opinion,
  { verdict }: Judged,
): boolean {
  const yearAt = verdict === 'verified' ? contradiction?.yearAt : undefined;
  if (yearAt === undefined) return false;
  const key = textPlaceKey(stream, yearAt);
  return notes.some((note) => note.message.id === 'year' && textPlaceKey(note.stream, note.start) === key);
}

/** The year explained, and the one before it. */
function verifyYear(
  judged: Judged | undefined,
  stream: Stream,
  start: number,
  year: number | undefined,
): void {
  if (!judged || judged.verdict !== 'unchecked' || year === undefined) return;
  const said = Number(stream.text.slice(start, start + YEAR_LENGTH));
  if (said !== year && said !== year - 1) return;
  judged.verdict = 'verified';
  judged.source = { ...NO_SOURCE, kind: 'text' };
}

function wrongYear(state: State, stream: Stream, section: string | undefined, { start }: WrongYear): void {
  if (state.sureYear === undefined) return;
  const end = start + YEAR_LENGTH + 1;
  const key = textPlaceKey(stream, start);
  if (state.notes.some((note) => textPlaceKey(note.stream, note.start) === key)) return;
  const expected = `${state.sureYear}年`;
  const text = writtenAt(state.document, stream, start, end);
  const judged = state.judged.find((one) => textPlaceKey(one.stream, one.start) === key);
  if (judged) judged.verdict = 'contradicted';
  state.notes.push({
    rule: 'N-29',
    severity: 'error',
    message: proofreadMessage('year', { text, expected }),
    stream,
    section,
    start,
    end,
    expected,
    by: expected,
  });
}

/** Names that are wrong, and choices left open: what stands behind them is not. */
const UNSETTLING = new Set(['name', 'item-extra']);
const LEFT_OPEN = 'N-29';
/** A slip in the year, or 占%: what else is said is as it was. */
const SETTLED = new Set(['year', 'blank-number']);

/** Its name was told to be wrong, or a choice is left open: then the figure is not. */
function isNamedOtherwise({ notes }: State, stream: Stream, from: number, start: number): boolean {
  const places = new Set<string>();
  for (let at = from; at < start; at += 1) places.add(textPlaceKey(stream, at));
  return notes.some(
    ({ rule, message, stream: of, start: at }) =>
      (UNSETTLING.has(message.id) || (rule === LEFT_OPEN && !SETTLED.has(message.id))) &&
      places.has(textPlaceKey(of, at)),
  );
}

const CHANGED = new RegExp(`(?:${DIRECTIONS.map(({ word }) => word).join('|')})[了为]?$`);
const LONGEST_CHANGED = 8;

/** 共涉及3个项目、45.80万元，比上年增加5.00万元: of the projects or of what was told before, it does not say. */
const isChangeBehindProjects = ({ text }: Stream, start: number): boolean =>
  CHANGED.test(text.slice(start > LONGEST_CHANGED ? start - LONGEST_CHANGED : 0, start)) &&
  isBehindProjects(text, start);

function take(state: State, judged: Judged, { verdict, source, contradiction }: Opinion): void {
  if (verdict === 'unchecked' && judged.source.reason?.id !== 'why-unsure') return;
  judged.verdict = verdict;
  judged.source = source;
  if (!contradiction) return;
  const { stream, section, start, end } = judged;
  const [number] = numbersIn(stream.text.slice(start, end));
  if (!number) return;
  const text = writtenAt(state.document, stream, start, end);
  const expected = printedLike(number, contradiction.expected, state.exact);
  const what =
    contradiction.words.length >= 2
      ? proofreadMessage('quoted', { words: contradiction.words })
      : proofreadMessage('this-number');
  const data = { what, text, expected, source: contradiction.source, formula: contradiction.formula };
  const isTail = contradiction.what === 'tail';
  state.notes.push({
    rule: ruleOf(section, contradiction.what === 'rate' ? 'rate' : 'amount'),
    severity: isTail ? 'hint' : 'error',
    message: proofreadMessage(isTail ? 'amount-tail' : contradiction.what, data),
    stream,
    section,
    start,
    end,
    expected,
    by: expected,
    cells: contradiction.cells,
  });
}

/** The word of the same sort that turns the other way: 大于 for 小于, 下降 for 增长. */
const RIGHT_WORDS: Readonly<Record<DirectionWord['sort'], { readonly up: string; readonly down: string }>> = {
  amount: { up: '增加', down: '减少' },
  rate: { up: '增长', down: '下降' },
  order: { up: '大于', down: '小于' },
  same: { up: '增加', down: '减少' },
};

function rightWord(text: string, expected: 1 | -1): string {
  const sort = DIRECTIONS.find(({ word }) => word === text)?.sort ?? 'amount';
  return RIGHT_WORDS[sort][expected > 0 ? 'up' : 'down'];
}

/** Worked out from a number that is wrong itself. */
const isFollowing = ({ judged }: State, stream: Stream, stated: readonly number[]): boolean => {
  const places = new Set(stated.map((start) => textPlaceKey(stream, start)));
  return judged.some(
    ({ verdict, stream: of, start }) => verdict === 'contradicted' && places.has(textPlaceKey(of, start)),
  );
};

/** 减少86.40万元，下降7.2%: a form that told of the first word told of both. */
function isToldNear({ notes }: State, stream: Stream, { start }: WrongTurn): boolean {
  const places = new Set<string>();
  for (let at = start > NEAR ? start - NEAR : 0; at <= start; at += 1) places.add(textPlaceKey(stream, at));
  return notes.some(
    (note) =>
      note.message.id.startsWith('direction') &&
      note.stream !== stream &&
      places.has(textPlaceKey(note.stream, note.start)),
  );
}

function wrongTurn(state: State, stream: Stream, section: string | undefined, turn: WrongTurn): void {
  if (isFollowing(state, stream, turn.stated)) return;
  if (isToldNear(state, stream, turn) || isNamedOtherwise(state, stream, turn.from, turn.start)) return;
  const text = writtenAt(state.document, stream, turn.start, turn.end);
  const place = { stream, section, start: turn.start, end: turn.end };
  const rule = ruleOf(section, 'direction');
  if (turn.expected === 0) {
    const message = proofreadMessage('all-with-direction', { text, rate: turn.now });
    state.notes.push({ rule, severity: 'warning', message, ...place });
    return;
  }
  const expected = rightWord(text, turn.expected);
  state.notes.push({
    rule,
    severity: 'error',
    message: proofreadMessage('direction', { text, expected }),
    ...place,
    expected,
    evidence: [proofreadMessage('direction-proof', { now: turn.now, then: turn.then })],
  });
}
