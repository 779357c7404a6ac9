/** Words of direction that the figures do not bear out. */
import type { WrongTurn } from '../../meaning';
import { proofreadMessage } from '../../messages';
import { DIRECTIONS, type DirectionWord } from '../../text/lexicon';
import type { Stream } from '../../text/stream';
import { writtenAt } from '../notes';
import { ruleOf } from '../rule-ids';
import type { State } from '../state';
import { isFollowing, isNamedOtherwise, keyOfNote, keysOfStretch } from './noted';

/** From a word of change to the one of its rate: 减少1,234,567.89万元，下降. */
const NEAR = 24;

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

/** 减少86.40万元，下降7.2%: a form that told of the first word told of both. */
function isToldNear({ notes }: State, stream: Stream, { start }: WrongTurn): boolean {
  const places = new Set(keysOfStretch(stream, start > NEAR ? start - NEAR : 0, start + 1));
  return notes.some(
    (note) =>
      note.message.id.startsWith('direction') && note.stream !== stream && places.has(keyOfNote(note)),
  );
}

export function wrongTurn(state: State, stream: Stream, section: string | undefined, turn: WrongTurn): void {
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
