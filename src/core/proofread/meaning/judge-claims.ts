/** Holds claims against the tables and against each other, by intervals: amounts first, then changes, rates, shares. */
import { add, exactly, meets, powerOfTen, printedInterval, subtract, ZERO, type Decimal } from '../../amount';
import { sourceOf, unitOf } from '../../narrative/reading';
import { compareAmount } from '../judge/compare';
import { statedBy, type Stated } from '../judge/measure';
import { proofreadMessage } from '../judge/notes';
import { sourceMessage } from '../judge/words';
import type { LedgerSource } from '../types';
import {
  keysOf,
  type Against,
  type AmountClaim,
  type ChangeClaim,
  type Claim,
  type CompletionClaim,
  type RateClaim,
  type ShareClaim,
  type ClaimSubject,
  type Turn,
  type TurnClaim,
} from './claims';
import { lastBefore, nearest, placeOf, type Told } from './mentions';
import type { Opinion, WrongTurn } from './opinions';
import { agreement, differ, isMoved, ratioOf, sum, type Ratio } from './ratios';
import type { Reading } from './read-claims';
import type { TableId } from '../../tables';
import {
  bestOf,
  figuresMeant,
  isBlank,
  quantity,
  quantityOf,
  whenOf,
  type Books,
  type Magnitude,
  type When,
} from './values';
import type { Account } from './words';

const NONE: LedgerSource = { kind: 'none', cells: [], supplement: [], formula: '' };

/** Four times as far as any number of 15 published texts stands behind the subject it is said of (100 characters). */
const NEAR = 400;
/** Two accounts of one subject stand at most 15 characters apart in 15 published texts; a reason may come between. */
const BESIDE = 120;

/** 0.01万元 in powers of ten of 元: offices round to it before they print more decimals. */
const CENTS_OF_WAN = 2;
/** An amount of fewer digits may be the same two years running. */
const TELLING = 5;

const digitsOf = ({ value }: Stated): number =>
  value
    .abs()
    .toString()
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** Where a name stands. */
interface NamedRightly {
  readonly start: number;
  readonly end: number;
}

/** A year that the figure behind it belies. */
export interface WrongYear {
  readonly start: number;
  readonly end: number;
  readonly of: AmountClaim;
}

export interface Judged {
  readonly opinions: ReadonlyMap<number, Opinion>;
  readonly turns: readonly WrongTurn[];
  readonly years: readonly WrongYear[];
  /** Names that stand before their own figure. */
  readonly named: readonly NamedRightly[];
}

class ClaimJudge {
  readonly opinions = new Map<number, Opinion>();
  readonly turns: WrongTurn[] = [];
  readonly years: WrongYear[] = [];
  readonly named: NamedRightly[] = [];
  /** What an amount is taken for in arithmetic: as stated, and as it should be. */
  private readonly taken = new Map<AmountClaim, readonly Magnitude[]>();
  /** Tables that hold an amount as the text states it, under the name it has there. */
  private readonly holding = new Map<AmountClaim, ReadonlySet<TableId>>();
  private amountClaims: readonly AmountClaim[] = [];
  private readonly byKey = new Map<string, AmountClaim[]>();
  private readonly partsOf = new Map<AmountClaim, AmountClaim[]>();
  /** Amounts of other years and accounts that only the text gives. */
  private readonly told = new Map<string, Told[]>();

  constructor(
    private readonly books: Books,
    private readonly preferred: (at: number) => readonly TableId[],
  ) {}

  judge({ claims, turned }: Reading): Judged {
    for (const claim of claims)
      if (claim.kind === 'amount' && claim.within)
        this.partsOf.set(claim.within, [...(this.partsOf.get(claim.within) ?? []), claim]);
    this.amountClaims = claims.filter((claim) => claim.kind === 'amount');
    for (const claim of this.amountClaims)
      for (const key of new Set(claim.subjects.flatMap(keysOf))) {
        const own = this.byKey.get(key);
        if (own) own.push(claim);
        else this.byKey.set(key, [claim]);
      }
    for (const claim of this.amountClaims) this.amount(claim);
    for (const claim of claims) if (claim.kind === 'change') this.change(claim);
    for (const claim of claims) this.ratio(claim);
    for (const claim of turned) this.turned(claim);
    this.parts();
    this.dropRepeatedYears(claims);
    return this;
  }

