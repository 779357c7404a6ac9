/** Years, and numbers that a form has in its own words. */
import { proofreadMessage } from '../../messages';
import type { Mark } from '../../text/marks';
import { alike } from '../../text/similar';
import { tellsOtherYear } from '../other-year';
import { NO_SOURCE } from '../state';
import { noteAt, writtenIn, unchecked, type NumberAt } from './at';

const SURE_YEAR = 0.14;
const SAME_WORDS = 0.6;
const SENTENCE_END = /[。\n]/;

export function judgeLiteral(at: NumberAt): void {
  const { mark, form } = at.pair;
  if (mark.kind === 'year') return judgeYear(at);
  const same = mark.value !== undefined && form.value !== undefined && mark.value.eq(form.value);
  at.judged.verdict = same ? 'verified' : 'unchecked';
  at.judged.source = unchecked(proofreadMessage('why-fixed'));
}

function judgeYear(at: NumberAt): void {
  const { state, part, pair, judged } = at;
  const { mark, form } = pair;
  const { year } = state.exact;
  if (form.yearsBack === undefined || year === undefined) return;
  const right = year - form.yearsBack;
  if (mark.value?.eq(right)) {
    judged.verdict = 'verified';
    judged.source = { ...NO_SOURCE, kind: 'cell' };
    return;
  }
  if (state.sureYear === undefined || pair.unlike > SURE_YEAR) return;
  if (isBesideYear(at, right) || tellsOtherYear(state, part, mark)) return;
  judged.verdict = 'contradicted';
  const expected = `${right}年`;
  noteAt(at, 'N-29', 'error', proofreadMessage('year', { text: writtenIn(at), expected }), {
    expected,
    by: expected,
  });
}

/** 2019年度支出18万元，2020年度支出16万元: each year with its own figure in the same words, the right one not read within the same sentence of the form. */
function isBesideYear({ part, pair }: NumberAt, right: number): boolean {
  const { stream, marks, pairs } = part;
  const { mark, form } = pair;
  return marks.some(
    (other) =>
      other.kind === 'year' &&
      other.value?.eq(right) === true &&
      alike(other.lead, mark.lead) >= SAME_WORDS &&
      alike(other.tail, mark.tail) >= SAME_WORDS &&
      !pairs.some((one) => one.mark === other && one.form.group === form.group) &&
      !SENTENCE_END.test(between(stream.text, mark, other)),
  );
}

const between = (text: string, a: Mark, b: Mark): string =>
  a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
