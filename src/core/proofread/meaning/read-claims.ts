/** Goes through a text once, clause by clause, and says of each number what it is: by the words before it, and by what earlier clauses left open. */
import { BREAK } from '../text/stream';
import { earlierOf, isPlain, isReasonNext } from './clause-words';
import type { AmountClaim, Claim, ClaimSubject, Period, TurnClaim, YearPlace } from './claims';
import { MOST_WHOLES } from './hand';
import type { Names } from './names';
import { phraseOf } from './phrase';
import { nothing } from './said';
import { Telling } from './telling';
import type { TextToken } from './tokens';

export interface Reading {
  readonly claims: readonly Claim[];
  readonly years: readonly YearPlace[];
  readonly turned: readonly TurnClaim[];
}

/** 基本支出中，: parts of it come next. */
const WITHIN = '中';
/** 1. （一） ① at the beginning of a line, or 其中. */
const LISTED = /^(?:（?\d{1,3}[.、．）]|（[一二三四五六七八九十]{1,3}）|[①-⑳]|其中)/;
const LONGEST_ORDINAL = 6;

/** All that a heading such as 部门决算情况说明 names. */
const EXPLANATION = '说明';
/** Of all that a table lists. */
const WHOLE = '合计';

/** An amount and 为. */
const BEHIND = 2;
/** What a name is made of. */
const NAMING: ReadonlySet<TextToken['kind']> = new Set([
  'name',
  'fund',
  'generic',
  'account',
  'level',
  'filler',
  'path',
  'of',
]);

const isTime = (token: TextToken | undefined): boolean => token?.kind === 'year' || token?.kind === 'period';

class Reader extends Telling {
  /** `end`: where its stop ends. */
  clause(tokens: readonly TextToken[], stop: string, end: number): void {
    this.at = end;
    if (this.mode === 'reason' && !isPlain(tokens)) return this.stop(stop);
    // 所占比重最大，为57.14%: the share is still to come.
    const isShareToCome =
      this.mode === 'share' &&
      (this.hasTold ? this.isRespective && tokens[0]?.kind === 'number' : tokens[0]?.kind === 'is');
    if (!isShareToCome) this.mode = 'plain';
    this.isClear = true;
    this.hasTold = false;
    this.hasNamed = false;
    this.saysAccount = false;
    for (let at = 0; at < tokens.length && !this.isReason(); at += 1) {
      const named = this.namedBehind(tokens, at);
      if (named === undefined) this.token(tokens, at);
      else {
        this.phrase = tokens.slice(at + BEHIND, named);
        const account = this.phrase.find((one) => one.kind === 'account');
        this.said.account = account?.account ?? 'spent';
        this.saysAccount = true;
        this.token(tokens, at);
        at = named - 1;
      }
    }
    if (stop === '、' && !this.hasTold && this.mode === 'plain' && this.list()) return;
    const last = tokens.at(-1);
    this.endOfClause(last !== undefined && this.text.slice(last.start, last.end) === WITHIN);
    this.stop(stop);
  }

  /** 3万元为公务接待费: where the name that stands behind its amount ends; undefined where none does. */
  private namedBehind(tokens: readonly TextToken[], at: number): number | undefined {
    const [amount, is] = [tokens[at], tokens[at + 1]];
    if (amount?.kind !== 'number' || amount.number.kind !== 'money') return undefined;
    if (is?.kind !== 'is' && is?.kind !== 'reason') return undefined;
    if (this.mode !== 'plain' || this.phrase.some(({ kind }) => kind === 'name' || kind === 'fund'))
      return undefined;
    const end = tokens.findIndex(
      ({ kind }, place) => place > at + 1 && (kind === 'share' || kind === 'number'),
    );
    const until = end < 0 ? tokens.length : end;
    const own = tokens.slice(at + BEHIND, until);
    const isName = own.some(({ kind }) => kind === 'name') && own.every(({ kind }) => NAMING.has(kind));
    return isName && tokens[until]?.kind !== 'number' ? until : undefined;
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
        // 相比2019年公务接待费减少
        else if (isTime(tokens[at + 1])) this.compare(false);
        return;
      case 'direction':
        return this.direction(tokens, at, token);
      case 'share':
      case 'completing':
        this.subjectOfPhrase();
        this.mode = token.kind;
        this.completedWords = '';
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
      case 'together':
        this.isTogether = this.list();
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
      isTime(next) || (next?.kind === 'account' && next.account !== 'spent' && this.mode === 'plain');
    if (compares && this.mode === 'plain') return this.compare(false);
    if (this.mode === 'plain') this.list();
  }

