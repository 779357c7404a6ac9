/** What our forms write is read back in silence, and single slips in it are told at their places. */
import { FORMS } from '../../src/core/narrative';
import { proofread } from '../../src/core/proofread';
import { lineOf, mutated } from '../bench/proofread/mutate';
import { roundTrip } from '../bench/proofread/round-trip';
import { fewOf, fewOr, IS_WHOLE } from '../support/proof';

const SETS = fewOr(1, 24);
const FIRST_SEED = 9001;
const CHANGES = fewOr(3, 45);
const MOST_MISSED = 0.01;
/** Where one is all, another for each form: each in another way of printing. */
const seedsOf = (form: number): readonly number[] =>
  Array.from({ length: SETS }, (_, at) => FIRST_SEED + (IS_WHOLE ? at : form));

it.each(FORMS.map((form, at) => [form.id, form, seedsOf(at)] as const))(
  `finds nothing in ${SETS} explanations by %s, and verifies every number`,
  (_id, form, seeds) => {
    const trips = seeds.flatMap((seed) => roundTrip(proofread, form, seed) ?? []);
    expect(trips).toHaveLength(SETS);
    const faults = trips.flatMap(({ own, variation, faults: all }) =>
      all.map((fault) => `${own.layout} seed ${own.seed} ${variation.name}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(trips.flatMap(({ withSupplement }) => withSupplement.ledger).length).toBeGreaterThan(SETS * 50);
  },
);

it(`tells slips where they are, and nothing elsewhere, but for one in a hundred`, () => {
  const forms = fewOf(FORMS, 5);
  const tried = forms.flatMap((form) => mutated(proofread, form, FIRST_SEED, {}, CHANGES));
  expect(tried).toHaveLength(forms.length * CHANGES);
  const missed = tried.filter(({ found, elsewhere }) => !found || elsewhere.length > 0);
  const isEnough = missed.length <= tried.length * MOST_MISSED;
  expect(isEnough ? [] : missed.map(lineOf)).toEqual([]);
});