  /** Where the text gives the same figure of the year explained as well, both years may hold. */
  private dropRepeatedYears(claims: readonly Claim[]): void {
    const said = new Set(
      claims.flatMap((claim) =>
        claim.kind === 'amount' && whenOf(claim.period, this.books.year) === 'this'
          ? claim.subjects.map(({ key }) => key)
          : [],
      ),
    );
    const kept = this.years.filter(({ of }) => !of.subjects.some(({ key }) => said.has(key)));
    this.years.splice(0, this.years.length, ...kept);
  }

  private ratio(claim: Claim): void {
    if (claim.kind === 'rate') this.rate(claim);
    else if (claim.kind === 'share') this.share(claim);
    else if (claim.kind === 'completion') this.completion(claim);
  }

  private stated = (claim: Claim): Stated | undefined => statedBy(claim.number, this.books.now);

  private amount(claim: AmountClaim): void {
    const stated = this.stated(claim);
    const own = quantityOf(claim, this.books.now);
    if (!stated || !own) return;
    const when = whenOf(claim.period, this.books.year);
    const { figures, isWhole } = figuresMeant(
      this.books,
      claim.subjects.map((subject) => this.underHeading(subject, claim.number.start)),
      claim.account,
      when,
    );
    this.taken.set(claim, [own]);
    const best = bestOf(
      stated,
      this.ranked(figures, claim.number.start),
      this.books.now.form.form.settings.amountDecimals,
    );
    if (!best) {
      const figure = this.wrongYear(claim, stated, when);
      return figure ? this.hold(claim, 'verified', this.source(figure)) : this.onlyTold(claim, own, when);
    }
    if (best.agreement !== 'different') {
      this.taken.set(claim, [own, best.figure]);
      if (claim.isSure && digitsOf(stated) > 0)
        for (const { start, end } of claim.subjects) this.named.push({ start, end });
      this.holding.set(claim, tablesOf(figures.filter(({ value }) => value.eq(best.figure.value))));
      return this.hold(
        claim,
        'verified',
        this.source(best.figure),
        best.agreement === 'tail' && claim.isSure ? best.figure : undefined,
      );
    }
    if (this.isCoarser(stated, best.figure)) return this.hold(claim, 'verified', this.source(best.figure));
    const expected = this.expected(claim, figures, isWhole);
    if (!expected) return this.onlyTold(claim, own, when);
    this.taken.set(claim, [expected, own]);
    this.hold(claim, 'contradicted', this.source(expected), expected);
  }

  /** Where no words say whose money it is, a heading does: cells of the funds of its tables. */
  private underHeading(subject: ClaimSubject, at: number): ClaimSubject {
    if (subject.fund !== undefined) return subject;
    const tables = this.preferred(at);
    const funds = new Set(
      subject.cells.filter(({ table }) => tables.includes(table)).map(({ fund }) => fund),
    );
    return funds.size === 0
      ? subject
      : { ...subject, cells: subject.cells.filter(({ fund }) => funds.has(fund)) };
  }

  /** This year's figure to the last digit, said of the year before: the year is a slip of the pen. */
  private wrongYear(claim: AmountClaim, stated: Stated, when: When): Magnitude | undefined {
    const { yearAt } = claim;
    if (!yearAt || when !== 'last' || !claim.isSure || digitsOf(stated) < TELLING) return undefined;
    const { figures } = figuresMeant(this.books, claim.subjects, claim.account, 'this');
    const same = figures.find(({ value }) => value.eq(stated.value));
    if (same) this.years.push({ start: yearAt.start, end: yearAt.end, of: claim });
    return same;
  }

