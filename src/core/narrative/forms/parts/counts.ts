/** How many groups, cars and visits: as a table prints them, as the office gives them, and 0 where nothing was spent. */
import type { Case, Sentence } from '../../form';
import { printedOr, publicPrintedOr, publicSpentOn, spentOn } from './expressions';

/** The count in a column of 表07, or the entry of the supplement that gives it. */
export type Count = (column: string, entry: string) => string;

/** Whose money is spoken of. */
interface Funds {
  readonly spent: (column: string) => string;
  readonly count: Count;
  /** A table of these funds alone: beside it the counts of 表07 are of other money too. */
  readonly own?: string;
}

export const printedCount: Count = (column, entry) => `{数量 ${printedOr(column, entry)}}`;

const ALL_FUNDS: Funds = { spent: spentOn, count: printedCount };

/** Of the general public budget alone. */
export const PUBLIC_BUDGET: Funds = {
  spent: publicSpentOn,
  count: (column, entry) => `{数量 ${publicPrintedOr(column, entry)}}`,
  own: '表13',
};

interface Counting {
  readonly id: string;
  /** The expense that the counts are of, a column of 表07. */
  readonly of: string;
  readonly funds?: Funds;
  readonly says: (count: Count) => string;
  /** What is said besides where there was an expense. */
  readonly goesOn?: string;
  readonly end?: string;
}

/** Where nothing was spent the counts are 0, and nobody is asked for them. */
export const counting = ({
  id,
  of,
  funds = ALL_FUNDS,
  says,
  goesOn = '',
  end = '。',
}: Counting): Sentence => {
  const { count, own } = funds;
  const amount = funds.spent(of);
  const apart: readonly Case[] =
    own === undefined
      ? []
      : [{ when: `${own} 存在 且 ${amount} = 0`, text: `${says(() => `{数量 ${amount}}`)}${end}` }];
  return {
    id,
    cases: [
      ...apart,
      { when: `${amount} = 0`, text: `${says((column) => count(column, amount))}${end}` },
      { text: `${says(count)}${goesOn}${end}` },
    ],
  };
};
