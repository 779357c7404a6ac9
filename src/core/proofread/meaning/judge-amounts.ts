/** Amounts against the figures that their words may mean: right where any of them agrees, wrong only where none can. */
import { powerOfTen } from '../../amount';
import { unitOf, type Expression } from '../../narrative/reading';
import type { TableId } from '../../tables';
import type { LedgerSource } from '../types';
import { sourceMessage, type Stated } from '../measure';
import { proofreadMessage } from '../messages';
import type { AmountClaim, ClaimSubject } from './claims';
import { NO_FIGURE, type Judging } from './judging';
import { About } from './about';
import { byHeading, expectedOf, ofAnother } from './expected';
import { sum, tellingDigits } from './ratios';
import { figureCellKey } from './readings';
import { bestOf, figuresMeant, isBlank, lastYears, type Books, type Magnitude, type When } from './values';
import type { Account, Fund } from './words';

/** 0.01万元 in powers of ten of 元: offices round to it before they print more decimals. */
const CENTS_OF_WAN = 2;
/** An amount of fewer digits may be the same two years running. */
const TELLING = 5;

interface Open {
  readonly claim: AmountClaim;
  readonly own: Magnitude;
  readonly figures: readonly Magnitude[];
  readonly isWhole: boolean;
}

/** Those that agree come first: they tell which tables a paragraph is about; those of the year before last: the same words are the same cell. */
export function judgeAmounts(judging: Judging): void {
  const isOfLastYear = ({ period }: AmountClaim): boolean => judging.when(period) === 'last';
  const inOrder = [
    ...judging.amounts.filter((claim) => !isOfLastYear(claim)),
    ...judging.amounts.filter(isOfLastYear),
  ];
  const open = inOrder.flatMap((claim) => held(judging, claim) ?? []);
  const about = new About(judging);
  for (const one of open) contradicted(judging, about, one);
}

/** Undefined where the amount is settled. */
function held(judging: Judging, claim: AmountClaim): Open | undefined {
  // Which name is whose, the order says: a form that pairs them otherwise is mistaken.
  if (claim.isOrdered && claim.isSure)
    for (const { start, end } of claim.subjects) judging.named.push({ start, end });
  const { books } = judging;
  const stated = judging.stated(claim);
  const own = judging.quantity(claim);
  if (!stated || !own) return undefined;
  const when = judging.when(claim.period);
  const at = claim.number.start;
  const subjects = claim.subjects.map((subject) => underHeading(judging, subject, claim));
  const { figures, isWhole } = (claim.isSum ? sumsMeant : figuresMeant)(books, subjects, claim.account, when);
  judging.taken.set(claim, [own]);
  const ranked = byHeading(figures, judging.preferred(at));
  const best = bestOf(stated, ranked, books.now.form.form.settings.amountDecimals);
  if (!best) {
    const figure = wrongYear(judging, claim, stated, when);
    if (figure) hold(judging, claim, 'verified', judging.source(figure));
    else {
      const expression =
        when === 'last'
          ? lastYearsOf(judging, subjects[0], at)
          : when === 'this' && claim.account !== 'spent'
            ? budgetOf(claim.account, subjects[0])
            : undefined;
      const told = expression ? { ...own, expression } : own;
      judging.taken.set(claim, [told]);
      onlyTold(judging, claim, told, when);
      const meant = expression ? [told] : [];
      const { account } = claim;
      judging.meant.set(at, { kind: 'amount', options: meant, when, account, subject: subjects[0] });
    }
    return undefined;
  }
  if (best.agreement !== 'different') {
    if (stated.value.isZero() && isOneOfMany(figures)) return { claim, own, figures, isWhole };
    judging.taken.set(claim, [withExpression(own, best.figure), best.figure]);
    const { account } = claim;
    const same = figures.filter(({ value }) => value.eq(best.figure.value));
    const options = [best.figure, ...same.filter((one) => one !== best.figure)];
    judging.meant.set(at, { kind: 'amount', options, when, account, subject: subjects[0] });
    if (claim.isSure && tellingDigits(stated) > 0)
      for (const { start, end } of claim.subjects) judging.named.push({ start, end });
    const tables = tablesOf(figures.filter(({ value }) => value.eq(best.figure.value)));
    for (const cell of subjects.flatMap(({ cells }) => cells))
      if (cell.table && tables.has(cell.table)) judging.toldCells.add(figureCellKey(cell));
    judging.holding.set(claim, tables);
    const tail = best.agreement === 'tail' && claim.isSure ? best.figure : undefined;
    hold(judging, claim, 'verified', judging.source(best.figure), tail);
    if (isOfSentence(subjects, best.figure)) judging.ofSentence(claim);
    return undefined;
  }
  const slipped = judging.isToldOfThisYear(claim.subjects)
    ? undefined
    : wrongYear(judging, claim, stated, when);
  if (slipped) {
    judging.taken.set(claim, [own, slipped]);
    hold(judging, claim, 'verified', judging.source(slipped));
    return undefined;
  }
  if (isCoarser(judging, stated, best.figure)) {
    hold(judging, claim, 'verified', judging.source(best.figure));
    return undefined;
  }
  return { claim, own, figures, isWhole };
}

