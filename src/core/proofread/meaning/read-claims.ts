/** Goes through a text once, clause by clause, and says of each number what it is: by the words before it, and by what earlier clauses left open. */
import { BREAK } from '../text/stream';
import { earlierOf, isPlain, sideOfWords, turnBefore } from './clause-words';
import {
  keysOf,
  type AmountClaim,
  type ChangeClaim,
  type Claim,
  type Period,
  type ClaimSubject,
  type TurnClaim,
  type YearPlace,
} from './claims';
import type { Names } from './names';
import { phraseOf } from './phrase';
import { nothing, type Said } from './said';
import type { TextToken } from './tokens';
import type { Account } from './words';

type Mode = 'plain' | 'comparing' | 'share' | 'completing' | 'reason';
type NumberOf = Extract<TextToken, { kind: 'number' }>;

export interface Reading {
  readonly claims: readonly Claim[];
  readonly years: readonly YearPlace[];
  readonly turned: readonly TurnClaim[];
}

const THIS_YEAR = /^(?:本年|当年|今年)/;
/** 基本支出中，: parts of it come next. */
const WITHIN = '中';
/** A bound on the work, not measured. */
const MOST_WHOLES = 4;
/** The longest list of parts of 15 published texts has 8. */
const MOST_SIBLINGS = 40;
const ACCOUNTS: readonly Account[] = ['spent', 'budget', 'full-budget'];
/** Of one figure so many amounts are looked at: a bound on the work, not measured. */
const MOST_KNOWN = 6;

class Reader {
  readonly claims: Claim[] = [];
  readonly years: YearPlace[] = [];
  readonly turned: TurnClaim[] = [];
  private said = nothing();
  private readonly outer: Said[] = [];
  private mode: Mode = 'plain';
  /** Words since the last number, or since the mode began. */
  private phrase: TextToken[] = [];
  /** A、B和C, of which more is to come. */
  private listed: { subject: ClaimSubject; isSure: boolean }[] = [];
  private isRespective = false;
  /** Named since the last stop but 、 and ，. */
  private accounts: Account[] = [];
  private isEach = false;
  private respective = 0;
  /** Whether all words of the clause are understood. */
  private isClear = true;
  /** Whether the clause names a subject of its own. */
  private hasNamed = false;
  /** Whether the clause names an account. */
  private saysAccount = false;
  /** Whether the clause told a number already. */
  private hasTold = false;
  /** Amounts by what they are of, the latest last. */
  private readonly known = new Map<string, AmountClaim[]>();
  private hasToldInParagraph = false;

  constructor(
    private readonly text: string,
    private readonly names: Names,
  ) {}

  clause(tokens: readonly TextToken[], stop: string): void {
    if (this.mode === 'reason' && !isPlain(tokens)) return this.stop(stop);
    this.mode = 'plain';
    this.isClear = true;
    this.hasTold = false;
    this.hasNamed = false;
    this.saysAccount = false;
    for (let at = 0; at < tokens.length && !this.isReason(); at += 1) this.token(tokens, at);
    if (stop === '、' && !this.hasTold && this.mode === 'plain' && this.list()) return;
    const last = tokens.at(-1);
    this.endOfClause(last !== undefined && this.text.slice(last.start, last.end) === WITHIN);
    this.stop(stop);
  }

  /** A function, so that the mode is asked anew. */
  private isReason(): boolean {
    return this.mode === 'reason';
  }

  private token(tokens: readonly TextToken[], at: number): void {
    const token = tokens[at];
    if (!token) return;
    switch (token.kind) {
      case 'number':
        return this.number(token, tokens, at);
      case 'year':
        return this.year(token);
      case 'period':
        return this.period({ yearsBack: token.yearsBack });
      case 'account':
        return this.account(token, tokens, at);
      case 'comparing':
        return this.compare(
          token.end - token.start > 1 && this.text.slice(token.start, token.end) === '同比',
        );
      case 'and':
        return this.and(tokens, at);
      case 'compared':
        if (this.mode === 'comparing') this.mode = 'plain';
        return;
      case 'direction':
        return this.direction(tokens, at, token);
      case 'share':
      case 'completing':
        this.subjectOfPhrase();
        this.mode = token.kind;
        return;
      case 'part':
        return this.part();
      case 'respectively':
        this.list();
        this.isRespective = true;
        return;
      case 'each':
        this.list();
        this.isEach = true;
        return;
      case 'reason':
        this.mode = 'reason';
        return;
      case 'unknown':
        this.isClear = false;
        this.phrase.push(token);
        return;
      case 'stop':
        return;
      default:
        this.phrase.push(token);
    }
  }

