/** What is in hand while a text is gone through: what the sentence has said, and what of the clause is not told yet. */
import { sideOfWords } from './clause-words';
import {
  keysOf,
  type AmountClaim,
  type Claim,
  type ClaimSubject,
  type CompletionClaim,
  type TurnClaim,
  type YearPlace,
} from './claims';
import { ofFund } from './funds';
import type { Names } from './names';
import { phraseOf } from './phrase';
import { nothing, type Said } from './said';
import type { TextToken } from './tokens';
import { ACCOUNTS, type Account, type Fund } from './words';

type Mode = 'plain' | 'comparing' | 'share' | 'completing' | 'reason';

/** The budget as it was before anything was added to it. */
const OPENING = /年初/;
const THIS_YEAR = /^(?:本年|当年|今年)/;
/** A bound on the work, not measured. */
const MOST_WHOLES = 4;
/** Of one figure so many amounts are looked at: a bound on the work, not measured. */
const MOST_KNOWN = 6;

const OF_ONE_BUDGET: ReadonlySet<Fund> = new Set<Fund>(['general', 'government-fund', 'capital']);

export abstract class Hand {
  readonly claims: Claim[] = [];
  readonly years: YearPlace[] = [];
  readonly turned: TurnClaim[] = [];
  protected said = nothing();
  /** With what the sentence before compared. */
  protected saidAgainst: Said['against'];
  protected readonly outer: {
    readonly said: Said;
    readonly topic: string | undefined;
    /** Made before the bracket. */
    readonly claims: number;
  }[] = [];
  /** What a bracket stands behind. */
  protected bracketed: Said | undefined;
  protected mode: Mode = 'plain';
  /** Words since the last number, or since the mode began. */
  protected phrase: TextToken[] = [];
  /** A、B和C, of which more is to come. */
  protected listed: { subject: ClaimSubject; isSure: boolean }[] = [];
  protected isRespective = false;
  /** Named since the last stop but 、 and ，. */
  protected accounts: Account[] = [];
  protected isEach = false;
  /** 两项共计. */
  protected isTogether = false;
  protected respective = 0;
  protected paragraphs = 0;
  /** The paragraph that says 三公经费支出中: of this, whatever it comes to, parts are told. */
  protected wholeNamedIn = -1;
  /** Told 分别: A、B和C分别为a、b、c, and how many of their shares were. */
  protected group: AmountClaim[] = [];
  protected shared = 0;
  /** Told before the change it is the rate of, or the amount it is the share of. */
  protected pending: { readonly at: number; readonly kind: 'rate' | 'share' } | undefined;
  /** Where the words of the next number begin. */
  protected since = 0;
  protected topic: string | undefined;
  protected at = 0;
  protected last = '';
  /** Whether lines below a whole tell its parts. */
  protected isListing = false;
  /** Whether all words of the clause are understood. */
  protected isClear = true;
  /** Whether the clause names a subject of its own. */
  protected hasNamed = false;
  /** Whether the clause names an account. */
  protected saysAccount = false;
  /** Whether the clause told a number already. */
  protected hasTold = false;
  /** Amounts by what they are of, the latest last. */
  protected readonly known = new Map<string, AmountClaim[]>();
  protected hasToldInParagraph = false;
  protected completed: Account = 'budget';
  protected completedWords = '';
  protected before: AmountClaim | undefined;

  constructor(
    protected readonly text: string,
    protected readonly names: Names,
  ) {}

  /** The words so far become one of several subjects; false where they name none. */
  protected list(): boolean {
    const isGoingOn = this.said.subjects.length > 0;
    const { subject, isSure } = phraseOf(this.text, this.phrase, this.names, {
      isGoingOn,
      side: this.said.side,
      isWithinPart: this.within()?.subjects.some(({ isTotal }) => !isTotal) === true,
    });
    this.phrase = [];
    if (!subject) return this.listed.length > 0;
    this.listed.push({ subject, isSure });
    return true;
  }

