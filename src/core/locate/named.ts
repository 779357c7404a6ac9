/** Which cells a finding names as its suspects: as many as a person goes through, and none where too many are equally likely. */
import type { Culprit, Diagnosis } from './types';

/** Nats by which the likeliest must lead for a message to name it: about three to one. */
const CLEAR_LEAD = 1.1;
/**
 * The most cells that are named. Of 5,635 single errors in 221 generated sets no more than fifteen cells were equally likely
 * (of 0.10 between 302 and its fifteen accounts); where more are, each is a guess.
 */
const MOST_LISTED = 15;

export const leads = (first: number, second: number): boolean => second - first >= CLEAR_LEAD;

/** `count`: how many would do, where too many are equally likely to name any. */
export type NamedCells = { readonly culprits: readonly Culprit[] } | { readonly count: number };

/** An amount below nothing where one above it stands: only the likeliest of all may be that. */
const turnsNegative = ({ figure, suggestion }: Culprit): boolean =>
  suggestion.startsWith('-') && !(figure.amount?.value.isNegative() ?? false);

export function namedCells({
  kind,
  culprits,
  alternatives,
  clear,
}: Pick<Diagnosis, 'kind' | 'culprits' | 'alternatives' | 'clear'>): NamedCells {
  const [first, ...others] = culprits;
  if (kind === 'cell' && first && others.some(turnsNegative))
    return namedCells({
      kind,
      alternatives,
      clear,
      culprits: [first, ...others.filter((one) => !turnsNegative(one))],
    });
  const alike =
    kind === 'cell'
      ? culprits.filter(({ cost }) => first && !leads(first.cost, cost)).length
      : culprits.length + (clear ? 0 : alternatives.length);
  if (alike > MOST_LISTED) return { count: culprits.length + alternatives.length };
  return { culprits: [...culprits, ...alternatives].slice(0, MOST_LISTED) };
}
