/** What a stop ends, and what goes on behind it: a clause, a bracket, a sentence, a paragraph. */
import { BREAK } from '../text/stream';
import { earlierOf } from './clause-words';
import type { AmountClaim, ClaimSubject } from './claims';
import { Hand } from './hand';
import { nothing } from './said';

/** 1. （一） ① at the beginning of a line, or 其中. */
const LISTED = /^(?:（?\d{1,3}[.、．）]|（[一二三四五六七八九十]{1,3}）|[①-⑳]|其中)/;
const LONGEST_ORDINAL = 6;

/** All that a heading such as 部门决算情况说明 names. */
const EXPLANATION = '说明';
/** Of all that a table lists. */
const WHOLE = '合计';

export abstract class Stopping extends Hand {
  protected part(): void {
    this.endOfClause();
    // 相比2019年的总收入减少。其中，事业收入增长: against the same year.
    if (this.said.told === 0) this.said.against ??= this.saidAgainst;
    // 本年收入的具体构成为: of what was told before.
    const known = this.hasNamed && this.said.amounts.length === 0 ? this.amountsInHand() : [];
    if (known.length > 0) this.wholeNamedIn = this.paragraphs;
    const whole = [this.said.amounts, known, this.said.lead].find(({ length }) => length > 0) ?? [];
    this.said.wholes = this.wholesBehind(whole);
    this.said.subjects = [];
    this.said.isSubjectSure = true;
    this.said.amounts = [];
    this.said.change = undefined;
    this.said.turn = undefined;
  }

  protected endOfClause(isWithin = false): void {
    if (this.mode === 'plain' && !this.hasTold) this.subjectOfPhrase();
    if (isWithin && this.said.subjects.length > 0) {
      this.wholeNamedIn = this.paragraphs;
      this.said.wholes = this.wholesBehind(this.amountsInHand());
      this.said.subjects = [];
    }
    this.phrase = [];
    if (!this.isRespective) this.listed = [];
    this.isEach = false;
    this.isTogether = false;
  }

  protected stop(stop: string): void {
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
    else if (stop === '；') this.semicolon();
    else if (stop === '。') this.sentence();
    else if (stop === BREAK) this.paragraph();
    this.last = stop;
  }

  /** The same matter, from what its sentence opened with. */
  private semicolon(): void {
    const { said } = this;
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
  }

  private open(): void {
    this.outer.push({ said: { ...this.said }, topic: this.topic, claims: this.claims.length });
    this.bracketed = this.hasTold ? this.said : undefined;
    this.said = {
      ...this.said,
      wholes: this.wholesBehind(this.said.amounts),
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

  /** 2019年收入较2019年增加: what is compared with its own year says nothing of its parts. */
  private looksBack(): boolean {
    const { against, period } = this.said;
    return !against?.period || !period || earlierOf(against.period, period) !== undefined;
  }

  /** What comes next without a subject goes on with this sentence's. */
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
      wholes: this.listedMoney() ?? (wasListing ? wholes : this.wholesBehind(lead)),
      // A line that only names what the next one tells.
      ...(this.hasToldInParagraph || subjects.every(({ words }) => words === EXPLANATION)
        ? {}
        : { subjects, isSubjectSure, side }),
    };
    this.hasToldInParagraph = false;
  }
}