  /** 10.0400万元 for 100,386.00元: rounded to 0.01万元, whatever its decimals say. */
  private isCoarser({ value }: Stated, { value: figure }: Magnitude): boolean {
    const step = powerOfTen(CENTS_OF_WAN - unitOf(this.books.now.settings).exponent);
    return !value.isZero() && value.mod(step).isZero() && value.minus(figure).abs().lte(step.div(2));
  }

  /** What should stand there, where the words leave no doubt. */
  private expected(
    claim: AmountClaim,
    figures: readonly Magnitude[],
    isWhole: boolean,
  ): Magnitude | undefined {
    const [subject] = claim.subjects;
    if (!claim.isSure || !isWhole || !subject || claim.subjects.length > 1 || claim.account === 'full-budget')
      return undefined;
    if (!this.isPlaced(claim, subject)) return undefined;
    const values = new Set(figures.map(({ value }) => value.toString()));
    const tables = this.preferred(claim.number.start);
    const one =
      values.size === 1
        ? figures[0]
        : this.ranked(figures, claim.number.start).find(({ known }) =>
            known?.cells.some(({ table }) => tables.includes(table)),
          );
    return one && !isBlank(one) && !this.isToldBeside(claim, one) ? one : undefined;
  }

  /** Whether the figures of these tables are meant: those of one fund, or of basic expenditure, only where that is said. */
  private isPlaced(claim: AmountClaim, { cells, fund }: ClaimSubject): boolean {
    if (claim.within && isOfRow(claim.within) && cells.some(({ row }) => row === '合计')) return false;
    if (cells.some((cell) => cell.fund === 'all')) return true;
    const isBasic = cells.every(({ table }) => table === 'T06' || table === 'T16');
    if (fund !== undefined && !isBasic) return true;
    const about = new Set([
      ...this.preferred(claim.number.start),
      ...(claim.within ? (this.holding.get(claim.within) ?? []) : []),
    ]);
    return cells.some(({ table }) => about.has(table));
  }

  /** What should stand here is told of a part of it, or of another account in the same breath: then something wider is meant. */
  private isToldBeside(claim: AmountClaim, expected: Magnitude): boolean {
    const isExpected = (other: AmountClaim): boolean =>
      quantityOf(other, this.books.now)?.value.eq(expected.value) === true;
    if ((this.partsOf.get(claim) ?? []).some(isExpected)) return true;
    return claim.account !== 'spent' && this.otherAccounts(claim).some(isExpected);
  }

  private otherAccounts(claim: AmountClaim): readonly AmountClaim[] {
    const at = claim.number.start;
    return this.amountClaims
      .slice(placeOf(this.amountClaims, at - BESIDE), placeOf(this.amountClaims, at + BESIDE))
      .filter(
        (other) => other.account !== claim.account && other.subjects[0]?.key === claim.subjects[0]?.key,
      );
  }

  private ranked(figures: readonly Magnitude[], at: number): Magnitude[] {
    const tables = this.preferred(at);
    const rank = ({ known }: Magnitude): number => {
      const place = known?.cells[0] ? tables.indexOf(known.cells[0].table) : -1;
      return place < 0 ? tables.length : place;
    };
    return [...figures].sort((a, b) => rank(a) - rank(b));
  }

  private onlyTold(claim: AmountClaim, quantity: Magnitude, when: When): void {
    for (const subject of claim.subjects)
      for (const key of subject.isLoose ? [] : keysOf(subject)) {
        const name = `${when ?? ''} ${claim.account} ${key}`;
        const own = this.told.get(name);
        if (own) own.push({ claim, quantity });
        else this.told.set(name, [{ claim, quantity }]);
      }
    if (when === 'this' && !claim.isSure) return;
    this.opinions.set(claim.number.start, {
      start: claim.number.start,
      end: claim.number.end,
      verdict: 'unchecked',
      isClear: claim.isSure && (when !== 'this' || claim.isListed),
      source: { ...NONE, reason: proofreadMessage(when === 'this' ? 'why-not-in-tables' : 'why-other-year') },
    });
  }

