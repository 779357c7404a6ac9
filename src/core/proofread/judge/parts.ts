/** Parts of a whole that are told one after the other: whether all that have a figure are told. */
import { titleOfTable } from '../../narrative';
import { isNothing, type Item } from '../../narrative/reading';
import type { Part } from '../read/part';
import { normalised } from '../text/normal';
import { hasAmount } from '../text/numbers';
import { say } from './notes';
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
  const whole = normalised(item.name).text;
  const short = whole.replace(/支出$/, '');
  const name = short.length < SHORTEST ? whole : short;
  return !text.includes(name) && !hasAmount(text, figure.text);
}

export function judgeParts(state: State, part: Part): void {
  const lists = new Map<number, Set<Item>>();
  for (const { part: of } of part.forms)
    if (of) lists.set(of.list, (lists.get(of.list) ?? new Set()).add(of.item));
  for (const [list, items] of lists) {
    const read = part.pairs.filter(({ form, mark }) => form.part?.list === list && mark.kind === 'money');
    const [first, last] = [read[0], read.at(-1)];
    if (!first || !last) continue;
    for (const item of items) {
      if (read.some(({ form }) => form.part?.item === item) || !isUntold(state, part, item)) continue;
      state.notes.push({
        rule: ruleOf(part.section, 'name'),
        severity: 'warning',
        message: say('item-lacking', {
          table: titleOfTable(item.table),
          name: item.name,
          amount: figureOf(state, item)?.text ?? '',
        }),
        stream: part.stream,
        section: part.section,
        start: first.mark.start - first.mark.before.length,
        end: last.mark.end,
      });
    }
  }
}
