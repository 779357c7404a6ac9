/** What should stand where an amount is none of the figures that its words may mean; undefined where the words leave a doubt. */
import { meets } from '../../amount';
import type { TableId } from '../../tables';
import { BASIC_TABLES, type About } from './about';
import type { AmountClaim, ClaimSubject } from './claims';
import type { Judging } from './judging';
import { otherAccounts } from './mentions';
import { sum } from './ratios';
import { ALL_READINGS } from './idiom';
import { swappedIn } from './swapped';
import { bestOf, figureAt, isBlank, quantityOf, type Magnitude } from './values';

/** 因公出国费 that nobody spent, with the amount of 公务接待费; 基本支出 where there is 项目支出 alone: the blank is right, and the name is another's. */
export function ofAnother(
  judging: Judging,
  claim: AmountClaim,
  figures: readonly Magnitude[],
): Magnitude | undefined {
  const { now } = judging.books;
  const isExpense = figures.some((figure) => isBlank(figure) && isOfExpenses(figure));
  const blank = figures.find((figure) => isBlank(figure) && (!isExpense || isOfExpenses(figure)));
  if (!isExpense && !figures.every(isBlank)) return undefined;
  const stated = judging.stated(claim);
  if (!blank || !stated || stated.value.isZero() || !claim.isSure || claim.subjects.length > 1)
    return undefined;
  const others = claim.subjects
    .flatMap(({ cells }) => (isExpense ? cells.filter(isOfExpenseTable) : cells))
    .flatMap((cell) =>
      (cell.table ? (now.tables.table(cell.table)?.columns ?? []) : []).flatMap(({ key }) =>
        key === cell.column || TOTALS.has(key) ? [] : (figureAt(now, { ...cell, column: key }) ?? []),
      ),
    );
  const best = bestOf(stated, others, now.form.form.settings.amountDecimals);
  return best?.agreement === 'same' ? blank : undefined;
}

const TOTAL = '合计';
/** Columns that others are parts of. */
const TOTALS: ReadonlySet<string> = new Set([TOTAL, ...ALL_READINGS.flatMap(({ main }) => main ?? [])]);

/** What should stand there, where the words leave no doubt. */
export function expectedOf(
  judging: Judging,
  about: About,
  claim: AmountClaim,
  figures: readonly Magnitude[],
  isWhole: boolean,
): Magnitude | undefined {
  const [subject] = claim.subjects;
  if (
    !claim.isSure ||
    !subject ||
    (claim.subjects.length > 1 && !claim.isSum) ||
    claim.account === 'full-budget'
  )
    return undefined;
  const tables = about.tables(claim);
  const one = judging.when(claim.period) === 'last' ? givenFor(figures, tables) : thisYears();
  return one && !isBlank(one) && !isToldBeside(judging, claim, one) ? one : undefined;

  function thisYears(): Magnitude | undefined {
    if (!isWhole || !subject) return undefined;
    const stated = judging.stated(claim);
    const swapped = stated && swappedIn(stated, figures);
    if (!isPlaced(claim, subject, about)) return ofParts(judging, claim, figures) ?? swapped;
    const values = new Set(figures.map(({ value }) => value.toString()));
    const near = byHeading(figures, tables).find(({ known }) =>
      known?.cells.some(({ table }) => tables.includes(table)),
    );
    if (values.size === 1 || subject.saidFund !== undefined) return near ?? figures[0];
    if (near) return near;
    if (subject.cells.every(({ row }) => ITEM.test(row))) return ofItems(figures);
    return ofParts(judging, claim, figures) ?? swapped;
  }
}

/** The figure that the parts told behind it add up to. */
function ofParts(judging: Judging, claim: AmountClaim, figures: readonly Magnitude[]): Magnitude | undefined {
  let total: Magnitude | undefined;
  for (const part of judging.partsOf.get(claim) ?? []) {
    const [one] = judging.taken.get(part) ?? [];
    if (!one || part.account !== claim.account) continue;
    const isFirst = total === undefined;
    total = total ? sum(total, one) : one;
    const { interval } = total;
    const found = isFirst ? undefined : figures.find((figure) => meets(interval, figure.interval));
    if (found) return found;
  }
  return undefined;
}

const ITEM = /^\d{7}$/;
/** Each 项 is told of the money of one budget: tables of these, the commonest first. */
const ITEM_TABLES: readonly TableId[] = ['T05', 'T08', 'T09', 'B05', 'B08', 'B09'];

