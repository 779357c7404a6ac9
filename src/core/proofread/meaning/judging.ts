/** What is known while the claims of a text are judged: the verdicts so far, and what each amount comes to. */
import { type Decimal } from '../../amount';
import { sourceOf } from '../../narrative/reading';
import type { TableId } from '../../tables';
import type { LedgerSource } from '../types';
import { type Stated, statedBy } from '../measure';
import { proofreadMessage } from '../messages';
import {
  keysOf,
  type Against,
  type AmountClaim,
  type Claim,
  type ClaimSubject,
  type Period,
  type TurnClaim,
} from './claims';
import type { ComparedAmounts, Meant } from './meant';
import { lastBefore, nearest, type Told } from './mentions';
import type { Opinion, WrongTurn } from './opinions';
import { Moves } from './moves';
import { figuresMeant, isBlank, quantityOf, whenOf, type Books, type Magnitude, type When } from './values';
import type { Account } from './words';

export const NO_FIGURE: LedgerSource = { kind: 'none', cells: [], supplement: [], formula: '' };

/** Four times as far as any number of 15 published texts stands behind the subject it is said of (100 characters). */
const NEAR = 400;

type FigureClaim = Exclude<Claim, { readonly kind: 'count' }>;

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

/** Tables that a place of the text is likely about, by its heading. */
export type Preferred = (at: number) => readonly TableId[];

export class Judging {
  readonly opinions = new Map<number, Opinion>();
  /** What is right, by where its number begins; of words of direction by theirs. */
  readonly meant = new Map<number, Meant>();
  readonly turnsMeant = new Map<number, ComparedAmounts>();
  readonly turns: WrongTurn[] = [];
  /** Words of direction that their own figures bear out. */
  readonly rightTurns = new Set<number>();
  /** What these words say of each subject. */
  readonly moves = new Moves();
  readonly years: WrongYear[] = [];
  /** Names that stand before their own figure. */
  readonly named: NamedRightly[] = [];
  /** Cells whose figure is told under their name. */
  readonly toldCells = new Set<string>();
  /** What an amount is taken for in arithmetic: as stated, and as it should be. */
  readonly taken = new Map<AmountClaim, readonly Magnitude[]>();
  /** The share that an amount is said to be. */
  readonly shareOf = new Map<AmountClaim, Stated>();
  /** Tables that hold an amount as the text states it, under the name it has there. */
  readonly holding = new Map<AmountClaim, ReadonlySet<TableId>>();
  /** Amounts that are none of the figures their words name, though what should stand there is not sure. */
  readonly doubtful = new Set<AmountClaim>();
  readonly amounts: readonly AmountClaim[];
  readonly partsOf = new Map<AmountClaim, AmountClaim[]>();
  /** The most decimals of any rate. */
  readonly rateDecimals: number;
  /** The most decimals of any amount in a paragraph. */
  private readonly finest = new Map<number, number>();
  private readonly byKey = new Map<string, AmountClaim[]>();
  /** What the text tells of the year explained. */
  private readonly thisYears = new Set<string>();
  /** Amounts of other years and accounts that only the text gives. */
  private readonly told = new Map<string, Told[]>();

  constructor(
    readonly books: Books,
    readonly preferred: Preferred,
    claims: readonly Claim[],
  ) {
    this.amounts = claims.filter((claim) => claim.kind === 'amount');
    this.rateDecimals = claims.reduce((most, claim) => {
      const { decimals = 0 } = (isRate(claim) && this.stated(claim)) || {};
      return decimals > most ? decimals : most;
    }, 0);
    for (const claim of this.amounts) {
      const decimals = this.stated(claim)?.decimals ?? 0;
      const finest = this.finest.get(claim.paragraph) ?? 0;
      this.finest.set(claim.paragraph, decimals > finest ? decimals : finest);
      if (this.when(claim.period) === 'this') for (const { key } of claim.subjects) this.thisYears.add(key);
      if (claim.within) push(this.partsOf, claim.within, claim);
      for (const key of new Set(claim.subjects.flatMap(keysOf))) push(this.byKey, key, claim);
    }
  }

  stated = (claim: Claim): Stated | undefined => statedBy(claim.number, this.books.now);

  quantity = (claim: AmountClaim): Magnitude | undefined =>
    quantityOf(claim, this.books.now, this.finest.get(claim.paragraph));

  when = (period: Period | undefined): When => whenOf(period, this.books.year);

  /** A year that is a slip of the pen is the year explained. */
  whenSaid = (claim: AmountClaim): When =>
    this.years.some(({ of }) => of === claim) ? 'this' : this.when(claim.period);

  whenOf({ account, period }: Against): When {
    const when = period && this.when(period);
    return account === 'spent' ? (period ? when : 'last') : (when ?? 'this');
  }

  /** What no table holds serves what follows from it. */
  tell(claim: AmountClaim, quantity: Magnitude, when: When): void {
    for (const subject of claim.subjects)
      for (const key of subject.isLoose ? [] : keysOf(subject))
        push(this.told, `${when ?? ''} ${claim.account} ${key}`, { claim, quantity });
  }

  private toldOf = (key: string, account: Account, when: When, at: number): readonly Told[] =>
    nearest(this.told.get(`${when ?? ''} ${account} ${key}`) ?? [], at);

  /** Amounts the text says of a subject, the last before a place first. */
  saidOf(subject: ClaimSubject, at: number): readonly Magnitude[] {
    const said = keysOf(subject).flatMap((key) => lastBefore(this.byKey.get(key) ?? [], at));
    return [...new Set(said)].flatMap((claim) => this.taken.get(claim) ?? []);
  }

