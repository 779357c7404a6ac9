/** Judges the numbers that were recognised: against cells, supplement, and what follows from them. */
import { ZERO, type Decimal } from '../../amount';
import { inQuotes, type Message } from '../../messages';
import { titleOfTable } from '../../notation';
import { evaluate, sourceOf, type Expression, type Known, type Scope } from '../../narrative/reading';
import { unlikeWords, type Pair } from '../align/align';
import type { Frame } from '../grammar/form-mark';
import type { Part } from '../read/part';
import { isOfOtherYear } from '../read/said-years';
import type { Mark } from '../text/marks';
import { alike } from '../text/similar';
import type { LedgerSource } from '../types';
import { budgetIn, isChangedBudget } from './budgets';
import { caseThatHolds, isDecided } from './case';
import type { Agreement } from './compare';
import { comparisonOf } from './comparison';
import { entryMeant, figureKey, plainOf } from './facts';
import { isOfSomethingElse } from './meant';
import { isTables, isThisYears, LAST_YEARS, ofLastYear, tellsOtherYear } from './other-year';
import { statedBy, type Stated } from './measure';
import { proofreadMessage, type TextNote } from './notes';
import { ruleOf, type Said } from './rule-ids';
import { NO_SOURCE, textPlaceKey, type Judged, type State } from './state';
import { printedLike, sourceMessage, whatOfMark } from './words';

/** Words less alike than this name a figure surely enough to say that it is wrong. */
const SURE = 0.34;
const SURE_YEAR = 0.14;
const RIVAL = 0.05;
const SAME_WORDS = 0.6;
const SENTENCE_END = /[。\n]/;

const unchecked = (reason: Message): LedgerSource => ({ ...NO_SOURCE, reason });

const isRate = ({ kind }: Mark): boolean => kind === 'percent';

class NumberJudge {
  constructor(
    private readonly state: State,
    private readonly part: Part,
    private readonly pair: Pair,
    private readonly judged: Judged,
  ) {}

  judge(): void {
    const { form, mark } = this.pair;
    if (!form.expression) return this.literal();
    if (this.pair.misnamed) return;
    const stated = statedBy(mark, this.state.exact);
    if (!stated) return;
    const value = evaluate(this.state.exact, form.expression, form.scope);
    if (value.kind === 'missing') return this.missing(form.expression, form.scope, value.what);
    if (this.isSelf(value)) {
      if (this.judged.verdict === 'unchecked')
        this.judged.source = unchecked(proofreadMessage('why-not-in-tables'));
      return this.restOfBudget(form.expression, form.scope);
    }
    if (isOfOtherYear(this.state.exact.year, this.part.years, mark)) return this.ofOtherYear(value, stated);
    if (namesOtherBudget(mark.before, form.before)) {
      this.judged.source = unchecked(proofreadMessage('why-unsure'));
      return;
    }
    const compared = comparisonOf(this.state, this.part, this.pair, stated, value);
    this.decide(compared, value, stated);
  }

  /** A year, or a number that the form itself has in its words. */
  private literal(): void {
    const { mark, form } = this.pair;
    if (mark.kind !== 'year') {
      const same = mark.value !== undefined && form.value !== undefined && mark.value.eq(form.value);
      this.judged.verdict = same ? 'verified' : 'unchecked';
      this.judged.source = unchecked(proofreadMessage('why-fixed'));
      return;
    }
    const { year } = this.state.exact;
    if (form.yearsBack === undefined || year === undefined) return;
    const right = year - form.yearsBack;
    if (mark.value?.eq(right)) {
      this.judged.verdict = 'verified';
      this.judged.source = { ...NO_SOURCE, kind: 'cell' };
      return;
    }
    if (this.state.sureYear === undefined || this.pair.unlike > SURE_YEAR) return;
    if (this.isBesideYear(right) || tellsOtherYear(this.state, this.part, mark)) return;
    this.judged.verdict = 'contradicted';
    this.note('N-29', 'error', proofreadMessage('year', { text: this.text(), expected: `${right}年` }), {
      expected: `${right}年`,
      by: `${right}年`,
    });
  }

