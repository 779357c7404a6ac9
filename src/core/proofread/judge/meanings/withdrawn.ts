/** What a form told and the words of the text show to be right. */
import { figureCellKey } from '../../meaning/readings';
import type { Meanings } from '../../meaning';
import { textPlaceKey, type Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';
import { keyOfNote, keysOfStretch } from './noted';

type Disproved = (note: TextNote) => boolean;

/** A name before its own figure is not wrong, though a form took it for another's. */
function ofRightNames(stream: Stream, named: Meanings['named']): Disproved {
  const places = new Set(named.flatMap(({ start, end }) => keysOfStretch(stream, start, end)));
  return (note) => note.message.id === 'name' && places.has(keyOfNote(note));
}

const TURNS: ReadonlySet<string> = new Set(['direction', 'direction-words']);

/** 小于 that its own two figures bear out is not wrong, though a form took it for another's. */
function ofRightTurns(stream: Stream, right: Meanings['rightTurns']): Disproved {
  const places = new Set([...right].map((at) => textPlaceKey(stream, at)));
  return (note) => TURNS.has(note.message.id) && places.has(keyOfNote(note));
}

/** 本年支出 is of the money that its sentence began with, though a form has that of all there. */
function ofWiderFigures({ opinions, judged }: State): Disproved {
  const places = new Set<string>();
  for (const one of judged) {
    const key = textPlaceKey(one.stream, one.start);
    const opinion = opinions.get(key);
    if (one.verdict !== 'contradicted' || opinion?.isOfSentence !== true) continue;
    one.verdict = opinion.verdict;
    one.source = opinion.source;
    places.add(key);
  }
  return (note) => places.has(keyOfNote(note));
}

/** A rate that comes out of its own two amounts has a base, whatever a form took for it. */
function ofZeroBase({ opinions }: State, note: TextNote): boolean {
  const opinion = note.message.id === 'last-year-zero' ? opinions.get(keyOfNote(note)) : undefined;
  return opinion?.verdict === 'verified' && (opinion.isClear || opinion.isChained === true);
}

const RATES_OF_CHANGE = 'N-3';

/** A rate of change that comes out of the amounts its own sentence states: where one of those is wrong, that is told, and not the rate as well. */
function ofFollowingRate({ opinions, judged }: State, note: TextNote): boolean {
  const { rule, message, stream, start } = note;
  if (message.id !== 'rate' || rule !== RATES_OF_CHANGE) return false;
  const opinion = opinions.get(keyOfNote(note));
  if (opinion?.verdict !== 'verified' || opinion.source.kind !== 'text') return false;
  const from = stream.text.lastIndexOf('。', start);
  const own = judged.filter((one) => one.stream === stream);
  const isOfWrong = own.some(
    (one) => one.verdict === 'contradicted' && from < one.start && one.start < start,
  );
  if (!isOfWrong) return false;
  const rate = own.find((one) => one.start === start);
  if (rate) Object.assign(rate, { verdict: opinion.verdict, source: opinion.source });
  return true;
}

/** 财拨收入 is told, though a form knows it by its full name alone. */
const ofTold =
  (told: Meanings['toldCells']): Disproved =>
  ({ lacks }) =>
    lacks !== undefined && told.has(figureCellKey(lacks));

/** Takes them back. */
export function withdraw(state: State, stream: Stream, { named, rightTurns, toldCells }: Meanings): void {
  const { notes } = state;
  const all: readonly Disproved[] = [
    ofRightNames(stream, named),
    ofRightTurns(stream, rightTurns),
    ofWiderFigures(state),
    (note) => ofZeroBase(state, note),
    (note) => ofFollowingRate(state, note),
    ofTold(toldCells),
  ];
  const kept = notes.filter((note) => !all.some((isDisproved) => isDisproved(note)));
  if (kept.length < notes.length) notes.splice(0, notes.length, ...kept);
}
