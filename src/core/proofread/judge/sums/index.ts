/** What the numbers of a text come to by themselves, whatever the tables say. */
import type { TextSection } from '../../structure/sections';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';
import { judgeSumsOfItems } from './items';
import { judgeSumsOfParts } from './parts';
import { judgeShares } from './shares';

/** `stream`: the explanation, which `sections` divide. */
export const judgeSumsOfText = (
  state: State,
  stream: Stream,
  sections: readonly TextSection[],
): readonly TextNote[] => [
  ...judgeSumsOfParts(state, stream),
  ...judgeSumsOfItems(state, stream, sections),
  ...judgeShares(state, stream, sections),
];
