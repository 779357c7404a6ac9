/** How findings, disagreements and cells add up: a mistake is one finding, however many relations it breaks. */
import { unfolded } from '../check/folded';
import type { Finding } from '../check/types';
import { GENERAL_KINDS } from '../check/kinds';
import { placeName } from '../grid';
import { SLIP_KINDS } from '../locate/kinds';

export interface Spread {
  /** Findings that tell of a disagreement: each is one cause. */
  readonly findings: number;
  /** Relations and rules that do not hold; what an outcome counts as `fail`. */
  readonly disagreements: number;
  /** Cells that any of them names, each once. */
  readonly cells: number;
}

/** Told of a table as a whole, or of cells that were not held against anything. */
const GENERAL: ReadonlySet<string> = new Set(GENERAL_KINDS.map(({ id }) => id));
/** Such a finding says why others disagree. */
const SLIPS: ReadonlySet<string> = new Set(Object.values(SLIP_KINDS).map(({ id }) => id));

const isDisagreement = ({ rule }: Finding): boolean => !GENERAL.has(rule) && !SLIPS.has(rule);

export function spreadOf(findings: readonly Finding[]): Spread {
  const telling = findings.filter(({ rule }) => !GENERAL.has(rule));
  const each = unfolded(telling);
  const places = each.flatMap(({ cells, suspects }) => [...cells, ...suspects].map(placeName));
  return {
    findings: telling.length,
    disagreements: each.filter(isDisagreement).length,
    cells: new Set(places).size,
  };
}

/** Tables that a finding speaks of, also through what is folded into it. */
export const speaksOf = (finding: Finding, table: Finding['table']): boolean =>
  unfolded([finding]).some((one) => one.table === table);
