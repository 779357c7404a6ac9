/** How what was understood is written into the form: of a paragraph alone, or of whichever item it has come to. */
import { ZERO } from '../amount';
import { evaluate, OUTERMOST, type Expression, type Item } from '../narrative/reading';
import { normalised, numbersIn, statedBy, type Stated, type Understood } from '../proofread/inside';
import type { LearnedAnswers } from './answers';
import type { Clauses } from './clauses';
import { CODED_ROW, codeOfItem, ofItem } from './items';
import type { Movement } from './movements';
import type { RateLead, SlotWriting } from './spans';
import type { Kept } from './types';

/** Braces are slots. */
export const literal = (text: string): string => text.replaceAll('{', '｛').replaceAll('}', '｝');

const leadOf = ({ words, behind }: RateLead): string =>
  literal(words) + (behind === undefined ? '' : `{金额 全部}${literal(behind)}`);

const keptReason = ({ comparing, polarity, still }: Movement): Kept => ({
  kind: 'reason',
  comparing,
  polarity: still === undefined ? polarity : 0,
});

/** What is said of one item after the other. */
export interface ItemList {
  /** Its pattern. */
  readonly each: string;
  /** Which of the document's lists, from 1. */
  readonly list: number;
}

export class SlotWriter {
  constructor(
    private readonly understood: Understood,
    private readonly answers: LearnedAnswers,
    private readonly clauses: Clauses,
  ) {}

  /** `what`: what its words are about, for whoever is asked for them. */
  of(what: string): SlotWriting {
    const { answers } = this;
    return this.written(
      () => undefined,
      (expression) => expression,
      (expression) => answers.written(expression),
      (text, kind, kept, own) => answers.words(text, labelled(what, kind), kept, own),
    );
  }

  ofItem(item: Item, { each, list }: ItemList, what: string): SlotWriting {
    const { answers } = this;
    let nth = 0;
    return this.written(
      (digits) => codeOfItem(digits, item),
      (expression) => this.ownOf(expression, item),
      (own) => {
        answers.written(own);
        return answers.written(ofItem(own, item), each);
      },
      (text, kind, kept, own) => {
        if (!CODED_ROW.test(item.row)) return answers.words(text, labelled(what, kind), kept, own);
        nth += 1;
        const of = { row: item.row, each, nth, list };
        return answers.wordsOfItem(text, kind === '' ? what : kind, kept, of, own);
      },
    );
  }

  /** In a list over a table, what another table prints of the same line, and is the same, is the list's own figure. */
  private ownOf(expression: Expression, item: Item): Expression {
    if (expression.kind === 'binary') {
      const [left, right] = [this.ownOf(expression.left, item), this.ownOf(expression.right, item)];
      return { ...expression, left, right };
    }
    if (expression.kind !== 'cell' || expression.row !== item.row || !CODED_ROW.test(item.row))
      return expression;
    const { table, row, column } = item;
    const own: Expression = { kind: 'cell', table, row, ...(column === undefined ? {} : { column }) };
    const { context } = this.understood;
    const [one, other] = [expression, own].map((each) => evaluate(context, each, OUTERMOST));
    const isSame = one?.kind === 'known' && other?.kind === 'known' && one.value.eq(other.value);
    return isSame ? own : expression;
  }

  private written(
    code: SlotWriting['code'],
    own: SlotWriting['own'],
    write: SlotWriting['expression'],
    words: SlotWriting['words'],
  ): SlotWriting {
    const { clauses } = this;
    const expression = (of: Expression): string => write(own(of));
    return {
      code,
      expression,
      own,
      words,
      note: (one, stated, isMoney) => this.noteAnswer(one, stated, isMoney),
      count: ({ spent, count }) => `{${clauses.counted()} ${expression(spent)}; ${expression(count)}}`,
      rate: (lead, part, whole) =>
        `{${clauses.rated(leadOf(lead))} ${expression(part)}; ${expression(whole)}}`,
      phrase: (phrase) => {
        const { comparing, reason } = phrase;
        this.noteBase(phrase);
        const [now, then] = [expression(comparing.now), expression(comparing.then)];
        const what = `${subjectOf(comparing.now)}${REASON_OF_CHANGE}`;
        const key = words(reason?.words ?? '', what, keptReason(phrase), reason?.key);
        return `{${clauses.moved(phrase)} ${now}; ${then}; ${key}}`;
      },
    };
  }

  private noteAnswer(expression: Expression, stated: Stated, isMoney: boolean): void {
    if (expression.kind === 'fallback') return this.noteAnswer(expression.second, stated, isMoney);
    const own = this.answers.cells.written(expression);
    const { settings } = this.understood.context;
    if (own.kind !== 'entry') return;
    const value = stated.value.toFixed();
    this.answers.note(own.parts.join('.'), isMoney ? { value, unit: settings.unit } : { value });
  }

  /** What it was compared with, where only the change tells it. */
  private noteBase({ comparing, change, polarity }: Movement): void {
    const { context } = this.understood;
    const now = evaluate(context, comparing.now, OUTERMOST);
    const then = this.answers.cells.written(comparing.then);
    if (then.kind !== 'entry' || now.kind !== 'known') return;
    if (evaluate(context, comparing.then, OUTERMOST).kind === 'known') return;
    const [said] = change === undefined ? [] : numbersIn(normalised(change).text);
    const by = said ? statedBy(said, context)?.value : polarity === 0 ? ZERO : undefined;
    if (!by) return;
    const value = polarity < 0 ? now.value.plus(by) : now.value.minus(by);
    this.answers.note(then.parts.join('.'), { value: value.toFixed(), unit: context.settings.unit });
  }
}

const REASON_OF_CHANGE = '增减的原因';

/** Keys that name no subject. */
const NOBODYS = /^(?:合计|小计|总计|决算数|预算数|年初预算数|全年预算数|金额|.*[A-Za-z\d].*)?$/;

/** What moved, as its table calls it; empty where that is no name. */
function subjectOf(now: Expression): string {
  if (now.kind === 'fallback') return subjectOf(now.first);
  if (now.kind !== 'cell') return '';
  return [now.row, now.column ?? ''].find((one) => !NOBODYS.test(one)) ?? '';
}

/** Of what it is, where the words do not say so themselves. */
const labelled = (what: string, kind: string): string =>
  kind !== REASON_OF_CHANGE && kind.endsWith(REASON_OF_CHANGE) ? kind : `${what}${kind}`;