const withExpression = (own: Magnitude, { expression }: Magnitude): Magnitude =>
  expression ? { ...own, expression } : own;

/** 一般公共预算收入总计3万元，本年支出2万元: the second is of that money as well, to the last digit. */
const isOfSentence = (subjects: readonly ClaimSubject[], { expression }: Magnitude): boolean =>
  expression?.kind === 'cell' &&
  subjects.some(({ likelyFund, cells }) =>
    cells.some(
      (cell) =>
        likelyFund !== undefined &&
        cell.fund === likelyFund &&
        figureCellKey(cell) === figureCellKey(expression),
    ),
  );

const BUDGETS: Readonly<Record<Exclude<Account, 'spent'>, string>> = {
  budget: '年初预算',
  'full-budget': '全年预算',
};
const CODE = /^\d{3,7}$/;
/** Signs that the name of an answer can't hold. */
const ODD = /[^\p{Script=Han}A-Za-z0-9]/gu;

/** The answer of a budget that no table holds: by the code of its line, otherwise by the words of the text. */
function budgetOf(
  account: Exclude<Account, 'spent'>,
  subject: ClaimSubject | undefined,
): Expression | undefined {
  const row = subject?.cells[0]?.row ?? '';
  const of = CODE.test(row) ? row : (subject?.words ?? '').replace(ODD, '');
  return of === '' ? undefined : { kind: 'entry', parts: [BUDGETS[account], of] };
}

/** The cell of last year's tables that a name means: the one it was of the year explained, or else those of the place first. */
function lastYearsOf(
  judging: Judging,
  subject: ClaimSubject | undefined,
  at: number,
): Expression | undefined {
  const cells = (subject?.cells ?? []).filter(
    ({ table, account }) => table !== undefined && account === 'spent',
  );
  const near = judging.preferred(at);
  const said = new Set(
    (subject ? judging.saidOf(subject, at) : []).flatMap(({ expression }) =>
      expression?.kind === 'cell' ? [figureCellKey(expression)] : [],
    ),
  );
  const cell =
    cells.find((one) => said.has(figureCellKey(one))) ??
    cells.find(({ table }) => table !== undefined && near.includes(table)) ??
    cells[0];
  return cell && lastYears(cell);
}

/** 0 stands in some table of every workbook. */
const isOneOfMany = (figures: readonly Magnitude[]): boolean =>
  new Set(figures.map(({ value }) => value.toString())).size > 1;

/** A 0 of the tables that the place is about; any, where nothing says which these are. */
function zeroMeant(claim: AmountClaim, figures: readonly Magnitude[], about: About): Magnitude | undefined {
  const zeros = claim.number.value.isZero() ? figures.filter(({ value }) => value.isZero()) : [];
  for (const tables of [about.near(claim), about.tables(claim)]) {
    const near = figures.filter(({ known }) => known?.cells.some(({ table }) => tables.includes(table)));
    if (near.length > 0) return near.find((one) => zeros.includes(one));
  }
  return zeros[0];
}

function contradicted(judging: Judging, about: About, { claim, own, figures, isWhole }: Open): void {
  const zero = zeroMeant(claim, figures, about);
  if (zero) return hold(judging, claim, 'verified', judging.source(zero));
  const expected = expectedOf(judging, about, claim, figures, isWhole) ?? ofAnother(judging, claim, figures);
  if (!expected) {
    if (figures.some((figure) => !isBlank(figure))) judging.doubtful.add(claim);
    return onlyTold(judging, claim, own, judging.when(claim.period));
  }
  judging.taken.set(claim, [expected, own]);
  if (claim.isSum) return judging.contradict(claim, 'amount', expected.value, expected.formula, [expected]);
  hold(judging, claim, 'contradicted', judging.source(expected), expected);
}

/** Of several lines told as one the first few figures that each may be: a bound on the work, not measured. */
const MOST_OF_EACH = 3;