  private year({ year, start, end }: Extract<TextToken, { kind: 'year' }>): void {
    const place = { year, start, end };
    this.years.push(place);
    const isBase = this.mode === 'comparing';
    this.period({ year });
    if (!isBase) this.said.yearAt = place;
  }

  private period(period: Period): void {
    if (this.mode === 'comparing') {
      this.said.against = { account: this.said.against?.account ?? 'spent', period };
      return;
    }
    // What stands before the year at a clause's head is who speaks.
    if (this.phrase.every(({ kind }) => kind === 'unknown' || kind === 'filler')) {
      this.phrase = [];
      this.isClear = true;
    }
    this.said.period = period;
    this.said.yearAt = undefined;
    this.said.amounts = [];
  }

  private account(
    token: Extract<TextToken, { kind: 'account' }>,
    tokens: readonly TextToken[],
    at: number,
  ): void {
    if (this.mode === 'comparing') {
      this.said.against = { account: token.account, period: this.said.against?.period };
      return;
    }
    if (this.mode === 'completing' || this.mode === 'share') {
      this.completed = token.account;
      return;
    }
    const next = tokens[at + 1];
    // 大于预算数: with what it is compared, told already.
    if (tokens[at - 1]?.kind === 'direction') return;
    // 预算财政拨款 and the like are no account.
    if (token.account !== 'spent' && next?.kind === 'fund') return;
    this.saysAccount = true;
    this.accounts.push(token.account);
    // 决算数大于预算数: of what was told already.
    if (next?.kind === 'direction' || next?.kind === 'and') return void this.phrase.push(token);
    this.said.account = token.account;
    this.said.amounts = [];
    this.phrase.push(token);
  }

  private completed: Account = 'budget';
  private before: AmountClaim | undefined;

  private compare(isYearOnYear: boolean): void {
    this.subjectOfPhrase();
    this.said.change = undefined;
    this.said.turn = undefined;
    this.said.compared = undefined;
    this.said.against = { account: 'spent', period: isYearOnYear ? { yearsBack: 1 } : undefined };
    this.mode = isYearOnYear ? 'plain' : 'comparing';
  }

  private and(tokens: readonly TextToken[], at: number): void {
    const next = tokens[at + 1];
    const compares =
      next?.kind === 'period' ||
      next?.kind === 'year' ||
      (next?.kind === 'account' && next.account !== 'spent' && this.mode === 'plain');
    if (compares && this.mode === 'plain') return this.compare(false);
    if (this.mode === 'plain') this.list();
  }

  private direction(
    tokens: readonly TextToken[],
    at: number,
    token: Extract<TextToken, { kind: 'direction' }>,
  ): void {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (before?.kind === 'account' && next?.kind === 'account') {
      this.phrase = this.phrase.filter((one) => one !== before);
      this.subjectOfPhrase();
      this.said.against = { account: next.account, period: undefined };
    } else if (this.mode !== 'share' && this.mode !== 'completing') this.subjectOfPhrase();
    this.mode = 'plain';
    this.said.turn = { polarity: token.polarity, start: token.start, end: token.end };
    const { subjects, against, turn } = this.said;
    const behind = next?.kind === 'account' ? tokens[at + 2] : next;
    if (behind?.kind === 'number' || behind?.kind === 'is' || behind?.kind === 'to' || !turn) return;
    this.turned.push({
      kind: 'turn',
      base: this.baseInHand(),
      subjects,
      of: this.amountsInHand(),
      against,
      turn,
      isSure: this.isChainSure(),
    });
  }

  private part(): void {
    this.endOfClause();
    const whole = this.said.amounts.length > 0 ? this.said.amounts : this.said.lead;
    this.said.wholes = [...whole, ...this.said.wholes].slice(0, MOST_WHOLES);
    this.said.subjects = [];
    this.said.isSubjectSure = true;
    this.said.amounts = [];
    this.said.change = undefined;
    this.said.turn = undefined;
  }

