/** Parts of a whole that are told one after the other: whether all that have a figure are told. */
import { titleOfTable } from '../../notation';
import { isNothing, type Item } from '../../narrative/reading';
import type { FormMark } from '../grammar/form-mark';
import type { Part } from '../read/part';
import { normalText } from '../text/normal';
import { hasAmount } from '../text/numbers';
import { plainOf } from '../grammar/plain';
import { proofreadMessage } from '../messages';
import { ruleOf } from './rule-ids';
import type { State } from './state';

function figureOf(state: State, { table, row, column }: Item) {
  return state.exact.tables.table(table)?.figure(row, column);
}

/** A shorter name without 支出 could stand in any sentence. */
const SHORTEST = 4;

/** Neither the name nor the amount stands anywhere in the section. */
function isUntold(state: State, part: Part, item: Item): boolean {
  const figure = figureOf(state, item);
  if (!figure || isNothing(figure)) return false;
  const text = part.stream.text;
  const whole = normalText(item.name);
  const short = whole.replace(/支出$/, '');
  const name = short.length < SHORTEST ? whole : short;
  return !text.includes(name) && !hasAmount(text, figure.text);
}

interface Told {
  readonly item: Item;
  readonly form: FormMark;
}

/** Parts in a form's list, and sources and kinds that its words name one by one: columns of one row. */
function groupsOf(part: Part): readonly (readonly Told[])[] {
  const groups = new Map<string, Told[]>();
  for (const form of part.forms) {
    if (form.kind !== 'money') continue;
    const told = form.part ? { key: `list ${form.part.list}`, item: form.part.item } : columnTold(form);
    if (told) groups.set(told.key, [...(groups.get(told.key) ?? []), { item: told.item, form }]);
  }
  return [...groups.values()];
}

const WHOLE = new Set(['本年收入合计', '本年支出合计']);

function columnTold(form: FormMark): { key: string; item: Item } | undefined {
  if (!form.expression) return undefined;
  const { expression } = plainOf(form.expression, form.scope);
  if (expression.kind !== 'cell' || (expression.table !== 'T02' && expression.table !== 'T03'))
    return undefined;
  const { table, row, column } = expression;
  if (column === undefined || WHOLE.has(column)) return undefined;
  return { key: `${table} ${row}`, item: { table, row, column, name: column, number: 1 } };
}

export function judgeParts(state: State, part: Part): void {
  for (const told of groupsOf(part)) {
    const read = part.pairs.filter(
      ({ form, mark }) => mark.kind === 'money' && told.some((one) => one.form === form),
    );
    const [first, last] = [read[0], read.at(-1)];
    if (!first || !last) continue;
    const names = new Set(read.map(({ form }) => told.find((one) => one.form === form)?.item.name));
    const lacking = new Map(
      told
        .filter(({ item }) => !names.has(item.name) && isUntold(state, part, item))
        .map(({ item }) => [item.name, item]),
    );
    for (const item of lacking.values())
      state.notes.push({
        rule: ruleOf(part.section, 'name'),
        severity: 'warning',
        message: proofreadMessage('item-lacking', {
          table: titleOfTable(item.table),
          name: item.name,
          amount: figureOf(state, item)?.text ?? '',
        }),
        stream: part.stream,
        section: part.section,
        start: first.mark.start - first.mark.before.length,
        end: last.mark.end,
        lacks: item,
      });
  }
}
