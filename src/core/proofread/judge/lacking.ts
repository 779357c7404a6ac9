/** What a sentence should say too: the percentage beside an amount of change. */
import { evaluate } from '../../narrative/reading';
import type { Part } from '../read/part';
import { isOfOtherYear } from '../read/said-years';
import { unfilledIn } from '../text/left';
import type { Mark } from '../text/marks';
import { caseThatHolds } from '../grammar/case';
import { asPercent } from '../measure';
import { proofreadMessage } from '../messages';
import type { State } from './state';
import { printDecimal } from '../../amount';

const SURE = 0.2;

/** A blank that was to be filled stands within so many characters. */
const NEAR = 14;

/** The choices of a form whose words of direction the text has, but not their percentage. */
function choicesWithoutRate({ pairs }: Part): ReadonlySet<number> {
  const [changes, rates] = [new Set<number>(), new Set<number>()];
  for (const { mark, form } of pairs) {
    const choice = form.frames.at(-1)?.choice;
    if (choice === undefined) continue;
    if (mark.kind === 'direction') changes.add(choice);
    if (form.kind === 'percent') rates.add(choice);
  }
  return new Set([...changes].filter((choice) => !rates.has(choice)));
}

/** The mark behind a place, a word of direction passed over. */
function nextOf({ marks }: Part, place: number): Mark | undefined {
  const at = marks.findIndex(({ start }) => start > place);
  return marks[at]?.kind === 'direction' ? marks[at + 1] : marks[at];
}

/** 下降1.65%，减少5300.00元: whether the rate stands before the change. */
function isRateBefore({ marks, stream }: Part, { start }: Mark): boolean {
  const at = marks.findIndex((mark) => mark.start >= start);
  const before = marks.slice(Math.max(0, at - 3), at);
  const rate = before.findIndex(({ kind }) => kind === 'percent');
  const [turn, percent] = [before[rate - 1], before[rate]];
  if (turn?.kind !== 'direction' || !percent || turn.end !== percent.start) return false;
  return !/[。；]/.test(stream.text.slice(percent.end, start));
}

/** Only where the base is known and the form gives the percentage in the case that holds. */
export function judgeLacking(state: State, part: Part): void {
  const open = choicesWithoutRate(part);
  for (const { mark, form, unlike } of part.pairs) {
    const frame = form.frames.at(-1);
    if (mark.kind !== 'money' || !frame || frame.cases.length < 2 || unlike > SURE) continue;
    if (isOfOtherYear(state.exact.year, part.years, mark)) continue;
    if (!open.has(frame.choice)) continue;
    const truth = caseThatHolds(state.printed, frame);
    const rate = part.forms.find((one) => {
      const own = one.frames.at(-1);
      return one.kind === 'percent' && own?.choice === frame.choice && own.index === truth;
    });
    if (!rate?.expression) continue;
    const next = nextOf(part, mark.start);
    if (next?.kind === 'percent' || next?.kind === 'bare' || isRateBefore(part, mark)) continue;
    if (unfilledIn(part.stream.text.slice(mark.end, mark.end + NEAR)).length > 0) continue;
    const value = evaluate(state.exact, rate.expression, rate.scope);
    if (value.kind !== 'known') continue;
    const { percentDecimals } = state.printed.settings;
    const expected = `${printDecimal(asPercent(value.value), percentDecimals)}%`;
    const text = part.stream.text.slice(mark.start - mark.before.length, mark.end);
    state.notes.push({
      rule: 'N-3',
      severity: 'hint',
      message: proofreadMessage('rate-missing', { text, expected }),
      stream: part.stream,
      section: part.section,
      start: mark.start,
      end: mark.end,
      expected,
      cells: value.cells,
    });
  }
}