  /** The words so far become one of several subjects; false where they name none. */
  private list(): boolean {
    const isGoingOn = this.said.subjects.length > 0;
    const { subject, isSure } = phraseOf(this.text, this.phrase, this.names, {
      isGoingOn,
      side: this.said.side,
      isWithinPart: this.said.wholes[0]?.subjects.some(({ isTotal }) => !isTotal) === true,
    });
    this.phrase = [];
    if (!subject) return this.listed.length > 0;
    this.listed.push({ subject, isSure });
    return true;
  }

  /** The words so far become the subject, where they name one. */
  private subjectOfPhrase(): void {
    if (this.phrase.length > 0 || this.listed.length > 0) this.list();
    const { listed } = this;
    if (listed.length === 0) return;
    this.hasNamed = true;
    const isAccountSaid = this.said.account === 'spent' || this.saysAccount;
    if (!isAccountSaid) this.said.account = 'spent';
    this.said.subjects = listed.map(({ subject }) => subject);
    this.said.told = 0;
    this.said.side = listed.map(({ subject }) => sideOfWords(subject.words)).at(-1) ?? this.said.side;
    this.said.isSubjectSure =
      isAccountSaid && listed.every(({ isSure }) => isSure) && (listed.length === 1 || this.isEach);
    if (listed.some(({ subject }) => THIS_YEAR.test(subject.words))) this.said.period = { yearsBack: 0 };
    this.said.amounts = [];
    this.said.change = undefined;
    this.said.budget = undefined;
    this.said.turn = undefined;
    this.listed = [];
  }

  private isSure = (): boolean => this.isClear && this.said.isSubjectSure;

  /** What follows an amount at once is said of it, whatever it is the amount of. */
  private isChainSure = (): boolean =>
    this.isClear && (this.said.isSubjectSure || this.said.amounts.length > 0);

  /** The budget told before, where a budget is what it is compared with; else the amount told behind 比上年. */
  private baseInHand(): AmountClaim | undefined {
    const { against, budget, compared } = this.said;
    if (against === undefined) return undefined;
    return against.account === 'spent' ? compared : budget?.account === against.account ? budget : undefined;
  }

  /** What is compared with a budget was spent. */
  private changing = (): Account =>
    this.said.against && this.said.against.account !== 'spent' ? 'spent' : this.said.account;

  /** Amounts said of the subjects, in this clause or before. */
  private amountsInHand(): readonly AmountClaim[] {
    return [...new Set([...this.said.amounts, ...this.knownOf(this.changing())])];
  }

  private knownOf = (account: Account): readonly AmountClaim[] =>
    this.said.subjects.flatMap((subject) =>
      keysOf(subject).flatMap(
        (key) => this.known.get(`${account} ${key}`)?.slice(-MOST_KNOWN).reverse() ?? [],
      ),
    );

  private amountsElsewhere = (): readonly AmountClaim[] =>
    ACCOUNTS.flatMap((account) => this.knownOf(account));

  private number(token: NumberOf, tokens: readonly TextToken[], at: number): void {
    const { kind } = token.number;
    if (kind === 'money') this.money(token, tokens, at);
    else if (kind === 'percent') this.percent(token, tokens, at);
    else this.subjectOfPhrase();
    this.phrase = [];
    if (!this.isRespective) this.accounts = [];
    this.hasTold = true;
    this.hasToldInParagraph = true;
  }

  private money(token: NumberOf, tokens: readonly TextToken[], at: number): void {
    const { number } = token;
    const isTurned = turnBefore(tokens, at);
    if (isTurned === 'by' && this.said.turn) {
      const change: ChangeClaim = {
        kind: 'change',
        base: this.baseInHand(),
        number,
        subjects: this.said.subjects,
        account: this.changing(),
        of: this.amountsInHand(),
        against: this.said.against,
        turn: this.said.turn,
        isSure: this.isChainSure(),
      };
      this.said.change = change;
      this.claims.push(change);
      return;
    }
    if (this.mode === 'comparing') return this.base(token);
    if (this.mode === 'completing') {
      this.said.budget = this.amount(token, this.said.subjects, this.completed, undefined);
      return;
    }
    if (this.mode === 'share') {
      const { subject } = phraseOf(this.text, this.phrase, this.names);
      const whole = this.amount(token, subject ? [subject] : [], 'spent', undefined);
      this.said.wholes = [whole, ...this.said.wholes].slice(0, MOST_WHOLES);
      return;
    }
    this.told(token);
  }

