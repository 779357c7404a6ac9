/** Acceptance: what was worked out by hand on explanations, row by row, against what proofreading says of them. */
import { proofread } from '../../src/core/proofread';
import { inOurWords, wherePublished } from '../support/published/where-published';
import {
  OWN_CASES,
  OWN_WHOLE_CASES,
  PUBLISHED_CASES,
  PUBLISHED_FILES,
  PUBLISHED_WHOLE_CASES,
} from './narrative';
import { accountFor, decidedIn, type Account } from './narrative/account';
import { sliceOf } from './narrative/document';
import type { NarrativeCase } from './narrative/row';

/** Sections that tables and the text itself decide; 绩效 and 其他 are the office's own words. */
const DECIDABLE = /^(?:[1-9]|1[0-3])(?:\.|$)/;
const LEAST_DECIDED = 0.9;

const known = new Map<NarrativeCase, Account>();

/** Worked out once a case, within the first test that asks. */
function accountOf(each: NarrativeCase): Account {
  const account = known.get(each) ?? accountFor(proofread, each);
  known.set(each, account);
  return account;
}

function answers(cases: readonly NarrativeCase[]): void {
  describe.each(cases.map((each) => [`${each.name}, ${each.text}`, each] as const))('%s', (_name, each) => {
    it('accounts for every row of the answers about the explanation', () => {
      const { fates, result } = accountOf(each);
      const claimed = each.claims.map(({ id }) => id);
      expect(each.asked.filter((id) => !claimed.includes(id))).toEqual([]);
      expect(new Set(claimed).size).toBe(claimed.length);
      const of = (kind: string): number => fates.filter((fate) => fate.kind === kind).length;
      process.stdout.write(
        `${each.name}, ${each.text}: ${fates.length} rows: ${of('holds')} hold, ${of('finding')} are found, ${of('outside')} lie outside; ${JSON.stringify(result.numbers)}\n`,
      );
    });

    it.each(each.claims.map(({ id, claim }) => [id, claim.kind] as const))('%s %s', (id) => {
      expect(accountOf(each).fates.find((fate) => fate.id === id)).toMatchObject({ fault: '' });
    });

    it('finds nothing that no row asks for', () => {
      expect(accountOf(each).unasked).toEqual([]);
    });

    it('tells places that hold what it says stands there, up to the end of a line', () => {
      const { result, document } = accountOf(each);
      expect(result.findings.length).toBeGreaterThan(0);
      for (const finding of result.findings) {
        const slice = sliceOf(document, finding);
        const isBroken = document.paragraphs[finding.paragraph]!.text.trimEnd().endsWith(slice);
        expect(isBroken ? finding.text.slice(0, slice.length) : finding.text).toBe(slice);
      }
    });

    it('corrects only what stands at one place', () => {
      const { result, document } = accountOf(each);
      const corrections = result.findings.flatMap(({ correction }) => (correction ? [correction] : []));
      expect(corrections.map((correction) => sliceOf(document, correction))).toEqual(
        corrections.map(({ text }) => text),
      );
    });
  });

  it('decides nine in ten numbers of Lukou without a supplement', () => {
    const [lukou] = cases;
    const { numbers, decided, open } = decidedIn(accountOf(lukou!).result, (section) =>
      DECIDABLE.test(section),
    );
    process.stdout.write(`${lukou!.name}: ${decided} of ${numbers} numbers decided\n`);
    expect(numbers).toBeGreaterThan(100);
    expect([decided / numbers >= LEAST_DECIDED, open.map(({ text }) => text)]).toEqual([
      true,
      expect.anything(),
    ]);
  });
}

inOurWords('explanations against their answers', () => answers([...OWN_CASES, ...OWN_WHOLE_CASES]));

wherePublished('explanations against their answers', PUBLISHED_FILES, () =>
  answers([...PUBLISHED_CASES, ...PUBLISHED_WHOLE_CASES]),
);
