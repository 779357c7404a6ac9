/** Acceptance: of the numbers that tables and the text itself can decide, nine in ten are decided in each whole explanation. */
import { proofread } from '../../src/core/proofread';
import { inOurWords, wherePublished } from '../support/published/where-published';
import { OWN_CASES, PUBLISHED_CASES, PUBLISHED_FILES } from './narrative';
import { accountFor, decidedIn } from './narrative/account';
import type { NarrativeCase } from './narrative/row';

/** 绩效 and 其他 are the office's own words. */
const DECIDABLE = /^(?:[1-9]|1[0-3])(?:\.|$)/;
const LEAST_DECIDED = 0.9;
const FEWEST_NUMBERS = 100;

function decides(whose: string, cases: readonly NarrativeCase[]): void {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (name, each) => {
    const { numbers, decided } = decidedIn(accountFor(proofread, each).result, (section) =>
      DECIDABLE.test(section),
    );
    process.stdout.write(`${name}, ${whose}: ${decided} of ${numbers} decided\n`);
    expect(numbers).toBeGreaterThan(FEWEST_NUMBERS);
    expect(decided / numbers).toBeGreaterThanOrEqual(LEAST_DECIDED);
  });
}

inOurWords('numbers decided', () => decides('in our own words', OWN_CASES));

wherePublished('numbers decided', PUBLISHED_FILES, () => decides('as published', PUBLISHED_CASES));