const ofItems = (figures: readonly Magnitude[]): Magnitude | undefined =>
  ITEM_TABLES.flatMap((table) => figures.find(({ known }) => known?.cells[0]?.table === table) ?? [])[0];

/** Last year's as the office gave it, of the tables that the place is about. */
function givenFor(figures: readonly Magnitude[], tables: readonly TableId[]): Magnitude | undefined {
  const own = figures.filter(
    ({ givenFor: table }) => table === 'answer' || (table !== undefined && tables.includes(table)),
  );
  return new Set(own.map(({ value }) => value.toString())).size === 1 ? own[0] : undefined;
}

/** What these are of, no other table has: 公务接待费, 机关运行经费. */
const OF_EXPENSES: ReadonlySet<TableId> = new Set(
  ALL_READINGS.flatMap(({ table, accounts }) => (accounts ? [table] : [])),
);

const WIDEST: ReadonlySet<TableId> = new Set(['T01', 'B01']);

/** Of all money. */
const OF_ALL: ReadonlySet<TableId> = new Set(
  ALL_READINGS.flatMap(({ table, fund }) => (fund === 'all' ? [table] : [])),
);

const isOfExpenseTable = ({ table }: { readonly table: TableId | undefined }): boolean =>
  table !== undefined && OF_EXPENSES.has(table);

const isOfExpenses = ({ known }: Magnitude): boolean => known?.cells.some(isOfExpenseTable) === true;

/** Whether the figures of these tables are meant: those of one fund, or of basic expenditure, only where that is said. */
function isPlaced(claim: AmountClaim, { cells, saidFund }: ClaimSubject, about: About): boolean {
  // 一般公共预算 where only all fiscal money has a cell.
  if (saidFund !== undefined && cells.every(({ fund }) => fund !== saidFund && fund !== 'all')) return false;
  if (claim.within && isOfRow(claim.within) && cells.some(({ row }) => row === TOTAL)) return false;
  if (cells.some((cell) => cell.fund === 'all')) return true;
  const isBasic = cells.every(({ table }) => table && BASIC_TABLES.includes(table));
  if ((saidFund !== undefined && !isBasic) || cells.some(isOfExpenseTable)) return true;
  const tables = isBasic ? about.headed(claim) : about.tables(claim);
  return cells.some(({ table }) => table && tables.includes(table));
}

/** What should stand here is told of a part of it, or of another account in the same breath: then something wider is meant. */
function isToldBeside(judging: Judging, claim: AmountClaim, expected: Magnitude): boolean {
  const { now } = judging.books;
  const isExpected = (other: AmountClaim): boolean =>
    quantityOf(other, now)?.value.eq(expected.value) === true;
  const isOfOne = isOfExpenses(expected);
  const parts = (judging.partsOf.get(claim) ?? []).filter(
    ({ subjects }) => !isOfOne || subjects.every(({ cells }) => !cells.some(isOfExpenseTable)),
  );
  // Wider than 表01 and 收支总表, and than the totals of 表02 and 表03, there is nothing.
  const isTotal = claim.subjects.every((subject) => subject.isTotal);
  const isWidest =
    expected.known?.cells.every(({ table }) => WIDEST.has(table) || (isTotal && OF_ALL.has(table))) === true;
  const isNamed = isWidest || (!isOfOne && claim.subjects.every(({ saidFund }) => saidFund !== undefined));
  const isWider = !isNamed && judging.stated(claim)?.value.gt(expected.value) === true;
  if (isWider && parts.some(isExpected)) return true;
  if (claim.account === 'spent' || (expected.known?.entries.length ?? 0) > 0) return false;
  return otherAccounts(judging.amounts, claim).some(
    (other) => (!isOfOne || other.account !== 'spent') && isExpected(other),
  );
}

export function byHeading(figures: readonly Magnitude[], tables: readonly TableId[]): Magnitude[] {
  const rank = ({ known }: Magnitude): number => {
    const place = known?.cells[0] ? tables.indexOf(known.cells[0].table) : -1;
    return place < 0 ? tables.length : place;
  };
  return [...figures].sort((a, b) => rank(a) - rank(b));
}

/** Of one class or item: 基本支出 in brackets behind it is no column of the total. */
const isOfRow = ({ subjects }: AmountClaim): boolean =>
  subjects.some(({ cells }) => cells.some(({ row }) => /^\d+$/.test(row)));
