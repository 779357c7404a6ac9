/** What words between numbers say of them: of which year and which account they are, and with what they are compared. */
import { isReasonNext, isTime } from './clause-words';
import type { Period } from './claims';
import { phraseOf } from './phrase';
import { Stopping } from './stopping';
import type { TextToken } from './tokens';

export abstract class Relating extends Stopping {
  protected year({ year, start, end }: Extract<TextToken, { kind: 'year' }>): void {
    const place = { year, start, end };
    this.years.push(place);
    const isBase = this.mode === 'comparing';
    this.period({ year });
    if (!isBase) this.said.yearAt = place;
  }

  protected period(period: Period): void {
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

  protected account(
    token: Extract<TextToken, { kind: 'account' }>,
    tokens: readonly TextToken[],
    at: number,
  ): void {
    if (this.mode === 'comparing') {
      const words = this.text.slice(token.start, token.end);
      this.said.against = { account: token.account, period: this.said.against?.period, words };
      return;
    }
    if (this.mode === 'completing' || this.mode === 'share') {
      this.completed = token.account;
      this.completedWords = this.text.slice(token.start, token.end);
      if (token.account === 'spent') return;
      // 占预算的90%; 占基本支出预算的90% is a share of what it names.
      if (this.mode === 'share' && this.namesAnother()) return void this.phrase.push(token);
      this.mode = 'completing';
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

  /** Whether 占 is said of a whole by name, and not of the budget of what is told. */
  private namesAnother(): boolean {
    const { subject } = phraseOf(this.text, this.phrase, this.names);
    return subject !== undefined && !this.said.subjects.some(({ key }) => key === subject.key);
  }

  protected compare(isYearOnYear: boolean): void {
    this.subjectOfPhrase();
    this.said.change = undefined;
    this.said.turn = undefined;
    this.said.compared = undefined;
    this.said.against = { account: 'spent', period: isYearOnYear ? { yearsBack: 1 } : undefined };
    this.mode = isYearOnYear ? 'plain' : 'comparing';
  }

  protected and(tokens: readonly TextToken[], at: number): void {
    const next = tokens[at + 1];
    const compares =
      isTime(next) || (next?.kind === 'account' && next.account !== 'spent' && this.mode === 'plain');
    if (compares && this.mode === 'plain') return this.compare(false);
    if (this.mode === 'plain') this.list();
  }

  protected direction(
    tokens: readonly TextToken[],
    at: number,
    token: Extract<TextToken, { kind: 'direction' }>,
  ): void {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    this.goOnInBrackets(at);
    if (before?.kind === 'account' && next?.kind === 'account') {
      this.phrase = this.phrase.filter((one) => one !== before);
      this.subjectOfPhrase();
      const words = this.text.slice(next.start, next.end);
      this.said.against = { account: next.account, period: undefined, words };
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
      isClear: this.isClear,
      completion: this.completionInHand(),
      isReasoned: (this.hasNamed || at === 0) && isReasonNext(tokens, at),
    });
  }

  /** 减少3万元（下降5%）: of the change before the bracket. */
  private goOnInBrackets(at: number): void {
    const { bracketed } = this;
    this.bracketed = undefined;
    if (!bracketed || at > 0) return;
    const { subjects, isSubjectSure, amounts, change, against, account, budget, compared } = bracketed;
    this.said = {
      ...this.said,
      subjects,
      isSubjectSure,
      amounts,
      change,
      against,
      account,
      budget,
      compared,
    };
  }
}
