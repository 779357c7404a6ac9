/** Goes through a text once, clause by clause, and says of each number what it is: by the words before it, and by what earlier clauses left open. */
import { BREAK } from '../text/stream';
import { isPlain, isTime } from './clause-words';
import type { Claim, TurnClaim, YearPlace } from './claims';
import type { Names } from './names';
import { Telling } from './telling';
import type { TextToken } from './tokens';

export interface Reading {
  readonly claims: readonly Claim[];
  readonly years: readonly YearPlace[];
  readonly turned: readonly TurnClaim[];
}

/** 基本支出中，: parts of it come next. */
const WITHIN = '中';
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
