/** Numbers that were understood, and stand alone. */
import type { UnderstoodNumber } from '../../proofread/inside';
import { inYuan } from '../in-yuan';
import type { SpannedText } from './spanned-text';

/** The unit, and a blank before it. */
const BEHIND_DIGITS = /[^\d０-９]*$/;

export function addNumbers(here: SpannedText): void {
  const { context } = here;
  for (const number of here.own) {
    const { offset, length, kind, meanings } = number;
    const span = { from: offset, to: offset + length };
    const [meaning] = meanings;
    if (kind === 'year') {
      const year = Number(here.text.slice(offset, offset + 4));
      const slot = year === context.year ? '{年度}' : year + 1 === context.year ? '{上年}' : undefined;
      if (slot) here.add({ ...span, template: () => slot + here.text.slice(offset + 4, span.to) });
      continue;
    }
    if (!meaning || kind === 'fixed' || isLedByTurn(here, number)) continue;
    if (kind === 'money' && (!here.isTellable(number) || isOtherOfOneAnswer(here, number))) continue;
    const slot = kind === 'money' ? '金额' : kind === 'percent' ? '占比' : kind === 'score' ? '分数' : '数量';
    const words = here.text.slice(offset, span.to);
    const tail = kind === 'percent' ? '' : (BEHIND_DIGITS.exec(words)?.[0] ?? '');
    here.add({
      ...span,
      number,
      numbers: [number],
      template: (writing) => {
        const stated = here.statedBy(number);
        if (stated && kind !== 'percent') writing.note(meaning, stated, kind === 'money');
        if (number.counted) return writing.count(number.counted) + tail;
        if (here.isInYuan(number)) return inYuan(`(${writing.expression(meaning)})`, tail);
        return `{${slot} ${writing.expression(meaning)}}${kind === 'money' ? '' : tail}`;
      },
    });
  }
}

/** 增长25%, of which no phrase was made: the word would stand whichever way the next year goes. */
const isLedByTurn = (here: SpannedText, number: UnderstoodNumber): boolean =>
  number.comparing.length > 0 &&
  here.turns.some(({ offset, length }) => here.isToldBehind(offset + length, number));

/** Another amount than one before it in the paragraph that only the same answer gives: one of the two is not that answer. */
function isOtherOfOneAnswer(
  here: SpannedText,
  { offset, value, meanings: [meaning] }: UnderstoodNumber,
): boolean {
  if (meaning?.kind !== 'entry') return false;
  const key = meaning.parts.join('.');
  return here.own.some(
    (other) =>
      other.offset < offset &&
      other.kind === 'money' &&
      other.meanings[0]?.kind === 'entry' &&
      other.meanings[0].parts.join('.') === key &&
      value !== undefined &&
      other.value?.eq(value) === false,
  );
}
