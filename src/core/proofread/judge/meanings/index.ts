/** Numbers that no form decided, by what their words alone say; and words of direction that the figures do not bear out. */
import type { Meanings } from '../../meaning';
import { sectionAt } from '../../structure/section-at';
import type { TextSection } from '../../structure/sections';
import { textPlaceKey, type Stream } from '../../text/stream';
import type { State } from '../state';
import { judgeUnequalTotals } from '../unequal-totals';
import { wrongNone } from './nones';
import { judgeNumbersByWords } from './numbers';
import { wrongTurn } from './turns';
import { withdraw } from './withdrawn';
import { verifyYear, wrongYear } from './years';

export function judgeMeanings(
  state: State,
  stream: Stream,
  sections: readonly TextSection[],
  meanings: Meanings,
): void {
  withdraw(state, stream, meanings);
  const misnamed = judgeNumbersByWords(state, stream);
  const byPlace = new Map(state.judged.map((one) => [textPlaceKey(one.stream, one.start), one]));
  for (const { start } of meanings.spokenYears)
    verifyYear(byPlace.get(textPlaceKey(stream, start)), stream, start, meanings.year);
  const idAt = (place: number): string | undefined => sectionAt(sections)(place)?.id;
  for (const wrong of meanings.years) wrongYear(state, stream, idAt(wrong.start), wrong);
  for (const turn of meanings.turns)
    if (!misnamed.has(turn.from)) wrongTurn(state, stream, idAt(turn.start), turn);
  for (const totals of meanings.unequal) judgeUnequalTotals(state, stream, idAt(totals.other.start), totals);
  for (const none of meanings.nones) wrongNone(state, stream, idAt(none.start), none);
}
