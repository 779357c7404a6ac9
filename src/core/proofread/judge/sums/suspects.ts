/** What may have made a sum differ: one number of it mistyped, or told twice. */
import { Decimal as DecimalOf, powerOfTen, type Decimal } from '../../../amount';
import { SLIPS } from '../../../locate';
import { message, type Message } from '../../../messages';
import type { NumberToken } from '../../text/numbers';
import type { Stated } from '../../measure';
import { SUM_MESSAGES } from './messages';

/** One number of a sum. */
export interface Addend {
  readonly words: string;
  /** As written. */
  readonly text: string;
  readonly number: NumberToken;
  readonly stated: Stated;
}

type Print = (number: NumberToken, value: Decimal) => string;

/** What the digits of a number may have been: one left out, two swapped, the point moved. */
function rightFigures({ value, decimals }: Stated): readonly Decimal[] {
  const places = Math.max(0, decimals);
  const digits = value.toFixed(places).replace('.', '');
  const spelt = (text: string): Decimal => new DecimalOf(text === '' ? '0' : text).times(powerOfTen(-places));
  const each = [...digits].map((_, at) => at);
  return [
    ...each.map((at) => spelt(digits.slice(0, at) + digits.slice(at + 1))),
    ...each
      .slice(1)
      .map((at) => digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1))
      .map(spelt),
    ...POINTS.map((power) => value.times(powerOfTen(power))),
  ].filter((right) => !right.eq(value) && !right.isZero());
}

const POINTS = [-3, -2, -1, 1, 2, 3];

/** The figure that a slip of the hand turned into this one, and that mends the sum but for rounding. */
function slipOf(
  addend: Addend,
  wanted: Decimal,
  slack: Decimal,
): { right: Decimal; why: Message } | undefined {
  const { value, decimals } = addend.stated;
  const right = rightFigures(addend.stated).find((one) => one.minus(wanted).abs().lte(slack));
  if (!right) return undefined;
  const typed = { wrong: value, right, decimals: Math.max(0, decimals), unit: addend.number.unit };
  const why = SLIPS.find((slip) => slip.ways(typed) !== undefined)?.why(typed);
  return why && { right, why };
}

/** More are none: a sum that many slips explain is explained by none. */
const MOST = 2;

interface Differing {
  readonly whole: Addend;
  readonly parts: readonly Addend[];
  /** Amounts of the text that are as much as the difference. */
  readonly others: readonly Addend[];
  /** The whole without its parts. */
  readonly difference: Decimal;
  /** As much may come of rounding. */
  readonly slack: Decimal;
}

export function suspectsOf(
  { whole, parts, others, difference, slack }: Differing,
  print: Print,
): readonly Message[] {
  const slipped = [
    { addend: whole, wanted: whole.stated.value.minus(difference) },
    ...parts.map((addend) => ({ addend, wanted: addend.stated.value.plus(difference) })),
  ].flatMap(({ addend, wanted }) => {
    const slip = slipOf(addend, wanted, slack);
    const { words, text, number } = addend;
    return slip
      ? [message(SUM_MESSAGES, 'slip', { words, text, expected: print(number, slip.right), why: slip.why })]
      : [];
  });
  const twice = parts
    .filter(({ stated }) => stated.value.plus(difference).abs().lte(slack) && stated.value.gt(slack))
    .map(({ words, text }) => message(SUM_MESSAGES, 'twice', { words, text }));
  const named = new Map(
    others.map(({ words, text }) => [words, message(SUM_MESSAGES, 'other', { words, text })]),
  );
  const all = [...twice, ...named.values(), ...slipped];
  return all.length > MOST ? [] : all;
}
