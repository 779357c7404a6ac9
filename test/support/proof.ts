/**
 * How much of a proof runs where. `npm test` proves each thing on a few seeds; `npm run test:slow`, which CI runs as
 * well, proves on all of them. A suite that imports this file is part of both.
 */

/** Whether all is proved, as `jest.slow.config.cjs` asks for. */
export const IS_WHOLE = process.env['PROOF'] === 'whole';

/** So many of something in `npm test`, so many in the whole proof. */
export const fewOr = (few: number, whole: number): number => (IS_WHOLE ? whole : few);

/** The seeds 1, 2, 3, …: so many in `npm test`, so many in the whole proof. */
export const seedsUpTo = (few: number, whole: number): readonly number[] =>
  Array.from({ length: fewOr(few, whole) }, (_, place) => place + 1);

/** All in the whole proof; in `npm test` so many of them, spread over the list from its first to its last. */
export function fewOf<T>(all: readonly T[], few: number): readonly T[] {
  if (IS_WHOLE || all.length <= few) return all;
  const step = few > 1 ? (all.length - 1) / (few - 1) : 0;
  return Array.from({ length: few }, (_, place) => Math.round(place * step)).flatMap((at) =>
    all.slice(at, at + 1),
  );
}