  /** 2019年度支出18万元，2020年度支出16万元: each year with its own figure in the same words, the right one not read within the same sentence of the form. */
  private isBesideYear(right: number): boolean {
    const { stream, marks, pairs } = this.part;
    const { mark, form } = this.pair;
    return marks.some(
      (other) =>
        other.kind === 'year' &&
        other.value?.eq(right) === true &&
        alike(other.lead, mark.lead) >= SAME_WORDS &&
        alike(other.tail, mark.tail) >= SAME_WORDS &&
        !pairs.some((pair) => pair.mark === other && pair.form.group === form.group) &&
        !SENTENCE_END.test(between(stream.text, mark, other)),
    );
  }

  private decide(compared: Agreement, value: Known, stated: Stated): void {
    const { mark, form } = this.pair;
    const source = this.sourceOf(value);
    if (mark.kind === 'bare' && form.kind === 'percent') this.percentMissing(value);
    if (compared === 'same') return this.verify(value, source);
    if (!this.isSure(compared, stated, value) || (compared === 'different' && this.isOtherwiseMeant())) {
      this.judged.source = unchecked(proofreadMessage('why-unsure'));
      return;
    }
    if (compared === 'tail' || compared === 'rounding') {
      this.verify(value, source);
      return this.tail(compared, value);
    }
    this.judged.verdict = 'contradicted';
    this.judged.source = source;
    this.contradict(value, stated);
  }

  /** Never held against this year's tables; a figure that is theirs shows the year to be a slip of the pen. */
  private ofOtherYear(value: Known, stated: Stated): void {
    const { state, part, pair, judged } = this;
    if (!isTables(value)) {
      const compared = comparisonOf(state, part, pair, stated, value);
      if (compared === 'same') return this.verify(value, this.sourceOf(value));
    } else if (isThisYears(state, pair)) return this.verify(value, this.sourceOf(value));
    judged.source = unchecked(proofreadMessage('why-other-year'));
    const last = ofLastYear(state, part, pair, stated);
    if (last === undefined || pair.unlike > SURE) return;
    judged.verdict = last.agreement === 'different' ? 'contradicted' : 'verified';
    judged.source = LAST_YEARS;
    if (last.agreement !== 'different') return;
    const expected = printedLike(pair.mark, last.value.value, state.exact);
    const data = { what: whatOfMark(pair.mark), text: this.text(), expected };
    this.note(this.rule(), 'error', proofreadMessage('last-year', data), { expected, by: expected });
  }

  private verify(value: Known, source: LedgerSource): void {
    this.judged.verdict = 'verified';
    this.judged.source = source;
    for (const key of value.entries) this.support(key, value);
  }

  /** What the text says is borne out by another figure of it. */
  private support(key: string, value: Known): void {
    const fact = this.state.facts.byKey.get(key);
    const judged = fact && this.state.byPair.get(fact.pair);
    if (!judged || judged === this.judged || judged.verdict !== 'unchecked') return;
    judged.verdict = 'verified';
    judged.source = { ...this.sourceOf(value), kind: 'text' };
  }

  /** The words by themselves name another figure, or one of another year. */
  private isOtherwiseMeant(): boolean {
    const opinion = this.state.opinions.get(textPlaceKey(this.judged.stream, this.judged.start));
    return opinion !== undefined && opinion.verdict !== 'contradicted' && opinion.isClear;
  }

  private isSure(compared: Agreement, stated: Stated, value: Known): boolean {
    const { form, unlike } = this.pair;
    if (unlike > SURE) return false;
    if (form.kind === 'count' && this.isUntrue()) return false;
    const isOpen = (frame: Frame): boolean =>
      !isDecided(this.state.printed, frame) && !this.isBorneOut(frame);
    if (form.frames.some(isOpen)) return false;
    if (compared !== 'different') return true;
    if (isChangedBudget(this.part, this.pair)) return false;
    return !this.hasRival(stated, value) && !isOfSomethingElse(this.state, this.part, this.pair, value);
  }

  /** Whether the form would not say this at all. */
  private isUntrue(): boolean {
    return this.pair.form.frames.some((frame) => {
      const holds = caseThatHolds(this.state.printed, frame);
      return holds !== undefined && holds !== frame.index;
    });
  }

  /** Whether another figure of the same case is the table's: then the text means this case. */
  private isBorneOut({ choice, index }: Frame): boolean {
    return this.part.pairs.some((pair) => {
      const judged = pair === this.pair ? undefined : this.state.byPair.get(pair);
      if (judged?.verdict !== 'verified' || judged.source.kind !== 'cell') return false;
      const isHere = pair.form.frames.some((one) => one.choice === choice && one.index === index);
      return isHere && pair.mark.kind === 'money' && pair.mark.value?.isZero() === false;
    });
  }