  private direction(
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

  private part(): void {
    this.endOfClause();
    // 相比2019年的总收入减少。其中，事业收入增长: against the same year.
    if (this.said.told === 0) this.said.against ??= this.saidAgainst;
    // 本年收入的具体构成为: of what was told before.
    const known = this.hasNamed && this.said.amounts.length === 0 ? this.amountsInHand() : [];
    if (known.length > 0) this.wholeNamedIn = this.paragraphs;
    const whole = [this.said.amounts, known, this.said.lead].find(({ length }) => length > 0) ?? [];
    this.said.wholes = [...whole, ...this.said.wholes].slice(0, MOST_WHOLES);
    this.said.subjects = [];
    this.said.isSubjectSure = true;
    this.said.amounts = [];
    this.said.change = undefined;
    this.said.turn = undefined;
  }

  private endOfClause(isWithin = false): void {
    if (this.mode === 'plain' && !this.hasTold) this.subjectOfPhrase();
    if (isWithin && this.said.subjects.length > 0) {
      this.wholeNamedIn = this.paragraphs;
      this.said.wholes = [...this.amountsInHand(), ...this.said.wholes].slice(0, MOST_WHOLES);
      this.said.subjects = [];
    }
    this.phrase = [];
    if (!this.isRespective) this.listed = [];
    this.isEach = false;
    this.isTogether = false;
  }

  private stop(stop: string): void {
    const { said } = this;
    if (stop !== '、' && stop !== '，') {
      this.group = [];
      this.shared = 0;
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
    this.last = stop;
  }

  private open(): void {
    this.outer.push({ said: { ...this.said }, topic: this.topic, claims: this.claims.length });
    this.bracketed = this.hasTold ? this.said : undefined;
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
    this.bracketed = undefined;
    if (outer) {
      const [named, ...others] = this.claims.length === outer.claims ? this.said.subjects : [];
      this.said = outer.said;
      this.topic = outer.topic;
      if (named && others.length === 0) this.alsoCalled(named);
    }
    this.mode = 'plain';
  }

  /** A、B、C（三公经费）: what stands before may be the last of them, or the whole that the bracket names. */
  private alsoCalled(named: ClaimSubject): void {
    const [own, ...others] = this.said.subjects;
    const isWhole = named.cells.some(({ row, column }) => row === WHOLE || column === WHOLE);
    if (!own || !isWhole) return;
    this.said.subjects = others.length > 0 ? [named] : [{ ...own, cells: [...own.cells, ...named.cells] }];
    this.said.isSum = false;
    this.said.isSubjectSure = false;
  }

  /** What comes next without a subject goes on with this sentence's. */
  /** 2019年收入较2019年增加: what is compared with its own year says nothing of its parts. */
  private looksBack(): boolean {
    const { against, period } = this.said;
    return !against?.period || !period || earlierOf(against.period, period) !== undefined;
  }

  private sentence(): void {
    this.pending = undefined;
    this.since = this.at;
    this.saidAgainst = this.looksBack() ? this.said.against : undefined;
    const { subjects, isSubjectSure, lead, amounts, wholes, side, budget, completion } = this.said;
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
      completion,
    };
  }

  /** 财政拨款支出主要内容如下：, below a whole of other money: the parts are of what this line names. Undefined elsewhere. */
  private listedMoney(): AmountClaim[] | undefined {
    const { lead, wholes, subjects } = this.said;
    const [subject] = subjects;
    const [whole] = [...lead, ...wholes];
    if (this.last !== '：' || this.hasToldInParagraph || subject?.fund === undefined) return undefined;
    return whole?.subjects.some(({ fund }) => fund === subject.fund) ? undefined : [...this.amountsInHand()];
  }

  private paragraph(): void {
    this.pending = undefined;
    this.topic = undefined;
    this.since = this.at;
    this.paragraphs += 1;
    const wasListing = this.isListing;
    this.isListing =
      this.last === '：' ||
      (this.isListing && LISTED.test(this.text.slice(this.at, this.at + LONGEST_ORDINAL)));
    const { lead, wholes, subjects, isSubjectSure, side } = this.said;
    this.saidAgainst = undefined;
    this.outer.length = 0;
    this.mode = 'plain';
    this.said = {
      ...nothing(),
      wholes: this.listedMoney() ?? (wasListing ? wholes : [...lead, ...wholes].slice(0, MOST_WHOLES)),
      // A line that only names what the next one tells.
      ...(this.hasToldInParagraph || subjects.every(({ words }) => words === EXPLANATION)
        ? {}
        : { subjects, isSubjectSure, side }),
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
    reader.clause(own, token.stop, token.end);
    own = [];
  }
  reader.clause(own, BREAK, text.length);
  return { claims: reader.claims, years: reader.years, turned: reader.turned };
}
