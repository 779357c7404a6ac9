/** The measures of `npm run quality`, small: each goal is held on a few seeds. */
import { runHere } from './frame/parallel';
import { terminalText } from './frame/report';
import { MEASURES } from './measures';

/** Milliseconds, on a machine that does much else. */
const PATIENCE = 120_000;

it.each(MEASURES.map((measure) => [measure.name, measure] as const))(
  '%s',
  async (_name, measure) => {
    const tally = await runHere(measure, measure.seeds.quick);
    const rows = measure.rows(tally);
    const missed = rows.filter(({ isReached }) => !isReached);
    expect(rows.length).toBeGreaterThan(0);
    expect(missed.length === 0 ? '' : terminalText({ measure, tally, seeds: measure.seeds.quick })).toBe('');
  },
  PATIENCE,
);
