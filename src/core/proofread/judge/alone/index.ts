/** What a text shows by itself, whatever the tables say; after all that the tables tell. */
import type { TextSection } from '../../structure/sections';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';
import { judgeBrackets } from './brackets';
import { judgeCounts } from './counts';
import { judgeExpenses } from './of-expenses';
import { judgeKindsOfCars } from './kinds-of-cars';
import { judgeLeft } from './left';
import { judgePersonal } from './personal';
import { judgePurchases } from './purchases';
import { judgeRepeated } from './repeated';
import { judgeSections } from './sections';
import { judgeTwice } from './twice';
import { isWholeText } from './whole-text';
import { judgeWhose } from './whose';
import { wholeStream } from './written';
import { judgeZeros } from './zeros';

/** `stream`: the explanation, which `sections` divide. */
export function judgeAlone(
  state: State,
  stream: Stream,
  sections: readonly TextSection[],
): readonly TextNote[] {
  const whole = wholeStream(state.document);
  const isWhole = isWholeText(sections);
  const isBudget = state.exact.tables.kind === 'budget';
  return [
    ...judgeLeft(state, whole, stream),
    ...judgeZeros(state, stream),
    ...judgeCounts(state, stream),
    ...judgeBrackets(state.document, stream),
    ...judgeTwice(stream),
    ...judgeKindsOfCars(state, stream),
    ...judgeRepeated(state.document),
    ...(isBudget ? judgeWhose(stream) : judgeExpenses(state, stream, isWhole)),
    ...(isWhole && !isBudget
      ? [...judgePurchases(stream), ...judgeSections(state, { stream, sections, whole })]
      : []),
    ...judgePersonal(state.document),
  ];
}
