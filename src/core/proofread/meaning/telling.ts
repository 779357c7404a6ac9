/** What each number of a clause is said to be. */
import { COUNT_TOPICS } from './counts';
import { earlierOf, turnBefore } from './clause-words';
import {
  keysOf,
  type AmountClaim,
  type ChangeClaim,
  type Claim,
  type ClaimSubject,
  type CompletionClaim,
  type Period,
} from './claims';
import type { Hand } from './hand';
import { phraseOf } from './phrase';
import { SUMS_OF_BOTH_SIDES } from './readings';
import { Relating } from './relating';
import type { TextToken } from './tokens';
import type { Account } from './words';

type NumberOf = Extract<TextToken, { kind: 'number' }>;

/** The longest list of parts of 15 published texts has 8. */
const MOST_SIBLINGS = 40;

export abstract class Telling extends Relating {
  protected number(token: NumberOf, tokens: readonly TextToken[], at: number): void {
    const { kind } = token.number;
    const words = this.text.slice(this.since, token.start);
    this.topic = [...words.matchAll(COUNT_TOPICS)].at(-1)?.[0] ?? this.topic;
    if (kind === 'money') this.money(token, tokens, at);
    else if (kind === 'percent') this.percent(token, tokens, at);
    else {
      this.subjectOfPhrase();
      if (kind === 'count')
        this.claims.push({
          kind: 'count',
          number: token.number,
          words,
          topic: this.topic,
          isSure: this.isClear,
        });
    }
    this.since = token.end;
    this.phrase = [];
    if (!this.isRespective) this.accounts = [];
    this.hasTold = true;
    this.hasToldInParagraph = true;
  }

