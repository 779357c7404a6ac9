/** Which tables a place of the text is about. */
import type { TableId } from '../../tables';
import type { AmountClaim } from './claims';
import type { Judging } from './judging';
import { ALL_READINGS } from './idiom';

/** 基本支出, of which 人员经费 and 公用经费 are parts. */
const BASIC = '基本支出';
export const BASIC_TABLES: readonly TableId[] = ['T06', 'T16', 'B06'];
/** Of the money whose basic expenditure these give. */
const GENERAL_TABLES: readonly TableId[] = ['T05', 'T15', 'B05', ...BASIC_TABLES];

/** Which tables a place is about: by its heading, by the whole it is a part of, by what its paragraph says rightly. */
export class About {
  private readonly byParagraph = new Map<number, readonly TableId[]>();

  constructor(private readonly judging: Judging) {
    const votes = new Map<number, Map<TableId, number>>();
    for (const [claim, tables] of judging.holding) {
      const own = votes.get(claim.paragraph) ?? new Map<TableId, number>();
      votes.set(claim.paragraph, own);
      if (!claim.number.value.isZero()) for (const table of tables) own.set(table, (own.get(table) ?? 0) + 1);
    }
    for (const [paragraph, own] of votes) {
      const most = [...own.values()].reduce((max, count) => (count > max ? count : max), 0);
      this.byParagraph.set(
        paragraph,
        [...own].flatMap(([table, count]) => (count === most ? [table] : [])),
      );
    }
  }

  /** By heading and whole alone. */
  headed(claim: AmountClaim): readonly TableId[] {
    const { within } = claim;
    const held = within ? [...(this.judging.holding.get(within) ?? [])] : [];
    const isOfBasic =
      within?.subjects.some(({ words }) => words.includes(BASIC)) === true &&
      held.some((table) => GENERAL_TABLES.includes(table));
    return [...held, ...this.judging.preferred(claim.number.start), ...(isOfBasic ? BASIC_TABLES : [])];
  }

  /** Those that hold most of the paragraph as well. */
  near(claim: AmountClaim): readonly TableId[] {
    return [...this.headed(claim), ...(this.byParagraph.get(claim.paragraph) ?? [])];
  }

  /** Last, others of the same money. */
  tables(claim: AmountClaim): readonly TableId[] {
    const near = this.near(claim);
    const funds = new Set(ALL_READINGS.flatMap(({ table, fund }) => (near.includes(table) ? [fund] : [])));
    return [...near, ...ALL_READINGS.flatMap(({ table, fund }) => (funds.has(fund) ? [table] : []))];
  }
}
