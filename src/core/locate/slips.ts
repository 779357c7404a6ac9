/** What a hand does wrong, as a list: each tells whether it turns one figure into another, in how many ways it could have, and in what words. */
import type { Decimal } from '../amount';
import { Decimal as DecimalValue, powerOfTen } from '../amount';
import type { Message, WholeId } from '../messages';
import { message } from '../messages';
import { LOCATE_MESSAGES } from './messages';

/** What was typed and what should have been, in the unit of the table, with the decimals that both print. */
interface Typed {
  readonly wrong: Decimal;
  readonly right: Decimal;
  readonly decimals: number;
  readonly unit: string;
}

export interface Slip {
  /** How often hands do this, among all slips. */
  readonly share: number;
  /** The number of other figures it could have made; undefined where it does not explain this one. */
  ways(typed: Typed): number | undefined;
  why(typed: Typed): Message;
}

type Word = WholeId<typeof LOCATE_MESSAGES>;

const say =
  (id: Word): (() => Message) =>
  () =>
    message(LOCATE_MESSAGES, id);

const digitsOf = (value: Decimal, decimals: number): string => value.abs().toFixed(decimals).replace('.', '');

interface Digits {
  readonly wrong: string;
  readonly right: string;
}

/** The digits of both where the signs agree; the shorter one filled with zeros in front where `padded`. */
function digits({ wrong, right, decimals }: Typed): Digits | undefined {
  if (wrong.isZero() || right.isZero() || wrong.isNegative() !== right.isNegative()) return undefined;
  return { wrong: digitsOf(wrong, decimals), right: digitsOf(right, decimals) };
}

const differing = ({ wrong, right }: Digits): number[] =>
  [...right].flatMap((digit, place) => (digit === wrong[place] ? [] : [place]));

const POSITIONS: readonly Word[] = [
  'ones',
  'tens',
  'hundreds',
  'thousands',
  'tenThousands',
  'hundredThousands',
  'millions',
];
const BEHIND_THE_POINT: readonly Word[] = ['tenths', 'hundredths', 'thousandths'];

function positionOf(place: number, length: number, decimals: number): Message {
  const power = length - 1 - place - decimals;
  const id = power >= 0 ? POSITIONS[power] : BEHIND_THE_POINT[-power - 1];
  return message(LOCATE_MESSAGES, id ?? 'aDigit');
}

const DIGIT_CHOICES = 9;

const mistyped: Slip = {
  share: 0.28,
  ways: (typed) => {
    const both = digits(typed);
    if (!both || both.wrong.length !== both.right.length || differing(both).length !== 1) return undefined;
    return DIGIT_CHOICES * both.right.length;
  },
  why: (typed) => {
    const both = digits(typed) ?? { wrong: '', right: '' };
    const place = differing(both)[0] ?? 0;
    const position = positionOf(place, both.right.length, typed.decimals);
    return message(LOCATE_MESSAGES, 'digit', {
      position,
      right: both.right[place] ?? '',
      wrong: both.wrong[place] ?? '',
    });
  },
};

const swapped: Slip = {
  share: 0.15,
  ways: (typed) => {
    const both = digits(typed);
    if (!both || both.wrong.length !== both.right.length) return undefined;
    const [first = 0, second = 0, ...more] = differing(both);
    const isSwap =
      more.length === 0 &&
      second === first + 1 &&
      both.wrong[first] === both.right[second] &&
      both.wrong[second] === both.right[first];
    return isSwap ? both.right.length - 1 : undefined;
  },
  why: say('swapped'),
};

const POINT_SHIFTS = [-3, -2, -1, 1, 2, 3] as const;

const printed = (value: Decimal, decimals: number): readonly Decimal[] => [
  value.toDecimalPlaces(decimals),
  value.toDecimalPlaces(decimals, DecimalValue.ROUND_DOWN),
];

const isMoved = ({ wrong, right, decimals }: Typed, power: number): boolean =>
  printed(right.times(powerOfTen(power)), decimals).some((value) => value.eq(wrong));

const pointMoved: Slip = {
  share: 0.12,
  ways: (typed) =>
    !typed.right.isZero() && !typed.wrong.isZero() && POINT_SHIFTS.some((power) => isMoved(typed, power))
      ? 4
      : undefined,
  why: say('point'),
};

const signTurned: Slip = {
  share: 0.06,
  ways: ({ wrong, right }) => (!right.isZero() && wrong.eq(right.neg()) ? 1 : undefined),
  why: say('sign'),
};

/** Whether the longer text without one of its digits is the shorter. */
const lacksOne = (longer: string, shorter: string): boolean =>
  [...longer].some((_, place) => longer.slice(0, place) + longer.slice(place + 1) === shorter);

/** 1.05 without its first digit is 0.05, which prints a zero more than its digits. */
const lacksOneDigit = (longer: string, shorter: string): boolean =>
  lacksOne(longer, shorter) || lacksOne(longer, shorter.replace(/^0/, ''));

const dropped: Slip = {
  share: 0.09,
  ways: (typed) => {
    const both = digits(typed);
    return both && lacksOneDigit(both.right, both.wrong) ? both.right.length : undefined;
  },
  why: say('dropped'),
};

const TEN_DIGITS = 10;

const added: Slip = {
  share: 0.09,
  ways: (typed) => {
    const both = digits(typed);
    return both && lacksOneDigit(both.wrong, both.right) ? TEN_DIGITS * both.wrong.length : undefined;
  },
  why: say('added'),
};

const YUAN_IN_WAN_YUAN = 4;

const otherUnit = (unit: string, power: number, id: Word): Slip => ({
  share: 0.05,
  ways: ({ wrong, right, decimals, unit: own }) => {
    if (own !== unit || right.isZero()) return undefined;
    return printed(wrong.times(powerOfTen(-power)), decimals).some((value) => value.eq(right))
      ? 1
      : undefined;
  },
  why: say(id),
});

export const SLIPS: readonly Slip[] = [
  mistyped,
  swapped,
  pointMoved,
  signTurned,
  dropped,
  added,
  otherUnit('万元', YUAN_IN_WAN_YUAN, 'yuan'),
  otherUnit('元', -YUAN_IN_WAN_YUAN, 'wanYuan'),
];
