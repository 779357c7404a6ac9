/** What is told of a number that is not what it should be. */
import { ZERO } from '../../../amount';
import { inQuotes, type Message } from '../../../messages';
import { titleOfTable } from '../../../notation';
import { evaluate, type Expression, type Known, type Scope } from '../../../narrative/reading';
import { plainOf } from '../../grammar/plain';
import { sourceMessage, type Agreement, type Stated } from '../../measure';
import { proofreadMessage } from '../../messages';
import { entryMeant } from '../facts';
import { printedLike, whatOfMark } from '../words';
import { isRate, noteAt, ruleAt, SURE, writtenIn, type NumberAt } from './at';

const dataOf = (at: NumberAt, value: Known, expected: string) => ({
  what: whatOfMark(at.pair.mark),
  text: writtenIn(at),
  expected,
  source: sourceMessage(value),
  formula: value.formula,
});

/** 占76.23 is a percentage without its sign. */
const expectedOf = ({ state, pair: { mark, form } }: NumberAt, { value }: Known): string =>
  printedLike(form.kind === 'percent' ? { ...mark, unit: '%' } : mark, value, state.exact);

export function tellWrong(at: NumberAt, value: Known, stated: Stated): void {
  const { mark } = at.pair;
  const expected = expectedOf(at, value);
  if (isSaidBefore(at)) {
    const twice = { what: whatOfMark(mark), text: writtenIn(at), first: expected };
    return noteAt(at, 'N-31', 'warning', proofreadMessage('twice', twice), { expected });
  }
  const isOtherUnit =
    mark.kind === 'money' && mark.value?.eq(value.value) === true && !stated.value.eq(value.value);
  const which = isOtherUnit ? 'unit' : isRate(mark) ? 'rate' : 'amount';
  const { unit } = at.state.exact.settings;
  const right = isOtherUnit ? writtenIn(at).slice(0, -mark.unit.length) + unit : expected;
  const message = proofreadMessage(which, { ...dataOf(at, value, right), unit: mark.unit });
  noteAt(at, isOtherUnit ? 'N-32' : ruleAt(at), 'error', message, {
    expected: right,
    by: right,
    cells: value.cells,
    evidence: elsewhere(at, stated),
  });
}

export function tellTail(at: NumberAt, compared: Agreement, value: Known): void {
  const expected = expectedOf(at, value);
  const isOfRate = isRate(at.pair.mark);
  const which = isOfRate && compared === 'rounding' ? 'rate-rounding' : isOfRate ? 'rate' : 'amount-tail';
  noteAt(at, ruleAt(at), 'hint', proofreadMessage(which, dataOf(at, value, expected)), {
    expected,
    cells: value.cells,
  });
}

export function tellPercentMissing(at: NumberAt, value: Known): void {
  const { mark, unlike } = at.pair;
  if (unlike > SURE || value.value.isNegative()) return;
  const expected = `${mark.value?.toFixed(mark.decimals) ?? ''}%`;
  noteAt(at, 'N-30', 'error', proofreadMessage('percent-missing', { text: writtenIn(at), expected }), {
    expected,
    by: expected,
  });
}

/** The budget of a year may hold items that were never spent on, which the text does not tell. */
export function tellRestOfBudget(at: NumberAt, of: Expression, within: Scope): void {
  const { expression, scope } = plainOf(of, within);
  if (expression.kind !== 'fallback' || expression.second.kind !== 'sum') return;
  const parts = evaluate(at.state.exact, expression.second, scope);
  if (parts.kind !== 'known') return;
  const expected = printedLike(at.pair.mark, parts.value, at.state.exact);
  noteAt(at, 'N-10', 'hint', proofreadMessage('budget-rest', { text: writtenIn(at), expected }), {
    expected,
  });
}

/** The text has said this very thing before. */
function isSaidBefore({ state, pair: { form } }: NumberAt): boolean {
  const key = form.expression && entryMeant(state.exact, form.expression, form.scope);
  return key !== undefined && state.facts.byKey.has(key);
}

/** The same amount as a total elsewhere: what was probably looked up. */
function elsewhere(at: NumberAt, stated: Stated): Message[] {
  const { mark } = at.pair;
  if (mark.kind !== 'money' || stated.value.isZero()) return [];
  for (const table of at.state.exact.tables.tables)
    for (const { key, label } of table.rows)
      for (const column of table.columns) {
        const figure = table.figure(key, column.key);
        const value = figure?.amount?.value ?? ZERO;
        if (/^\d/.test(key) || figure?.quantity !== 'money' || !value.eq(mark.value ?? ZERO)) continue;
        const where = titleOfTable(table.id) + inQuotes(label);
        return [proofreadMessage('elsewhere', { text: writtenIn(at), where })];
      }
  return [];
}
