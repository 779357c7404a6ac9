/** The measures of `npm run quality`, small: each goal is held on a few seeds, on more of them in the whole proof. */
import { runHere } from './frame/parallel';
import { terminalText } from './frame/report';
import { fewOr } from '../support/proof';
import { MEASURES } from './measures';

const HERE = MEASURES.map((measure) => ({
  name: measure.name,
  measure,
  count: fewOr(measure.seeds.few, measure.seeds.quick),
})).filter(({ count }) => count > 0);

it.each(HERE)('$name', async ({ measure, count }) => {
  const tally = await runHere(measure, count);
  const rows = measure.rows(tally);
  const missed = rows.filter(({ isReached }) => !isReached);
  expect(rows.length).toBeGreaterThan(0);
  expect(missed.length === 0 ? '' : terminalText({ measure, tally, seeds: count })).toBe('');
});