  /** 年初预算和支出决算分别为a、b. */
  private toldByAccount(token: NumberOf): void {
    const [named] = this.listed;
    if (named && this.respective === 0) {
      this.said.subjects = [named.subject];
      this.said.isSubjectSure = named.isSure;
    }
    const account = this.accounts[this.respective] ?? 'spent';
    this.respective += 1;
    const claim = this.amount(token, this.said.subjects, account, this.said.period);
    this.said.account = account;
    this.said.amounts = [claim];
    if (account !== 'spent') this.said.budget = claim;
  }

  /** A、B分别为a、b; A支出决算为a; 支出决算为a of a subject named before. */
  private told(token: NumberOf): void {
    if (this.isRespective && this.accounts.length > 1) return this.toldByAccount(token);
    if (this.isRespective) {
      const at = this.listed[this.respective];
      this.respective += 1;
      if (at) {
        const claim = this.amount(token, [at.subject], this.said.account, this.said.period, at.isSure);
        this.said.amounts = [...this.said.amounts, claim];
      }
      return;
    }
    this.subjectOfPhrase();
    const { subjects, period, account } = this.said;
    const isOf = this.said.amounts.length > 0 && !this.isEach ? [] : subjects;
    const claim = this.amount(token, isOf, account, period);
    if (account !== 'spent') this.said.budget = claim;
    this.beside(claim);
    this.said.amounts = [claim];
    if (this.said.lead.length === 0 || this.said.wholes.length === 0)
      this.said.lead = [...this.said.lead, claim];
  }

  /** 2020年支出a，2019年支出b，减少c: what is said of two years is compared, though no word says so. */
  private beside(claim: AmountClaim): void {
    const { before } = this;
    this.before = claim;
    if (!before || before.account !== claim.account || before.subjects[0]?.key !== claim.subjects[0]?.key)
      return;
    const earlier = earlierOf(before.period, claim.period);
    if (earlier) this.said.against = { account: claim.account, period: earlier };
  }

  private base(token: NumberOf): void {
    const { against } = this.said;
    if (!against) return;
    const { subjects } = this.said;
    const claim = this.amount(token, subjects, against.account, against.period);
    if (against.account === 'spent') this.said.compared = claim;
    else this.said.budget = claim;
  }

  private amount(
    { number }: NumberOf,
    subjects: readonly ClaimSubject[],
    account: Account,
    period: Period | undefined,
    isSure = this.isSure(),
  ): AmountClaim {
    const claim: AmountClaim = {
      kind: 'amount',
      isListed: this.isRespective && this.accounts.length > 1,
      number,
      subjects,
      account,
      period,
      yearAt: period === this.said.period ? this.said.yearAt : undefined,
      within: this.said.wholes[0],
      isSure: isSure && subjects.length > 0,
    };
    this.claims.push(claim);
    this.said.told += 1;
    this.said.opening ??= claim;
    for (const subject of subjects) if (!subject.isLoose) this.remember(`${account} `, subject, claim);
    return claim;
  }

  private remember(account: string, subject: ClaimSubject, claim: AmountClaim): void {
    for (const key of keysOf(subject)) {
      const own = this.known.get(account + key);
      if (own) own.push(claim);
      else this.known.set(account + key, [claim]);
    }
  }