function sumsMeant(
  books: Books,
  subjects: readonly ClaimSubject[],
  account: Account,
  when: When,
): ReturnType<typeof figuresMeant> {
  let sums: readonly Magnitude[] = [];
  let isWhole = true;
  for (const [index, subject] of subjects.entries()) {
    const own = figuresMeant(books, [subject], account, when);
    const figures = own.figures.slice(0, MOST_OF_EACH);
    sums =
      index === 0
        ? figures
        : sums.flatMap((one) => figures.map((other) => sum(one, other))).slice(0, MOST_OF_EACH ** 2);
    isWhole &&= own.isWhole;
  }
  return { figures: sums, isWhole };
}

/** Money that has tables of its own. */
const OWN_TABLES: ReadonlySet<Fund> = new Set<Fund>(['government-fund', 'capital']);

/** Where no words say whose money it is, the whole it is a part of does, or else a heading: cells of the funds of its tables. */
function underHeading(judging: Judging, subject: ClaimSubject, claim: AmountClaim): ClaimSubject {
  if (subject.fund !== undefined || subject.likelyFund !== undefined) return subject;
  // 一般公共预算 is said of all fiscal money as well.
  const said = claim.within?.subjects.flatMap(({ saidFund }) => saidFund ?? [])[0];
  const ofWhole = said && OWN_TABLES.has(said) ? subject.cells.filter(({ fund }) => fund === said) : [];
  if (ofWhole.length > 0) return { ...subject, cells: ofWhole };
  const held = claim.within ? [...(judging.holding.get(claim.within) ?? [])] : [];
  const tables = held.length > 0 ? held : judging.preferred(claim.number.start);
  const funds = new Set(
    subject.cells.filter(({ table }) => table && tables.includes(table)).map(({ fund }) => fund),
  );
  return funds.size === 0
    ? subject
    : {
        ...subject,
        cells: subject.cells.filter(
          ({ fund, answer }) => answer !== undefined || funds.has(fund) || fund === said,
        ),
      };
}

/** This year's figure to the last digit, said of the year before: the year is a slip of the pen. */
function wrongYear(judging: Judging, claim: AmountClaim, stated: Stated, when: When): Magnitude | undefined {
  const { yearAt } = claim;
  if (!yearAt || when !== 'last' || !claim.isSure || tellingDigits(stated) < TELLING) return undefined;
  const { figures } = figuresMeant(judging.books, claim.subjects, claim.account, 'this');
  const same = figures.find(({ value }) => value.eq(stated.value));
  // Where the text tells it of the year explained as well, both years may hold.
  if (same && !judging.isToldOfThisYear(claim.subjects))
    judging.years.push({ start: yearAt.start, end: yearAt.end, of: claim });
  return same;
}

/** 10.0400万元 for 100,386.00元: rounded to 0.01万元, whatever its decimals say. */
function isCoarser({ books }: Judging, { value }: Stated, { value: figure }: Magnitude): boolean {
  const step = powerOfTen(CENTS_OF_WAN - unitOf(books.now.settings).exponent);
  return !value.isZero() && value.mod(step).isZero() && value.minus(figure).abs().lte(step.div(2));
}

function onlyTold(judging: Judging, claim: AmountClaim, quantity: Magnitude, when: When): void {
  judging.tell(claim, quantity, when);
  if (when === 'this' && !claim.isSure) return;
  const { start, end } = claim.number;
  judging.opinions.set(start, {
    start,
    end,
    verdict: 'unchecked',
    isClear: claim.isSure && (when !== 'this' || claim.isListed),
    source: {
      ...NO_FIGURE,
      reason: proofreadMessage(when === 'this' ? 'why-not-in-tables' : 'why-other-year'),
    },
  });
}

export function hold(
  judging: Judging,
  claim: AmountClaim,
  verdict: 'verified' | 'contradicted',
  source: LedgerSource,
  wrong?: Magnitude,
): void {
  const { start, end } = claim.number;
  const what = verdict === 'verified' ? 'tail' : 'amount';
  judging.opinions.set(start, {
    start,
    end,
    verdict,
    source,
    isClear: true,
    ...(wrong?.known
      ? {
          contradiction: {
            what,
            expected: wrong.value,
            isByName: true,
            words: claim.subjects[0]?.words ?? '',
            from: claim.subjects[0]?.start ?? start,
            yearAt: claim.yearAt?.start,
            source: sourceMessage(wrong.known),
            formula: wrong.formula,
            cells: wrong.known.cells,
            stated: [],
          },
        }
      : {}),
  });
}

const tablesOf = (figures: readonly Magnitude[]): ReadonlySet<TableId> =>
  new Set(figures.flatMap(({ known }) => known?.cells.map(({ table }) => table) ?? []));
