/** Totals of both sides that the text itself gives as two amounts. */
import type { UnequalTotals } from '../meaning';
import { proofreadMessage } from '../messages';
import { type Stream, textPlaceKey } from '../text/stream';
import { writtenAt } from './notes';
import { ruleOf } from './rule-ids';
import type { State } from './state';

/** Which of the two is wrong only the tables would say. */
export function judgeUnequalTotals(
  { document, judged, notes }: State,
  stream: Stream,
  section: string | undefined,
  { one, other }: UnequalTotals,
): void {
  const { start, end } = other;
  const written = (number: typeof one): string => writtenAt(document, stream, number.start, number.end);
  const key = textPlaceKey(stream, start);
  const own = judged.find((each) => textPlaceKey(each.stream, each.start) === key);
  if (own?.verdict === 'contradicted') return;
  notes.push({
    rule: ruleOf(section, 'amount'),
    severity: 'warning',
    message: proofreadMessage('totals-unequal', { one: written(one), other: written(other) }),
    stream,
    section,
    start,
    end,
  });
}
