/** What a text shows by itself, whatever the tables say; after all that the tables tell. */
import type { TextSection } from '../../structure/sections';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';
import { judgeBrackets } from './brackets';
import { judgeLeft } from './left';
import { judgePersonal } from './personal';
import { judgePurchases } from './purchases';
import { judgeExpenses } from './required';
import { judgeSections } from './sections';
import { wholeStream } from './written';
import { judgeZeros } from './zeros';

/** `stream`: the explanation, which `sections` divide. */
export const judgeAlone = (
  state: State,
  stream: Stream,
  sections: readonly TextSection[],
): readonly TextNote[] => [
  ...judgeLeft(state, wholeStream(state.document)),
  ...judgeZeros(state, stream),
  ...judgeBrackets(state.document, stream),
  ...judgeExpenses(stream),
  ...judgePurchases(stream),
  ...judgeSections(state, stream, sections),
  ...judgePersonal(state.document),
];