  protected money(token: NumberOf, tokens: readonly TextToken[], at: number): void {
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
        completion: this.completionInHand(),
        isSure: this.isChainSure(),
      };
      this.said.change = change;
      this.claims.push(change);
      this.complete('rate', (claim) => (claim.kind === 'rate' ? { ...claim, change } : claim));
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
      this.said.wholes = this.wholesBehind([whole]);
      return;
    }
    this.told(token);
  }

  /** 年初预算和支出决算分别为a、b. */
  protected toldByAccount(token: NumberOf): void {
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

  /** 预算和决算分别为 of one subject, and not A的决算、B的决算分别为. */
  protected isByAccount(): boolean {
    return this.isRespective && this.listed.length <= 1 && new Set(this.accounts).size > 1;
  }

  /** A、B分别为a、b; A支出决算为a; 支出决算为a of a subject named before. */
  protected told(token: NumberOf): void {
    if (this.isByAccount()) return this.toldByAccount(token);
    if (this.isRespective) {
      const both = this.bothSides();
      const at = both ?? this.listed[this.respective];
      this.respective += 1;
      if (at) {
        const claim = this.amount(
          token,
          [at.subject],
          this.said.account,
          this.said.period,
          at.isSure,
          !!both,
        );
        this.group.push(claim);
        this.said.amounts = [...this.said.amounts, claim];
      }
      return;
    }
    this.subjectOfPhrase();
    const { subjects, period, account } = this.said;
    const isOf =
      this.said.amounts.length > 0 && !this.isEach ? [] : subjects.length > 0 ? subjects : this.bracketedOf();
    const claim = this.amount(token, isOf, account, period);
    if (account !== 'spent') this.said.budget = claim;
    this.beside(claim);
    this.said.amounts = [claim];
    this.complete('share', (open) => (open.kind === 'share' ? { ...open, of: [claim] } : open));
    if (this.said.lead.length === 0 || this.said.wholes.length === 0)
      this.said.lead = [...this.said.lead, claim];
  }

  /** 收、支总计 is one name of two totals: both amounts behind 分别 are its. */
  protected bothSides(): Hand['listed'][number] | undefined {
    const [only, ...others] = this.listed;
    const rows = new Set(only?.subject.cells.map(({ row }) => row));
    const isBoth = [...SUMS_OF_BOTH_SIDES].every((row) => rows.has(row));
    return only && isBoth && others.length === 0 && this.respective < SUMS_OF_BOTH_SIDES.size
      ? only
      : undefined;
  }

  /** （上年为3万元）: of what the bracket stands behind. */
  protected bracketedOf(): readonly ClaimSubject[] {
    const outer = this.outer.at(-1)?.said;
    return outer && this.said.period !== outer.period ? outer.subjects : [];
  }

  /** 下降5%，减少3万元; 占比5%，为3万元: what it is of was told behind it. */
  protected complete(kind: 'rate' | 'share', completed: (claim: Claim) => Claim): void {
    const { pending } = this;
    const claim = pending && this.claims[pending.at];
    if (pending?.kind === kind && claim) this.claims[pending.at] = completed(claim);
    this.pending = undefined;
  }

  /** 2020年支出a，2019年支出b，减少c: what is said of two years is compared, though no word says so. */
  protected beside(claim: AmountClaim): void {
    const { before } = this;
    this.before = claim;
    if (!before || before.account !== claim.account || before.subjects[0]?.key !== claim.subjects[0]?.key)
      return;
    const earlier = earlierOf(before.period, claim.period);
    if (earlier) this.said.against = { account: claim.account, period: earlier };
  }

  protected base(token: NumberOf): void {
    const { against } = this.said;
    if (!against) return;
    const { subjects } = this.said;
    const claim = this.amount(token, subjects, against.account, against.period);
    if (against.account === 'spent') this.said.compared = claim;
    else this.said.budget = claim;
  }

  protected amount(
    { number }: NumberOf,
    subjects: readonly ClaimSubject[],
    account: Account,
    period: Period | undefined,
    isSure = this.isSure(),
    isOfBothSides = false,
  ): AmountClaim {
    const claim: AmountClaim = {
      kind: 'amount',
      isListed: this.isByAccount(),
      isOrdered: this.isRespective && this.listed.length > 1,
      number,
      subjects,
      account,
      period,
      yearAt: period === this.said.period ? this.said.yearAt : undefined,
      within: this.within(),
      isSum: this.said.isSum && subjects.length > 1,
      isOfBothSides,
      paragraph: this.paragraphs,
      isSure: isSure && subjects.length > 0,
    };
    this.claims.push(claim);
    this.said.told += 1;
    this.said.opening ??= claim;
    for (const subject of subjects) if (!subject.isLoose) this.remember(`${account} `, subject, claim);
    return claim;
  }

  protected remember(account: string, subject: ClaimSubject, claim: AmountClaim): void {
    for (const key of keysOf(subject)) {
      const own = this.known.get(account + key);
      if (own) own.push(claim);
      else this.known.set(account + key, [claim]);
    }
  }

  protected percent({ number }: NumberOf, tokens: readonly TextToken[], at: number): void {
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
      this.pending = said.change ? undefined : { at: this.claims.length - 1, kind: 'rate' };
      return;
    }
    if (this.mode === 'share') {
      const { subject, isSure } = phraseOf(this.text, this.phrase, this.names);
      const own = this.isRespective ? this.group[this.shared] : undefined;
      this.shared += 1;
      this.claims.push({
        kind: 'share',
        number,
        subjects: said.subjects,
        of: own ? [own] : this.isRespective ? this.siblings() : this.amountsInHand(),
        whole: subject,
        wholes: said.wholes,
        isNear: this.within() !== undefined || this.wholeNamedIn === this.paragraphs,
        isSure: isSure && (own ? own.isSure && this.isClear : this.isChainSure() && !this.isRespective),
      });
      this.pending = said.amounts.length > 0 ? undefined : { at: this.claims.length - 1, kind: 'share' };
      if (!this.isRespective) this.mode = 'plain';
      return;
    }
    if (this.mode === 'completing') {
      const completion: CompletionClaim = {
        kind: 'completion',
        number,
        subjects: said.subjects,
        of: [...new Set([...this.said.amounts, ...this.knownOf('spent')])],
        budget: said.budget,
        account: this.completed,
        words: this.completedWords,
        isClear: this.isClear,
        hasOthers: said.told > 2,
        isSure: this.isChainSure(),
      };
      this.claims.push(completion);
      said.completion = completion;
    }
    this.mode = 'plain';
  }

  /** Parts of the same whole: 分别占 is said of all of them. */
  protected siblings(): readonly AmountClaim[] {
    const [whole] = this.said.wholes;
    return this.claims
      .slice(-MOST_SIBLINGS)
      .filter((claim): claim is AmountClaim => claim.kind === 'amount' && claim.within === whole);
  }
}
