/** Groups of broken equations that share a cell, and those that a slip of the hand explains. */
import type { Line } from './line';
import type { Culprit, Diagnosis } from './types';

/** Broken equations that share a cell. */
export type Group = readonly Line[];
/** The one cell that mends all of a group, where there is one. */
export type Singles = ReadonlyMap<Group, Diagnosis | undefined>;

/** Nats up to which a single slip needs no other explanation. */
const CLEAR_SLIP = 7;
/** Equations that one cell seldom mends by chance. */
const LEAST_MENDED = 3;
/** Equations looked at for groups that no single cell mends. */
export const SEVERAL_WORK = 20000;

/** Broken equations that one slip of the hand explains, with their group. */
export const slipsIn = (groups: readonly Group[], singles: Singles): ReadonlyMap<Line, Group> =>
  new Map(
    groups
      .filter((group) => isSlip(group, singles.get(group)))
      .flatMap((group) => group.map((line) => [line, group] as const)),
  );

/** One cell that mends several equations at once, or with a figure that a hand easily makes of the right one. */
function isSlip(group: Group, diagnosis: Diagnosis | undefined): boolean {
  const [first] = diagnosis?.culprits ?? [];
  return first !== undefined && (group.length >= LEAST_MENDED || isEasy(first));
}

export const isEasy = ({ cost }: Culprit): boolean => cost < CLEAR_SLIP;