  /** Another figure with words as like, which this number would be and no other number is. */
  private hasRival(stated: Stated, value: Known): boolean {
    const { mark, form, unlike } = this.pair;
    const taken = new Set(this.part.pairs.map((pair) => pair.form));
    return this.part.forms.some(
      (other) =>
        other !== form &&
        !taken.has(other) &&
        other.expression !== undefined &&
        other.kind === form.kind &&
        !sameChoice(other, form) &&
        unlikeWords(mark, other) <= unlike + RIVAL &&
        !stated.value.isZero() &&
        !stated.value.abs().eq(value.value.abs()) &&
        this.state.agrees(mark, other) === true,
    );
  }

  private contradict(value: Known, stated: Stated): void {
    const { mark } = this.pair;
    const expected = printedLike(mark, value.value, this.state.exact);
    if (this.saidBefore()) {
      const twice = proofreadMessage('twice', { what: whatOfMark(mark), text: this.text(), first: expected });
      return this.note('N-31', 'warning', twice, { expected });
    }
    const rate = isRate(mark);
    const data = {
      what: whatOfMark(mark),
      text: this.text(),
      expected,
      source: sourceMessage(value),
      formula: value.formula,
      unit: mark.unit,
    };
    const { unit } = this.state.exact.settings;
    const wrongUnit =
      mark.kind === 'money' && mark.value?.eq(value.value) === true && !stated.value.eq(value.value);
    const which = wrongUnit ? 'unit' : rate ? 'rate' : 'amount';
    const right = wrongUnit ? this.text().slice(0, -mark.unit.length) + unit : expected;
    this.note(
      wrongUnit ? 'N-32' : this.rule(),
      'error',
      proofreadMessage(which, { ...data, expected: right }),
      {
        expected: right,
        by: right,
        cells: value.cells,
        evidence: this.elsewhere(stated),
      },
    );
  }

  private tail(compared: Agreement, value: Known): void {
    const { mark } = this.pair;
    const expected = printedLike(mark, value.value, this.state.exact);
    const data = {
      what: whatOfMark(mark),
      text: this.text(),
      expected,
      source: sourceMessage(value),
      formula: value.formula,
    };
    const rate = isRate(mark);
    const which = rate && compared === 'rounding' ? 'rate-rounding' : rate ? 'rate' : 'amount-tail';
    this.note(this.rule(), 'hint', proofreadMessage(which, data), {
      expected,
      cells: value.cells,
    });
  }

  /** The budget of a year may hold items that were never spent on, which the text does not tell. */
  private restOfBudget(expression: Expression, scope: Scope): void {
    const plain = plainOf(expression, scope);
    if (plain.expression.kind !== 'fallback' || plain.expression.second.kind !== 'sum') return;
    const parts = evaluate(this.state.exact, plain.expression.second, plain.scope);
    if (parts.kind !== 'known') return;
    const expected = printedLike(this.pair.mark, parts.value, this.state.exact);
    this.note('N-10', 'hint', proofreadMessage('budget-rest', { text: this.text(), expected }), { expected });
  }

  private percentMissing(value: Known): void {
    const { mark } = this.pair;
    const expected = `${mark.value?.toFixed(mark.decimals) ?? ''}%`;
    if (this.pair.unlike > SURE || value.value.isNegative()) return;
    this.note('N-30', 'error', proofreadMessage('percent-missing', { text: this.text(), expected }), {
      expected,
      by: expected,
    });
  }

  private missing(expression: Expression, scope: Scope, what: string): void {
    const plain = plainOf(expression, scope);
    if (plain.expression.kind === 'binary' && plain.expression.operator === '÷')
      if (this.baseZero(plain.expression, plain.scope)) return;
    this.judged.source = unchecked(proofreadMessage('why-needs', { what }));
  }

