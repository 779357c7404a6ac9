/** Sentences that say there is nothing, held against the tables. */
import type { Part } from '../read/part';
import { isOfOtherYear } from '../read/said-years';
import { truthOf, type Truth } from '../grammar/case';
import { proofreadMessage } from '../messages';
import { ruleOf } from './rule-ids';
import type { State } from './state';

/** Income or expenditure alone, where the words name one of them. */
const SIDES = ['收入', '支出'] as const;
const SURE = 0.4;
const LONGEST_EXPECTED = 80;

const shortened = (text: string): string =>
  text.length > LONGEST_EXPECTED ? `${text.slice(0, LONGEST_EXPECTED)}…` : text;

/** 没有政府性基金收入, and nothing but what was carried over was spent: true of the one side that it speaks of. */
function isTrueOfItsSide(words: string, { marks }: Truth): boolean {
  const [side, other] = SIDES.filter((one) => words.includes(one));
  if (side === undefined || other !== undefined) return false;
  const own = marks.filter(({ kind, before }) => kind === 'money' && before.includes(side));
  const named = own.filter(({ before }) => !/结[转余]|其中|基本|项目/.test(before));
  return named.every(({ value }) => value?.isZero() === true);
}

export function judgeNones(state: State, part: Part): void {
  const done = new Set<number>();
  for (const { mark, form, unlike } of part.pairs) {
    if (mark.kind !== 'none' || unlike > SURE) continue;
    if (isOfOtherYear(state.exact.year, part.years, mark)) continue;
    const frame = [...form.frames]
      .reverse()
      .find(({ cases }) => cases.some(({ when }) => when !== undefined));
    const truth = frame && truthOf(state.printed, frame);
    if (!frame || !truth || truth.index === frame.index || done.has(frame.choice)) continue;
    // 年初未安排预算 is no fault where the form would say nothing.
    if (isTrueOfItsSide(part.stream.text.slice(mark.start, mark.end), truth)) continue;
    if (truth.text === '' || truth.marks.some(({ kind }) => kind === 'none')) continue;
    done.add(frame.choice);
    const text = part.stream.text.slice(mark.start, mark.end);
    const expected = shortened(truth.text.replace(/^[，。]/, ''));
    state.notes.push({
      rule: ruleOf(part.section, 'none'),
      severity: 'error',
      message: proofreadMessage('none', { text, expected }),
      stream: part.stream,
      section: part.section,
      start: mark.start,
      end: mark.end,
      expected,
    });
  }
}
