/** Shares with all that leads to them: ，完成年初预算的94.5%. */
import type { Expression } from '../../narrative/reading';
import type { UnderstoodNumber } from '../../proofread/inside';
import type { SpannedText } from './spanned-text';
import type { RateLead, YearSpan } from './types';

const RATE = /，(?:完成|占)[^，。；\d]{0,24}$/;
/** Between a whole and its share. */
const OF = /^[^，。；、\d]{1,4}$/;

export function addRates(here: SpannedText): void {
  for (const number of here.own) {
    const [meaning] = number.kind === 'percent' ? number.meanings : [];
    const found = meaning && rateOf(here, number, meaning);
    if (found) here.add(found);
  }
}

/** ，完成年初预算的94.5%: nothing where there is nothing to compare with. */
function rateOf(here: SpannedText, number: UnderstoodNumber, meaning: Expression): YearSpan | undefined {
  if (meaning.kind !== 'binary' || meaning.operator !== '÷') return undefined;
  const { left, right } = meaning;
  const to = number.offset + number.length;
  const led = rateLead(here, number, right);
  if (!led || !/^(?:[，。；、）]|$)/.test(here.text.slice(to))) return undefined;
  const { from, lead, whole } = led;
  return here.isFree(from, to)
    ? {
        from,
        to,
        number,
        numbers: whole ? [whole, number] : [number],
        template: (writing) => {
          const stated = whole && here.statedBy(whole);
          if (stated) writing.note(right, stated, true);
          return writing.rate(lead, left, right);
        },
      }
    : undefined;
}

function rateLead(
  here: SpannedText,
  { offset }: UnderstoodNumber,
  right: Expression,
): { readonly from: number; readonly lead: RateLead; readonly whole?: UnderstoodNumber } | undefined {
  const words = RATE.exec(here.text.slice(0, offset))?.[0];
  if (words !== undefined) return { from: offset - words.length, lead: { words, behind: undefined } };
  const whole = here.own.filter((one) => one.offset < offset).at(-1);
  if (whole?.kind !== 'money' || !here.isInOwnUnit(whole)) return undefined;
  const behind = here.text.slice(whole.offset + whole.length, offset);
  const before = RATE.exec(here.text.slice(0, whole.offset))?.[0];
  const [meant] = whole.meanings;
  const isWhole = meant !== undefined && JSON.stringify(meant) === JSON.stringify(right);
  if (before === undefined || !isWhole || !OF.test(behind)) return undefined;
  return { from: whole.offset - before.length, lead: { words: before, behind }, whole };
}
