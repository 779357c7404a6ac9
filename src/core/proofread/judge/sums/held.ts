/** Which numbers of a text the tables bear out or contradict, and what sums add to that. */
import { textPlaceKey, type Stream } from '../../text/stream';
import { wrongIn } from '../alone/wrong';
import { NO_SOURCE, type Judged, type State } from '../state';

export interface DecidedNumbers {
  readonly isWrong: (at: number) => boolean;
  /** Whether a cell of the tables holds it. */
  readonly isHeld: (at: number) => boolean;
}

export function knownIn(state: State, stream: Stream): DecidedNumbers {
  const kinds = new Set(['cell', 'computed']);
  const held = new Set(
    state.judged.flatMap(({ verdict, source, stream: of, start }) =>
      verdict === 'verified' && kinds.has(source.kind) ? [textPlaceKey(of, start)] : [],
    ),
  );
  return {
    isWrong: wrongIn(state, stream),
    isHeld: (at) => {
      const key = textPlaceKey(stream, at);
      const opinion = state.opinions.get(key);
      return held.has(key) || (opinion?.verdict === 'verified' && kinds.has(opinion.source.kind));
    },
  };
}

/** A number that nothing decided so far is what its own sentence makes it. */
export function decide(
  { judged }: State,
  stream: Stream,
  places: readonly number[],
  verdict: Exclude<Judged['verdict'], 'unchecked'>,
): void {
  const keys = new Set(places.map((at) => textPlaceKey(stream, at)));
  for (const one of judged) {
    if (one.verdict !== 'unchecked' || !keys.has(textPlaceKey(one.stream, one.start))) continue;
    one.verdict = verdict;
    one.source = { ...NO_SOURCE, kind: 'text' };
  }
}