  private baseZero(division: Expression & { kind: 'binary' }, scope: Scope): boolean {
    const base = evaluate(this.state.exact, division.right, scope);
    const part = evaluate(this.state.exact, division.left, scope);
    if (base.kind !== 'known' || !base.value.isZero() || part.kind !== 'known') return false;
    this.judged.source = unchecked(proofreadMessage('why-base-zero'));
    if (this.pair.unlike > SURE || this.isWrongInText(division.right, scope)) return true;
    // 年初预算数为0，无法比较: the base itself, no percentage.
    if (!isRate(this.pair.mark)) return true;
    const change = division.left.kind === 'binary' && division.left.operator === '−';
    if (change && part.value.isZero()) return true;
    this.judged.verdict = 'contradicted';
    const text = this.text();
    if (change) this.note('N-19', 'warning', proofreadMessage('last-year-zero', { text }));
    else if (part.value.isZero()) this.note('N-13', 'hint', proofreadMessage('base-zero-both', { text }));
    else this.note('N-13', 'error', proofreadMessage('base-zero', { text, formula: base.formula }));
    return true;
  }

  /** Whether the text gives another figure there, which is told of already. */
  private isWrongInText(expression: Expression, scope: Scope): boolean {
    const meant = figureKey(expression, scope);
    return this.part.pairs.some(
      (pair) =>
        pair.form.expression !== undefined &&
        figureKey(pair.form.expression, pair.form.scope) === meant &&
        this.state.byPair.get(pair)?.verdict === 'contradicted',
    );
  }

  /** The same amount as a total elsewhere: what was probably looked up. */
  private elsewhere(stated: Stated): Message[] {
    if (this.pair.mark.kind !== 'money' || stated.value.isZero()) return [];
    for (const table of this.state.exact.tables.tables)
      for (const { key, label } of table.rows)
        for (const column of table.columns) {
          const figure = table.figure(key, column.key);
          const value: Decimal = figure?.amount?.value ?? ZERO;
          if (/^\d/.test(key) || figure?.quantity !== 'money' || !value.eq(this.pair.mark.value ?? ZERO))
            continue;
          const where = titleOfTable(table.id) + inQuotes(label);
          return [proofreadMessage('elsewhere', { text: this.text(), where })];
        }
    return [];
  }

  /** Whether the text would only be held against itself. */
  private isSelf(value: Known): boolean {
    return value.entries.some((key) => this.state.facts.byKey.get(key)?.pair === this.pair);
  }

  /** The text has said this very thing before. */
  private saidBefore(): boolean {
    const { form } = this.pair;
    const key = form.expression && entryMeant(this.state.exact, form.expression, form.scope);
    return key !== undefined && this.state.facts.byKey.has(key);
  }

  private sourceOf(value: Known): LedgerSource {
    const source = sourceOf(value);
    const fromText = source.supplement.some((key) => this.state.facts.byKey.has(key));
    return fromText ? { ...source, kind: 'text', formula: value.formula } : source;
  }

  private rule(): string {
    const { mark, form } = this.pair;
    const said: Said = isRate(mark) ? 'rate' : form.expression && isRest(form.expression) ? 'rest' : 'amount';
    return ruleOf(this.part.section, said);
  }

  private text(): string {
    const { start, end } = this.pair.mark;
    return this.part.stream.text.slice(start, end);
  }

  private note(
    rule: string,
    severity: TextNote['severity'],
    message: Message,
    rest: Partial<TextNote> = {},
  ): void {
    const { start, end } = this.pair.mark;
    const { stream, section } = this.part;
    this.state.notes.push({ rule, severity, message, stream, section, start, end, ...rest });
  }
}

/** 年初结转和结余 and the like: part of a total, and told beside it. */
const isRest = (expression: Expression): boolean => expression.kind === 'cell' && /结余/.test(expression.row);

const between = (text: string, a: Mark, b: Mark): string =>
  a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);

const sameChoice = (a: Pair['form'], b: Pair['form']): boolean =>
  a.frames.some((frame, at) => {
    const other = b.frames[at];
    return other !== undefined && frame.choice === other.choice && frame.index !== other.index;
  });

/** 完成全年预算 where the form speaks of the budget at the beginning of the year: another figure. */
function namesOtherBudget(said: string, meant: string): boolean {
  const [own, other] = [budgetIn(said), budgetIn(meant)];
  return own !== undefined && other !== undefined && own !== other;
}

export function judgeNumber(state: State, part: Part, pair: Pair, judged: Judged): void {
  new NumberJudge(state, part, pair, judged).judge();
}