  /** Whether the text tells it in the same words elsewhere. */
  isTold = (subject: ClaimSubject): boolean =>
    keysOf(subject).some((key) =>
      this.byKey.get(key)?.some(({ subjects }) => subjects.some((one) => one.key === subject.key)),
    );

  isToldOfThisYear = (subjects: readonly ClaimSubject[]): boolean =>
    subjects.some(({ key }) => this.thisYears.has(key));

  /** Amounts that may have changed, or be a part: as said of the year explained, and as the tables have them. */
  amountsOf(
    of: readonly AmountClaim[],
    subjects: readonly ClaimSubject[],
    account: Account,
    against?: Against,
  ): readonly Magnitude[] {
    const then = against && this.whenOf(against);
    const said = of.filter(
      (claim) =>
        claim.account === account &&
        (against === undefined || account !== against.account || this.when(claim.period) !== then),
    );
    // Figures of the tables are of this year: they are none of a sentence about another.
    if (of.length > 0 && said.length === 0) return [];
    const when = said[0] ? this.whenSaid(said[0]) : 'this';
    const { figures } = figuresMeant(this.books, subjects, account, when);
    return [
      ...said.flatMap((claim) => this.taken.get(claim) ?? []),
      ...figures.filter((figure) => !isBlank(figure)),
    ];
  }

  /** A cell that shows nothing, where it is all that may be meant: it bears out that all of last year's is gone. */
  blankOf(subjects: readonly ClaimSubject[], account: Account): Magnitude | undefined {
    const { figures } = figuresMeant(this.books, subjects, account, 'this');
    return figures.every(isBlank) ? figures[0] : undefined;
  }

  /** What it is compared with: in last year's tables, in the budget's columns, or told elsewhere in the text. */
  bases(
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
        this.toldOf(key, against.account, when, at).map(({ claim, quantity }): Magnitude =>
          claim.subjects.some((one) => one.key === subject.key)
            ? quantity
            : { ...quantity, isDoubtful: true },
        ),
      ),
    );
    return [...told, ...figures.filter((figure) => !isBlank(figure))];
  }

  source({ known }: Magnitude): LedgerSource {
    return known
      ? { ...sourceOf(known), kind: known.entries.length > 0 ? 'supplement' : 'cell' }
      : { ...NO_FIGURE, kind: 'text' };
  }

  verify(claim: Claim, formula: string, parts: readonly Magnitude[]): void {
    const { start, end } = claim.number;
    const isClear = this.opinions.get(start)?.isClear === true;
    this.opinions.set(start, { start, end, verdict: 'verified', source: computed(formula, parts), isClear });
  }

  contradict(
    claim: FigureClaim,
    what: 'amount' | 'rate',
    expected: Decimal,
    formula: string,
    parts: readonly Magnitude[],
    isByName = false,
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
        isByName,
        words: '',
        from: fromOf(claim),
        source: proofreadMessage('source-formula', { formula }),
        formula,
        cells: source.cells,
        stated: parts.flatMap(({ saidAt }) => saidAt ?? []),
      },
    });
  }

  /** What was told to be wrong is another figure after all. */
  leaveOpen({ number: { start, end } }: AmountClaim): void {
    const source = { ...NO_FIGURE, reason: proofreadMessage('why-not-in-tables') };
    this.opinions.set(start, { start, end, verdict: 'unchecked', source, isClear: true });
  }

  /** A change and its rate that both come out of the same two amounts: no other reading is one. */
  makeClear(claims: readonly Claim[]): void {
    const own = claims.map(({ number }) => this.opinions.get(number.start));
    if (own.some((opinion) => opinion?.verdict !== 'verified')) return;
    for (const opinion of own) if (opinion) this.opinions.set(opinion.start, { ...opinion, isClear: true });
  }

  /** It is the figure of the money that its sentence began with. */
  ofSentence({ number }: AmountClaim): void {
    const known = this.opinions.get(number.start);
    if (known) this.opinions.set(number.start, { ...known, isOfSentence: true });
  }

  /** What is borne out by each other and by a cell. */
  chain(claims: readonly Claim[]): void {
    for (const { number } of claims) {
      const known = this.opinions.get(number.start);
      if (known?.verdict === 'verified') this.opinions.set(number.start, { ...known, isChained: true });
    }
  }

  /** Amounts that no table holds, borne out by what the text works out from them: `parts`, as they are stated. */
  borneOut(claims: readonly AmountClaim[], parts: readonly Magnitude[]): void {
    for (const claim of claims) {
      const { start, end } = claim.number;
      if (!(this.taken.get(claim) ?? []).some((one) => one.known === undefined && parts.includes(one)))
        continue;
      const known = this.opinions.get(start);
      if (known && known.verdict !== 'unchecked') continue;
      this.opinions.set(start, {
        start,
        end,
        verdict: 'verified',
        source: { ...NO_FIGURE, kind: 'text' },
        isClear: known?.isClear === true,
      });
    }
  }
}

const isRate = ({ kind }: Claim): boolean => kind === 'rate' || kind === 'share' || kind === 'completion';

function push<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const own = lists.get(key);
  if (own) own.push(one);
  else lists.set(key, [one]);
}

const computed = (formula: string, parts: readonly Magnitude[]): LedgerSource => ({
  kind: 'text',
  cells: parts.flatMap(({ known }) => known?.cells ?? []),
  supplement: [],
  formula,
});

export const claimAt = (claim: Claim | TurnClaim): number =>
  claim.kind === 'turn' ? claim.turn.start : claim.number.start;

/** Where what a claim is said of is named, if that is near. */
export function fromOf(claim: FigureClaim | TurnClaim): number {
  const at = claimAt(claim);
  const from = claim.subjects[0]?.start ?? at;
  return at - from < NEAR ? from : at;
}