  /** The words so far become the subject, where they name one. */
  protected subjectOfPhrase(): void {
    if (this.phrase.length > 0 || this.listed.length > 0) this.list();
    const { listed } = this;
    if (listed.length === 0) return;
    this.hasNamed = true;
    const isAccountSaid = this.said.account === 'spent' || this.saysAccount;
    if (!isAccountSaid) this.said.account = 'spent';
    // 行政单位、事业单位使用的三公经费: what no table has a name for is no part of a sum.
    const known = listed.filter(({ subject }) => subject.cells.length > 0);
    const meant = known.length > 0 && !this.isEach && !this.isRespective ? known : listed;
    const own = this.fundOfSentence(meant.map(({ subject }) => subject));
    this.said.subjects = own ?? meant.map(({ subject }) => subject);
    this.said.told = 0;
    this.said.side = listed.map(({ subject }) => sideOfWords(subject.words)).at(-1) ?? this.said.side;
    this.said.isSubjectSure =
      isAccountSaid &&
      own === undefined &&
      listed.every(({ isSure }) => isSure) &&
      (listed.length === 1 || this.isEach || this.isTogether);
    this.said.isSum = meant.length > 1 && !this.isEach;
    this.pending = undefined;
    if (listed.some(({ subject }) => THIS_YEAR.test(subject.words))) this.said.period = { yearsBack: 0 };
    this.said.amounts = [];
    this.said.change = undefined;
    this.said.budget = undefined;
    this.said.completion = undefined;
    this.said.turn = undefined;
    this.listed = [];
  }

  /** 一般公共预算收入总计3万元，本年支出2万元: more likely of the money that the sentence began with than of all. Undefined elsewhere. */
  private fundOfSentence(subjects: readonly ClaimSubject[]): readonly ClaimSubject[] | undefined {
    const fund = this.said.opening?.subjects[0]?.saidFund;
    if (fund === undefined || !OF_ONE_BUDGET.has(fund)) return undefined;
    if (!subjects.every(({ isTotal, saidFund }) => isTotal && saidFund === undefined)) return undefined;
    return subjects.map((subject) => {
      const own = ofFund(subject.cells, fund);
      return {
        ...subject,
        likelyFund: fund,
        cells: [...own, ...subject.cells.filter((cell) => !own.includes(cell))],
      };
    });
  }

  protected isSure = (): boolean => this.isClear && this.said.isSubjectSure;

  /** What follows an amount at once is said of it, whatever it is the amount of. */
  protected isChainSure = (): boolean =>
    this.isClear && (this.said.isSubjectSure || this.said.amounts.length > 0);

  /** The budget told before, where a budget is what it is compared with; else the amount told behind 比上年. */
  protected baseInHand(): AmountClaim | undefined {
    const { against, budget, compared } = this.said;
    if (against === undefined) return undefined;
    return against.account === 'spent' ? compared : budget?.account === against.account ? budget : undefined;
  }

  /** 完成预算的102.04%, where that is the budget it is compared with: 预算 alone may be another than 年初预算. */
  protected completionInHand(): CompletionClaim | undefined {
    const { against, completion } = this.said;
    if (!against || !completion || against.account === 'spent' || against.account !== completion.account)
      return undefined;
    return OPENING.test(against.words ?? '') && !OPENING.test(completion.words) ? undefined : completion;
  }

  /** What is compared with a budget was spent. */
  protected changing = (): Account =>
    this.said.against && this.said.against.account !== 'spent' ? 'spent' : this.said.account;

  /** Amounts said of the subjects, in this clause or before. */
  protected amountsInHand(): readonly AmountClaim[] {
    return [...new Set([...this.said.amounts, ...this.knownOf(this.changing())])];
  }

  protected knownOf = (account: Account): readonly AmountClaim[] =>
    this.said.subjects.flatMap((subject) =>
      keysOf(subject).flatMap(
        (key) => this.known.get(`${account} ${key}`)?.slice(-MOST_KNOWN).reverse() ?? [],
      ),
    );

  protected amountsElsewhere = (): readonly AmountClaim[] =>
    ACCOUNTS.flatMap((account) => this.knownOf(account));

  /** Wholes that parts may be said of, with nearer ones before them. */
  protected wholesBehind = (nearer: readonly AmountClaim[]): readonly AmountClaim[] =>
    [...nearer, ...this.said.wholes].slice(0, MOST_WHOLES);

  /** The whole that parts are told of: in the same paragraph, or in the lines below it. */
  protected within(): AmountClaim | undefined {
    const [whole] = this.said.wholes;
    return whole && (this.isListing || whole.paragraph === this.paragraphs) ? whole : undefined;
  }
}