  private hold(
    claim: AmountClaim,
    verdict: 'verified' | 'contradicted',
    source: LedgerSource,
    wrong?: Magnitude,
  ): void {
    const { start, end } = claim.number;
    const what = verdict === 'verified' ? 'tail' : 'amount';
    this.opinions.set(start, {
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
              isOfCell: true,
              words: claim.subjects[0]?.words ?? '',
              from: claim.subjects[0]?.start ?? start,
              source: sourceMessage(wrong.known),
              formula: wrong.formula,
              cells: wrong.known.cells,
            },
          }
        : {}),
    });
  }

  private source({ known }: Magnitude): LedgerSource {
    return known
      ? { ...sourceOf(known), kind: known.entries.length > 0 ? 'supplement' : 'cell' }
      : { ...NONE, kind: 'text' };
  }

  /** Amounts that may have changed, or be a part: as said of the year explained, and as the tables have them. */
  private amounts(
    of: readonly AmountClaim[],
    subjects: readonly ClaimSubject[],
    account: Account,
    against?: Against,
  ): readonly Magnitude[] {
    const then = against && this.whenOf(against);
    const said = of.filter((claim) => {
      const when = whenOf(claim.period, this.books.year);
      return (
        claim.account === account && (against === undefined || account !== against.account || when !== then)
      );
    });
    // Figures of the tables are of this year: they are none of a sentence about another.
    if (of.length > 0 && said.length === 0) return [];
    const when = said[0] ? this.whenSaid(said[0]) : 'this';
    const { figures } = figuresMeant(this.books, subjects, account, when);
    return [
      ...said.flatMap((claim) => this.taken.get(claim) ?? []),
      ...figures.filter((figure) => !isBlank(figure)),
    ];
  }

  /** A year that is a slip of the pen is the year explained. */
  private whenSaid = (claim: AmountClaim): When =>
    this.years.some(({ of }) => of === claim) ? 'this' : whenOf(claim.period, this.books.year);

  private whenOf({ account, period }: Against): When {
    const when = period && whenOf(period, this.books.year);
    return account === 'spent' ? (period ? when : 'last') : (when ?? 'this');
  }

  /** What it is compared with: in last year's tables, in the budget's columns, or told elsewhere in the text. */
  private bases(
    at: number,
    subjects: readonly ClaimSubject[],
    of: readonly AmountClaim[],
    against: Against | undefined,
  ): readonly Magnitude[] {
    if (!against) return [];
    const meant = subjects.length > 0 ? subjects : of.flatMap((claim) => claim.subjects);
    const when = this.whenOf(against);
    if (against.account === 'spent' && when === 'this') return [];
    const { figures } = figuresMeant(this.books, meant, against.account, when);
    const told = meant.flatMap((subject) =>
      keysOf(subject).flatMap((key) =>
        nearest(this.told.get(`${when ?? ''} ${against.account} ${key}`) ?? [], at),
      ),
    );
    return [...told.map(({ quantity }) => quantity), ...figures.filter((figure) => !isBlank(figure))];
  }

  /** What stands in the same sentence alone, where it does. */
  private basesOf(claim: ChangeClaim | RateClaim | TurnClaim): readonly Magnitude[] {
    const told = claim.base && this.taken.get(claim.base);
    return told ?? this.bases(claimAt(claim), claim.subjects, claim.of, claim.against);
  }

  private change(claim: ChangeClaim): void {
    const stated = this.stated(claim);
    if (!stated) return;
    const now = this.amounts(claim.of, claim.subjects, claim.account, claim.against);
    const then = this.basesOf(claim);
    const pairs = now.flatMap((one) => then.map((other) => ({ one, other }))).filter(isMoved(stated));
    const own = printedInterval(stated.value, stated.decimals);
    const fits = pairs.find(({ one, other }) => {
      const difference = one.value.minus(other.value);
      if (compareAmount(stated, difference, stated.decimals) === 'same') return true;
      const range = subtract(one.interval, other.interval);
      return meets(own, range) || meets(own, subtract(other.interval, one.interval));
    });
    if (fits) {
      this.verify(claim, `${fits.one.formula} − ${fits.other.formula}`, [fits.one, fits.other]);
      if (!fits.other.isGiven)
        this.turn(fromOf(claim), usedBy(claim), claim.turn, fits.one, fits.other, claim.isSure);
      return;
    }
    const first = pairs.find(({ other }) => !other.isGiven);
    if (!first || !claim.isSure || !claim.against) return;
    const difference = first.one.value.minus(first.other.value).abs();
    this.contradict(claim, 'amount', difference, `${first.one.formula} − ${first.other.formula}`, [
      first.one,
      first.other,
    ]);
  }

  private turn(
    from: number,
    of: readonly AmountClaim[],
    turn: Turn,
    now: Magnitude,
    then: Magnitude,
    isSure: boolean,
  ): void {
    const compared = now.value.comparedTo(then.value);
    const expected = compared > 0 ? 1 : compared < 0 ? -1 : 0;
    if (!isSure || expected === turn.polarity || (expected === 0 && turn.polarity !== 0)) return;
    if (this.turns.some(({ start }) => start === turn.start)) return;
    this.turns.push({
      from,
      stated: of
        .filter((one) => this.taken.get(one)?.[0]?.known === undefined)
        .map(({ number }) => number.start),
      start: turn.start,
      end: turn.end,
      expected,
      now: now.value,
      then: then.value,
      formula: `${now.formula} − ${then.formula}`,
    });
  }

  private turned(claim: TurnClaim): void {
    const all = this.amounts(claim.of, claim.subjects, 'spent', claim.against);
    const then = this.basesOf(claim);
    const now = claim.base ? all : all.filter(({ known }) => known !== undefined);
    const [one, other] = [now[0], then.find(({ isGiven }) => !isGiven)];
    if (!one || !other || !claim.isSure || claim.subjects.length > 1) return;
    if (!claim.base && !isOfOneTable(one, other)) return;
    if (claim.turn.polarity === 0 && now.some((a) => then.some((b) => meets(a.interval, b.interval)))) return;
    // What prints the same is the same; figures of last year's tables are not matched cell by cell, and say nothing of 持平.
    if (claim.turn.polarity === 0 && (this.printsAlike(one, other) || claim.against?.account === 'spent'))
      return;
    this.turn(fromOf(claim), usedBy(claim), claim.turn, one, other, true);
  }

  private printsAlike(one: Magnitude, other: Magnitude): boolean {
    const { amountDecimals } = this.books.now.form.form.settings;
    return one.value.toDecimalPlaces(amountDecimals).eq(other.value.toDecimalPlaces(amountDecimals));
  }

  private rate(claim: RateClaim): void {
    const stated = this.stated(claim);
    if (!stated) return;
    const now = [
      ...this.amounts(claim.of, claim.subjects, claim.account, claim.against),
      ...claim.wholes.flatMap((one) => this.taken.get(one) ?? []),
    ];
    const then = this.basesOf(claim);
    const change = claim.change && this.stated(claim.change);
    const direct = now
      .flatMap((one) => then.map((other) => ({ one, other })))
      .filter(isMoved(stated))
      .flatMap(({ one, other }) =>
        ratioOf(differ(one, other), other).map((ratio) => ({ ...ratio, one, other })),
      );
    const changed = change ? quantity(change) : undefined;
    const sign = claim.turn.polarity;
    const by = (way: number): Ratio[] =>
      changed
        ? now.flatMap((one) => ratioOf(changed, way > 0 ? differ(one, changed) : sum(one, changed)))
        : [];
    const chained = by(sign);
    const elsewhere = claim.elsewhere.flatMap((one) => this.taken.get(one) ?? []);
    const other = changed ? elsewhere.flatMap((one) => ratioOf(changed, one)) : [];
    const ways: readonly Ratio[] = [...direct, ...chained, ...other];
    const strict: readonly Ratio[] = [...direct.filter((ratio) => !ratio.other.isGiven), ...chained];
    const fits = ways.find((ratio) => agreement(stated, ratio) !== 'different');
    if (fits) {
      this.verify(claim, fits.formula, fits.parts);
      const pair = direct.find((ratio) => ratio === fits);
      if (pair && !pair.other.isGiven)
        this.turn(fromOf(claim), usedBy(claim), claim.turn, pair.one, pair.other, claim.isSure);
      this.borneOut(claim.of);
      if (
        claim.change &&
        changed &&
        !direct.some((ratio) => ratio === fits) &&
        !this.opinions.has(claim.change.number.start)
      )
        this.verify(claim.change, fits.formula, fits.parts);
      return;
    }
    if (!claim.isSure || strict.length === 0 || this.isOfNothing(changed, now, sign)) return;
    const reversed =
      sign === 0 ? undefined : by(-sign).find((ratio) => agreement(stated, ratio) !== 'different');
    const first = now[0];
    if (reversed && changed && first && direct.length === 0) {
      this.turn(
        fromOf(claim),
        usedBy(claim),
        { ...claim.turn, polarity: sign },
        first,
        sign > 0 ? sum(first, changed) : differ(first, changed),
        true,
      );
      return;
    }
    const isChangeWrong =
      claim.change && this.opinions.get(claim.change.number.start)?.verdict === 'contradicted';
    const right = (isChangeWrong ? undefined : chained[0]) ?? strict[0];
    if (right) this.contradict(claim, 'rate', right.value.abs(), right.formula, right.parts);
  }

  /** 增加50万元，增长100%, of 50万元: last year there was nothing, which no rate tells. */
  private isOfNothing(changed: Magnitude | undefined, now: readonly Magnitude[], sign: number): boolean {
    return changed !== undefined && sign > 0 && now.some(({ value }) => value.eq(changed.value));
  }

  private share(claim: ShareClaim): void {
    const stated = this.stated(claim);
    if (!stated) return;
    const parts = claim.of.flatMap((one) => this.taken.get(one) ?? []);
    const { figures: named, isWhole } = claim.whole
      ? figuresMeant(this.books, [claim.whole], 'spent', 'this')
      : { figures: [], isWhole: true };
    const said = claim.wholes.flatMap((one) => this.taken.get(one) ?? []);
    const wholes = [...(claim.whole ? this.saidOf(claim.whole, claim.number.start) : []), ...named, ...said];
    const isHeld = claim.of.some((one) => this.holding.has(one)) || named.length === 0;
    this.ratios(claim, stated, parts, wholes, claim.of.length > 0 && isHeld && isWhole);
  }

  /** Amounts the text says of a subject, the last before a place first. */
  private saidOf(subject: ClaimSubject, at: number): readonly Magnitude[] {
    const said = keysOf(subject).flatMap((key) => lastBefore(this.byKey.get(key) ?? [], at));
    return [...new Set(said)].flatMap((claim) => this.taken.get(claim) ?? []);
  }

  private completion(claim: CompletionClaim): void {
    const stated = this.stated(claim);
    if (!stated) return;
    const now = this.amounts(claim.of, claim.subjects, 'spent');
    const budget = claim.budget ? (this.taken.get(claim.budget) ?? []) : [];
    const bases = this.bases(claimAt(claim), claim.subjects, claim.of, {
      account: claim.account,
      period: undefined,
    });
    const other = this.bases(claimAt(claim), claim.subjects, claim.of, {
      account: claim.account === 'budget' ? 'full-budget' : 'budget',
      period: undefined,
    });
    const isTold =
      !claim.hasOthers && (claim.budget ? claim.budget.account === claim.account : bases.length > 0);
    this.ratios(
      claim,
      stated,
      now,
      budget.length > 0 && claim.budget?.account === claim.account ? budget : [...budget, ...bases, ...other],
      isTold,
    );
  }

  private ratios(
    claim: ShareClaim | CompletionClaim,
    stated: Stated,
    parts: readonly Magnitude[],
    wholes: readonly Magnitude[],
    mayContradict: boolean,
  ): void {
    const ways = parts.flatMap((part) => wholes.flatMap((whole) => ratioOf(part, whole)));
    const fits = ways.find((ratio) => agreement(stated, ratio) !== 'different');
    if (fits) {
      this.verify(claim, fits.formula, fits.parts);
      return this.borneOut(
        claim.kind === 'completion' && claim.budget ? [...claim.of, claim.budget] : claim.of,
      );
    }
    const [first] = ways;
    if (first && claim.isSure && mayContradict)
      this.contradict(claim, 'rate', first.value, first.formula, first.parts);
  }

  /** Amounts that no table holds, borne out by what the text works out from them. */
  private borneOut(claims: readonly AmountClaim[]): void {
    for (const claim of claims) {
      const { start, end } = claim.number;
      const known = this.opinions.get(start);
      if (known && known.verdict !== 'unchecked') continue;
      this.opinions.set(start, {
        start,
        end,
        verdict: 'verified',
        source: { ...NONE, kind: 'text' },
        isClear: known?.isClear === true,
      });
    }
  }

  /** 其中 A、B和C that add up to their whole bear each other out. */
  private parts(): void {
    for (const [whole, parts] of this.partsOf) {
      const all = quantityOf(whole, this.books.now);
      let total = exactly(ZERO);
      for (const [index, part] of parts.entries()) {
        const one = quantityOf(part, this.books.now);
        if (!all || !one) break;
        total = add(total, one.interval);
        if (index > 0 && meets(total, all.interval)) this.borneOut([whole, ...parts.slice(0, index + 1)]);
      }
    }
  }

  private verify(claim: Claim, formula: string, parts: readonly Magnitude[]): void {
    const { start, end } = claim.number;
    const isClear = this.opinions.get(start)?.isClear === true;
    this.opinions.set(start, { start, end, verdict: 'verified', source: computed(formula, parts), isClear });
  }

  private contradict(
    claim: Claim,
    what: 'amount' | 'rate',
    expected: Decimal,
    formula: string,
    parts: readonly Magnitude[],
  ): void {
    const { start, end } = claim.number;
    const source = computed(formula, parts);
    this.opinions.set(start, {
      start,
      end,
      verdict: 'contradicted',
      source,
      isClear: true,
      contradiction: {
        what,
        expected,
        isOfCell: false,
        words: '',
        from: fromOf(claim),
        source: proofreadMessage('source-formula', { formula }),
        formula,
        cells: source.cells,
      },
    });
  }
}

