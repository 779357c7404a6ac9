/** Edits that fill the blanks of a workbook: each with its cell, what stood there, what comes, and why. */
import { printDecimal, powerOfTen } from '../amount';
import { solvedFrom, solvedText } from '../check/blank-findings';
import { placeOfTerm } from '../check/words';
import type { Place, Position } from '../grid';
import { addressOf } from '../grid';
import type { Catalogue, Message } from '../messages';
import { message, render } from '../messages';
import type { Quantity } from '../tables';
import { formulaOf } from './formula';
import type { Conflict, Solution, Solved } from './solve';
import type { Withheld } from './withhold';

export interface Edit {
  readonly sheet: string;
  readonly at: Position;
  /** As printed before: blank. A host refuses the edit when the cell has changed meanwhile. */
  readonly before: string;
  /** As it will be printed. */
  readonly after: string;
  /** The number to store, as a decimal literal: a rate as a fraction. */
  readonly value: string;
  readonly quantity: Quantity;
  /** The number format the cell needs to show it so; absent where its own will do. */
  readonly numberFormat?: string;
  /** Without the leading `=`; present when formulas were asked for and one gives the figure. */
  readonly formula?: string;
  /** Id of the identity it follows from. */
  readonly rule: string;
  readonly reason: Message;
}

/** A blank that could not be filled. */
export interface RefusedFill {
  readonly sheet: string;
  readonly at: Position;
  readonly reason: Message;
}

/** A figure that was worked out and is kept back, since it would make matters worse or rests on what may be wrong. */
interface WithheldFill extends RefusedFill {
  /** As it would be printed. */
  readonly after: string;
}

export interface FillOptions {
  /** Writes formulas where one gives the figure. */
  readonly formulas?: boolean;
}

/** What becomes of the blanks of a workbook. */
export interface Fills {
  readonly edits: readonly Edit[];
  readonly refused: readonly RefusedFill[];
  readonly withheld: readonly WithheldFill[];
}

/** A rate is stored as a fraction; without a percent format 0.9667 would show. */
const RATE_FORMAT = '0.00%';

const MESSAGES = {
  reason: { zh: '{place}：按{source}计算', en: '{place}: from {source}' },
  tail: {
    zh: '{place}：{source}相加为 {plain}，为与其他表一致，尾差 {tail} 记在这里',
    en: '{place}: {source} add up to {plain}; {tail} of rounding is laid here so that the other tables are met',
  },
  candidate: { zh: '{source} {value}', en: '{source} {value}' },
  conflict: {
    zh: '{place} 没有填：几种算法得数不同（{values}），请先改正有关的数',
    en: '{place} was not filled: its identities give different figures ({values}); correct those first',
  },
} as const satisfies Catalogue<string>;

const NOTHING_WITHHELD: Withheld = new Map();

export function fillsOf(
  { solved, zeros, conflicts }: Solution,
  options: FillOptions = {},
  withheld: Withheld = NOTHING_WITHHELD,
): Fills {
  const fills = [...solved.values(), ...zeros.values()];
  return {
    edits: fills
      .filter(({ figure }) => !withheld.has(figure))
      .map((fill) => editOf(fill, options.formulas ?? false))
      .sort(bySheetAndPlace),
    refused: conflicts.map(refusalOf),
    withheld: fills.flatMap((fill) => withheldOf(fill, withheld.get(fill.figure))).sort(bySheetAndPlace),
  };
}

function withheldOf(fill: Solved, reason: Message | undefined): readonly WithheldFill[] {
  const { sheet, at } = fill.figure;
  return reason ? [{ sheet, at, after: solvedText(fill), reason }] : [];
}

function editOf(solved: Solved, formulas: boolean): Edit {
  const { figure, amount, by } = solved;
  const formula = formulas ? formulaOf(solved) : undefined;
  const isRate = figure.quantity === 'rate';
  return {
    sheet: figure.sheet,
    at: figure.at,
    before: figure.text,
    after: solvedText(solved),
    value: (isRate ? amount.value.div(100) : amount.value).toFixed(),
    quantity: figure.quantity,
    ...(isRate ? { numberFormat: RATE_FORMAT } : {}),
    ...(formula === undefined ? {} : { formula }),
    rule: by.identity.id,
    reason: reasonOf(solved),
  };
}

function reasonOf(solved: Solved): Message {
  const { amount, tail, term, by } = solved;
  const data = { place: placeOfTerm(term), source: solvedFrom(by) };
  if (tail === 0) return message(MESSAGES, 'reason', data);
  const step = powerOfTen(-amount.decimals).times(tail);
  return message(MESSAGES, 'tail', {
    ...data,
    plain: printDecimal(amount.value.minus(step), amount.decimals),
    tail: printDecimal(step, amount.decimals),
  });
}

function refusalOf({ term, figure, candidates }: Conflict): RefusedFill {
  const values = candidates.map(({ by, amount }) =>
    message(MESSAGES, 'candidate', {
      source: solvedFrom(by),
      value: printDecimal(amount.value, amount.decimals),
    }),
  );
  const place = `${placeOfTerm(term)}（${addressOf(figure.at)}）`;
  return {
    sheet: figure.sheet,
    at: figure.at,
    reason: message(MESSAGES, 'conflict', { place, values: distinct(values) }),
  };
}

const distinct = (messages: readonly Message[]): readonly Message[] => [
  ...new Map(messages.map((one) => [render(one), one])).values(),
];

const bySheetAndPlace = (a: Place, b: Place): number =>
  a.sheet === b.sheet ? a.at.row - b.at.row || a.at.column - b.at.column : a.sheet < b.sheet ? -1 : 1;