  private percent({ number }: NumberOf, tokens: readonly TextToken[], at: number): void {
    const { said } = this;
    if (turnBefore(tokens, at) !== undefined && said.turn) {
      this.claims.push({
        kind: 'rate',
        base: this.baseInHand(),
        number,
        subjects: said.subjects,
        account: this.changing(),
        of: this.amountsInHand(),
        change: said.change,
        against: said.against,
        turn: said.turn,
        elsewhere: said.amounts.length > 0 ? [] : this.amountsElsewhere(),
        wholes: this.hasNamed || said.amounts.length === 0 ? [] : said.wholes,
        isSure: this.isChainSure(),
      });
      return;
    }
    if (this.mode === 'share') {
      const { subject, isSure } = phraseOf(this.text, this.phrase, this.names);
      this.claims.push({
        kind: 'share',
        number,
        subjects: said.subjects,
        of: this.isRespective ? this.siblings() : this.amountsInHand(),
        whole: subject,
        wholes: said.wholes,
        isSure: isSure && this.isChainSure() && !this.isRespective,
      });
      return;
    }
    if (this.mode === 'completing')
      this.claims.push({
        kind: 'completion',
        number,
        subjects: said.subjects,
        of: [...new Set([...this.said.amounts, ...this.knownOf('spent')])],
        budget: said.budget,
        account: this.completed,
        hasOthers: said.told > 2,
        isSure: this.isChainSure(),
      });
    this.mode = 'plain';
  }

  /** Parts of the same whole: 分别占 is said of all of them. */
  private siblings(): readonly AmountClaim[] {
    const [whole] = this.said.wholes;
    return this.claims
      .slice(-MOST_SIBLINGS)
      .filter((claim): claim is AmountClaim => claim.kind === 'amount' && claim.within === whole);
  }

  private endOfClause(isWithin = false): void {
    if (this.mode === 'plain' && !this.hasTold) this.subjectOfPhrase();
    if (isWithin && this.said.subjects.length > 0) {
      this.said.wholes = [...this.amountsInHand(), ...this.said.wholes].slice(0, MOST_WHOLES);
      this.said.subjects = [];
    }
    this.phrase = [];
    if (!this.isRespective) this.listed = [];
    this.isEach = false;
  }

  private stop(stop: string): void {
    const { said } = this;
    if (stop !== '、' && stop !== '，') {
      this.isRespective = false;
      this.accounts = [];
      this.respective = 0;
      this.listed = [];
    }
    if (stop === '（') this.open();
    else if (stop === '）') this.close();
    else if (stop === '；') {
      this.mode = 'plain';
      this.said = {
        ...said,
        change: undefined,
        budget: undefined,
        compared: undefined,
        account: 'spent',
        turn: undefined,
        period: said.opening?.period,
        yearAt: said.opening?.yearAt,
      };
    } else if (stop === '。') this.sentence();
    else if (stop === BREAK) this.paragraph();
  }

  private open(): void {
    this.outer.push({ ...this.said });
    this.said = {
      ...this.said,
      wholes: [...this.said.amounts, ...this.said.wholes].slice(0, MOST_WHOLES),
      subjects: [],
      amounts: [],
      change: undefined,
      turn: undefined,
    };
  }

  private close(): void {
    const outer = this.outer.pop();
    if (outer) this.said = outer;
    this.mode = 'plain';
  }

  /** What comes next without a subject goes on with this sentence's. */
  private sentence(): void {
    const { subjects, isSubjectSure, lead, amounts, wholes, side, budget } = this.said;
    this.mode = 'plain';
    this.said = {
      ...nothing(),
      subjects,
      isSubjectSure,
      amounts: [...new Set([...amounts, ...lead])],
      wholes,
      lead,
      side,
      budget,
    };
  }

  private paragraph(): void {
    const { lead, wholes, subjects, isSubjectSure, side } = this.said;
    this.outer.length = 0;
    this.mode = 'plain';
    this.said = {
      ...nothing(),
      wholes: [...lead, ...wholes].slice(0, MOST_WHOLES),
      // A line that only names what the next one tells.
      ...(this.hasToldInParagraph ? {} : { subjects, isSubjectSure, side }),
    };
    this.hasToldInParagraph = false;
  }
}

export function readClaims(text: string, tokens: readonly TextToken[], names: Names): Reading {
  const reader = new Reader(text, names);
  let own: TextToken[] = [];
  for (const token of tokens) {
    if (token.kind !== 'stop') {
      own.push(token);
      continue;
    }
    reader.clause(own, token.stop);
    own = [];
  }
  reader.clause(own, BREAK);
  return { claims: reader.claims, years: reader.years, turned: reader.turned };
}
