/** What nobody understood: words of direction of which no phrase was made, and numbers. */
import { DIRECTIONS, normalised, numbersIn, UNMOVED } from '../../proofread/inside';
import type { SpannedText } from './spanned-text';

const STOP = /[，。；：、（）\n]/;
const LAST_CLAUSE = /[^，。；：、（）\n]*$/;
/** With what: 一致 alone may be said of anything. */
const COMPARES = /预算|决算|上年|去年|\d{4}年|支出|收入/;

const TURN_WORDS = new RegExp(
  [...DIRECTIONS.map(({ word }) => word), ...UNMOVED].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

/** 支出决算低于预算, of which no phrase was made: whether its words still hold, a person says. */
export function addOpenTurns(here: SpannedText): void {
  for (const { index, 0: word } of here.text.matchAll(TURN_WORDS)) {
    const end = index + word.length;
    const isOfNumber = here.own.some((one) => here.isToldBehind(end, one));
    if (isOfNumber || !here.isFree(index, end)) continue;
    const before = here.found.filter((span) => span.to <= index).map((span) => span.to);
    const behind = here.found.filter((span) => span.from >= end).map((span) => span.from);
    const stop = here.text.slice(end).search(STOP);
    const from = Math.max(here.text.slice(0, index).search(LAST_CLAUSE), ...before);
    const to = Math.min(stop < 0 ? here.text.length : end + stop, ...behind);
    const words = here.text.slice(from, to);
    if (!COMPARES.test(words)) continue;
    here.add({
      from,
      to,
      template: (writing) => `{文字 ${writing.words(words, '增减', { kind: 'words' })}}`,
    });
  }
}

/** Numbers that nobody understood, in the office's own words too: years first. */
export function addOpenNumbers(here: SpannedText): void {
  const { year } = here.context;
  const { text, offsets } = normalised(here.text);
  for (const { start, end, kind, digitsEnd, value } of numbersIn(text)) {
    const from = offsets[start] ?? start;
    const to = (offsets[end - 1] ?? end - 1) + 1;
    if (!here.isFree(from, to) || kind === 'fixed') continue;
    if (kind === 'year' && year !== undefined && (value.eq(year) || value.eq(year - 1))) {
      const slot = value.eq(year) ? '{年度}' : '{上年}';
      const unit = (offsets[digitsEnd - 1] ?? digitsEnd - 1) + 1;
      here.add({ from, to, template: () => slot + here.text.slice(unit, to) });
      continue;
    }
    const words = here.text.slice(from, to);
    here.add({
      from,
      to,
      isDoubtful: true,
      template: (writing) => `{文字 ${writing.words(words, '没有看懂的数', { kind: 'number' })}}`,
    });
  }
}
