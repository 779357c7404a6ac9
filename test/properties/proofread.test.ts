/** What our forms write is read back in silence, and a single slip in it is told at its place. */
import { FORMS } from '../../src/core/narrative';
import { proofread } from '../../src/core/proofread';
import { lineOf, mutated } from '../bench/proofread/mutate';
import { roundTrip } from '../bench/proofread/round-trip';

/** Milliseconds, on a machine that does much else. */
const PATIENCE = 240_000;
const SETS = 24;
const FIRST_SEED = 9001;
const CHANGES = 60;
const seeds = Array.from({ length: SETS }, (_, at) => FIRST_SEED + at);

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  it(
    `finds nothing in ${SETS} explanations it wrote, and verifies every number`,
    () => {
      const trips = seeds.flatMap((seed) => roundTrip(proofread, form, seed) ?? []);
      expect(trips).toHaveLength(SETS);
      expect(
        trips.flatMap(({ own, variation, faults }) =>
          faults.map((fault) => `${own.layout} seed ${own.seed} ${variation.name}: ${fault}`),
        ),
      ).toEqual([]);
    },
    PATIENCE,
  );

  it(
    `tells ${CHANGES} slips where they are, and nothing else`,
    () => {
      const tried = mutated(proofread, form, FIRST_SEED, {}, CHANGES);
      expect(tried).toHaveLength(CHANGES);
      const missed = tried.filter(({ found, elsewhere }) => !found || elsewhere.length > 0);
      expect(missed.map(lineOf)).toEqual([]);
    },
    PATIENCE,
  );
});
