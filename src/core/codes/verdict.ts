/** What a printed name says about the code beside it. */
import type { Classification, Naming } from './classification';
import { comparableName, isMistyped, isShortened } from './names';

export type NameVerdict =
  /** The right name, a shortened one, or a local one that nothing is known against. */
  | { readonly kind: 'fine' }
  /** A name of this code in other years; `right` is that of the year. */
  | { readonly kind: 'other-year'; readonly printed: Naming; readonly right: Naming }
  /** The name of another code; `right` is absent where this code is not in the list. */
  | { readonly kind: 'other-code'; readonly code: string; readonly right?: string }
  /** One character away from the right name. */
  | { readonly kind: 'mistyped'; readonly right: string };

const FINE: NameVerdict = { kind: 'fine' };

export function verdictOnName(
  classification: Classification,
  code: string,
  printed: string,
  year: number | undefined,
): NameVerdict {
  const name = comparableName(printed);
  if (name === '') return FINE;
  const namings = classification.namesOf(code);
  const own = namings.filter((naming) => comparableName(naming.name) === name);
  if (own.length > 0) return ofItsYear(own, namings, year);
  const right = namings.find((naming) => isOfYear(naming, year))?.name;
  if (right === undefined) return ofUnknownCode(classification, code, name);
  if (namings.some((naming) => isShortened(name, comparableName(naming.name)))) return FINE;
  const other = nearest(code, classification.codesNamed(printed));
  if (other !== undefined) return { kind: 'other-code', code: other, right };
  if (namings.some((naming) => isShortened(comparableName(naming.name), name))) return FINE;
  const meant = namings.find((naming) => isMistyped(name, comparableName(naming.name)));
  return meant ? { kind: 'mistyped', right: meant.name } : FINE;
}

const isOfYear = ({ from = -Infinity, to = Infinity }: Naming, year: number | undefined): boolean =>
  year === undefined || (from <= year && year <= to);

function ofItsYear(own: readonly Naming[], all: readonly Naming[], year: number | undefined): NameVerdict {
  const [printed] = own;
  if (!printed || own.some((naming) => isOfYear(naming, year))) return FINE;
  const right = all.find((naming) => isOfYear(naming, year));
  return right ? { kind: 'other-year', printed, right } : FINE;
}

/**
 * No two codes of one family share a name, and a name that only one code has does not belong to its neighbour by one
 * digit. A 其他… proves nothing: several were renumbered from 01 to 99.
 */
function ofUnknownCode(classification: Classification, code: string, name: string): NameVerdict {
  if (name.startsWith('其他')) return FINE;
  const candidates = classification.codesNamed(name).filter((other) => other.length === code.length);
  const [only, ...others] = candidates;
  const other =
    candidates.find((one) => code.length > SHORTEST_CODE && familyOf(one) === familyOf(code)) ??
    (only !== undefined && others.length === 0 && name.length >= TELLING_NAME && isMistyped(code, only)
      ? only
      : undefined);
  return other === undefined ? FINE : { kind: 'other-code', code: other };
}

const SHORTEST_CODE = 3;
/** Shorter names may well be used again where the list does not reach. */
const TELLING_NAME = 5;

const familyOf = (code: string): string => code.slice(0, -2);

/** Of several codes with the name, the one that shares most with the code printed. */
function nearest(code: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const candidate of candidates) {
    const likeness = alike(code, candidate);
    if (likeness > most) {
      best = candidate;
      most = likeness;
    }
  }
  return best;
}

function alike(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const same = [...a].filter((digit, place) => digit === b[place]).length;
  return (a.length === b.length ? 100 : 0) + shared * 10 + same;
}
