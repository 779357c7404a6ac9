/** Acceptance: what was worked out by hand on published explanations, row by row, against what proofreading says of them. */
import { proofread } from '../../src/core/proofread';
import { NARRATIVE_CASES, WHOLE_CASES } from './narrative';
import { accountFor, decidedIn } from './narrative/account';
import { sliceOf } from './narrative/text';
import { tsvOf } from './support/published-relations';

/** Sections that tables and the text itself decide; 绩效 and 其他 are the office's own words. */
const DECIDABLE = /^(?:[1-9]|1[0-3])(?:\.|$)/;
const LEAST_DECIDED = 0.9;

const all = [...NARRATIVE_CASES, ...WHOLE_CASES];

describe.each(all.map((each) => [`${each.name}, ${each.text}`, each] as const))('%s', (_name, each) => {
  const { fates, unasked, result, document } = accountFor(proofread, each);

  it('accounts for every row of the answers about the explanation', () => {
    const rows = tsvOf(each.name, each.file);
    const expected = rows.flatMap(({ id, section = '' }, index) =>
      id === undefined ? [String(index + 1)] : section.startsWith('叙述') ? [id] : [],
    );
    const claimed = each.claims.map(({ id }) => id);
    expect(expected.filter((id) => !claimed.includes(id))).toEqual([]);
    expect(new Set(claimed).size).toBe(claimed.length);
    const of = (kind: string): number => fates.filter((fate) => fate.kind === kind).length;
    process.stdout.write(
      `${each.name}, ${each.text}: ${fates.length} rows: ${of('holds')} hold, ${of('finding')} are found, ${of('outside')} lie outside; ${JSON.stringify(result.numbers)}\n`,
    );
  });

  it.each(fates.map((fate) => [fate.id, fate.kind, fate] as const))('%s %s', (_id, _kind, { fault }) => {
    expect(fault).toBe('');
  });

  it('finds nothing that no row asks for', () => {
    expect(unasked).toEqual([]);
  });

  it('tells places that hold what it says stands there, up to the end of a line', () => {
    expect(result.findings.length).toBeGreaterThan(0);
    for (const finding of result.findings) {
      const slice = sliceOf(document, finding);
      const isBroken = document.paragraphs[finding.paragraph]!.text.trimEnd().endsWith(slice);
      expect(isBroken ? finding.text.slice(0, slice.length) : finding.text).toBe(slice);
    }
  });

  it('corrects only what stands at one place', () => {
    const corrections = result.findings.flatMap(({ correction }) => (correction ? [correction] : []));
    expect(corrections.map((correction) => sliceOf(document, correction))).toEqual(
      corrections.map(({ text }) => text),
    );
  });
});

it('decides nine in ten numbers of Lukou without a supplement', () => {
  const [lukou] = NARRATIVE_CASES;
  const { numbers, decided, open } = decidedIn(accountFor(proofread, lukou!).result, (section) =>
    DECIDABLE.test(section),
  );
  process.stdout.write(`lukou-2020: ${decided} of ${numbers} numbers decided\n`);
  expect(numbers).toBeGreaterThan(100);
  expect([decided / numbers >= LEAST_DECIDED, open.map(({ text }) => text)]).toEqual([
    true,
    expect.anything(),
  ]);
});
