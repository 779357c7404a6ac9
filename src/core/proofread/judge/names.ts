/** The name that stands before a figure: of a class, a source, an expense. */
import { FUNCTIONAL } from '../../codes';
import { OUTERMOST } from '../../narrative/reading';
import type { Pair } from '../align/align';
import { caseThatHolds } from '../grammar/case';
import type { FormMark } from '../grammar/form-mark';
import { areSameExpense, isSameName, nameIn, namesAllowed, type Named } from '../names';
import type { Part } from '../read/part';
import { proofreadMessage } from '../messages';
import { wrongHead } from './heads';
import { ruleOf } from './rule-ids';
import type { State } from './state';

const CLASS = /^(?:其中|和|及)?：?([^（）]*(?:（[^类）]*）)?[^（）]*)（类）/;

/** A class of the classification that the table may not have. */
function classIn(words: string): Named | undefined {
  const name = CLASS.exec(words)?.[1];
  if (name === undefined || name === '') return undefined;
  const known = FUNCTIONAL.codesNamed(name).length > 0 || FUNCTIONAL.codesNamed(`${name}支出`).length > 0;
  return known ? { name, start: words.indexOf(name) } : undefined;
}

const ORDINAL = /^\d+[.、]/;

const sameWords = (form: FormMark, other: FormMark, right: string, printed: string): boolean =>
  other.kind === form.kind &&
  other.before.replace(ORDINAL, '') === form.before.replace(ORDINAL, '').replace(right, printed);

/** What is told of the same item. */
function matesOf({ pairs }: Part, { form }: Pair): readonly Pair[] {
  const scope = form.frames.at(-1)?.scope;
  if (scope === undefined || scope === OUTERMOST) return [];
  return pairs.filter(
    (other) => other.form.frames.at(-1)?.scope === scope && other.form.group === form.group,
  );
}

/** Whether the figures say which one is meant, or the one named is told elsewhere. */
function isMeant(state: State, part: Part, pair: Pair, right: string, printed: string): boolean {
  const own = pair.mark.value !== undefined && !pair.mark.value.isZero() ? [pair] : matesOf(part, pair);
  if (own.some(({ mark, form }) => state.agrees(mark, form) === true && mark.value?.isZero() === false))
    return true;
  if (part.pairs.some((other) => other !== pair && sameWords(pair.form, other.form, right, printed)))
    return true;
  const named = part.forms.find((other) => sameWords(pair.form, other, right, printed));
  return named !== undefined && isUntrue(state, named) && holds(state, pair.form);
}

/** Whether a form would say this. */
const holds = (state: State, { frames }: FormMark): boolean =>
  frames.every((frame) => caseThatHolds(state.printed, frame) === frame.index);

/** Whether a form surely would not: what can't be told is no proof. */
const isUntrue = (state: State, { frames }: FormMark): boolean =>
  frames.some((frame) => {
    const index = caseThatHolds(state.printed, frame);
    return index !== undefined && index !== frame.index;
  });

function judgeOne(state: State, part: Part, pair: Pair, vocabulary: readonly string[]): void {
  const { mark, form } = pair;
  const right = nameIn(form.before, vocabulary);
  const printed = nameIn(mark.before, vocabulary) ?? classIn(mark.before);
  if (!right || !printed || isSameName(right.name, printed.name)) return;
  if (areSameExpense(state.exact.tables, right.name, printed.name)) return;
  if (!isMeant(state, part, pair, right.name, printed.name)) return;
  const start = mark.start - mark.before.length + printed.start;
  note(state, part, { name: printed.name, start }, right.name, 'this-figure');
}

function note(
  state: State,
  { section, stream }: Part,
  { name, start }: Named,
  expected: string,
  source: 'this-figure' | 'this-order',
): void {
  state.notes.push({
    rule: ruleOf(section, 'name'),
    severity: 'error',
    message: proofreadMessage('name', { text: name, expected, source: proofreadMessage(source) }),
    stream,
    section,
    start,
    end: start + name.length,
    expected,
    by: expected,
  });
}

export function judgeNames(state: State, part: Part): void {
  const vocabulary = namesAllowed(part);
  const wrong = wrongHead(part);
  if (wrong)
    note(state, part, { name: wrong.head.text, start: wrong.head.start }, wrong.expected, 'this-order');
  for (const pair of part.pairs) {
    const { kind, before } = pair.mark;
    if (kind === 'names' || kind === 'none' || kind === 'fixed') continue;
    // Which of two items of one name is meant is told already.
    if (wrong && before.includes(wrong.head.text)) continue;
    judgeOne(state, part, pair, vocabulary);
  }
}