const tablesOf = (figures: readonly Magnitude[]): ReadonlySet<TableId> =>
  new Set(figures.flatMap(({ known }) => known?.cells.map(({ table }) => table) ?? []));

/** Of one class or item: 基本支出 in brackets behind it is no column of the total. */
const isOfRow = ({ subjects }: AmountClaim): boolean =>
  subjects.some(({ cells }) => cells.some(({ row }) => /^\d+$/.test(row)));

/** 决算数 and 预算数 of one table: what they are needs no telling. */
const isOfOneTable = (one: Magnitude, other: Magnitude): boolean =>
  one.known?.cells[0] !== undefined && one.known.cells[0].table === other.known?.cells[0]?.table;

/** Where what a claim is said of is named, if that is near. */
function fromOf(claim: Claim | TurnClaim): number {
  const at = claimAt(claim);
  const from = claim.subjects[0]?.start ?? at;
  return at - from < NEAR ? from : at;
}

const usedBy = ({ of, base }: ChangeClaim | RateClaim | TurnClaim): readonly AmountClaim[] =>
  base ? [base, ...of] : of;

const claimAt = (claim: Claim | TurnClaim): number =>
  claim.kind === 'turn' ? claim.turn.start : claim.number.start;

const computed = (formula: string, parts: readonly Magnitude[]): LedgerSource => ({
  kind: 'text',
  cells: parts.flatMap(({ known }) => known?.cells ?? []),
  supplement: [],
  formula,
});

/** `preferred`: tables that a place of the text is likely about, by its heading. */
export const judgeClaims = (
  reading: Reading,
  books: Books,
  preferred: (at: number) => readonly TableId[],
): Judged => new ClaimJudge(books, preferred).judge(reading);
