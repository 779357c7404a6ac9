/** What was done in a document's tables and what is left to a person, in sentences. */
import type { Message } from '../messages';
import { refillMessage } from './messages';
import type { Refill, RefilledTable, RefillEdits } from './types';

/** Of the tables that are filled, in their order. */
export const refillEdits = ({ tables }: Refill): RefillEdits[] =>
  tables.flatMap(({ outcome }) => (outcome.kind === 'filled' ? [outcome.edits] : []));

/** With those left as they are that couldn't be changed in the file: by their place among the edits. */
export function refillSettled({ tables, remarks }: Refill, left: ReadonlyMap<number, Message>): Refill {
  let place = -1;
  return {
    remarks,
    tables: tables.map((one): RefilledTable => {
      if (one.outcome.kind !== 'filled') return one;
      place += 1;
      const why = left.get(place);
      return why ? { ...one, outcome: { kind: 'left', why } } : one;
    }),
  };
}

export interface RefillTold {
  readonly done: readonly Message[];
  readonly toDo: readonly Message[];
}

export function refillTold({ tables, remarks }: Refill): RefillTold {
  return {
    done: tables.flatMap(doneOf),
    toDo: [...tables.flatMap(toDoOf), ...remarks],
  };
}

function doneOf({ table: { title }, outcome }: RefilledTable): Message[] {
  if (outcome.kind === 'same') return [refillMessage('tableSame', { title })];
  if (outcome.kind === 'left') return [];
  const { figures, added, removed } = outcome;
  const data = { title, figures: String(figures) };
  const more = { more: String(added.length), added: shortened(added) };
  const fewer = { fewer: String(removed.length), removed: shortened(removed) };
  if (added.length > 0 && removed.length > 0)
    return [refillMessage('tableGrownAndShrunk', { ...data, ...more, ...fewer })];
  if (added.length > 0) return [refillMessage('tableGrown', { ...data, ...more })];
  if (removed.length > 0) return [refillMessage('tableShrunk', { ...data, ...fewer })];
  return [refillMessage('tableFilled', data)];
}

/** A department may change a whole list; who reads the table sees all. */
const MOST_NAMES = 4;

const shortened = (names: readonly string[]): readonly string[] =>
  names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;

function toDoOf({ table: { title }, outcome }: RefilledTable): Message[] {
  if (outcome.kind === 'same') return [];
  const all = outcome.kind === 'left' ? [outcome.why] : outcome.remarks;
  return all.map((what) =>
    outcome.kind === 'left'
      ? refillMessage('tableLeft', { title, what })
      : refillMessage('tableRemark', { title, what }),
  );
}
