/** Every rule: an id of its own, a basis, messages that fill their gaps, no finding on a clean set. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/core/rules';
import { IDENTITIES } from '../../../src/core/identities';
import { recognise } from '../../../src/core/recognise';
import { render } from '../../../src/core/messages';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { caseGrids } from '../../support/case-workbook';
import { seedsUpTo } from '../../support/proof';

const ROOM = join(__dirname, '../../../src/core/rules');

/** Whatever a file of the room exports that asks something is listed: a rule that is not is never asked. */
it('every rule that has a file is listed', () => {
  const exported = readdirSync(ROOM).flatMap((file): unknown[] =>
    Object.values(jest.requireActual<Record<string, unknown>>(join(ROOM, file))),
  );
  const rules = exported.filter(
    (one) => typeof one === 'object' && one !== null && 'id' in one && 'check' in one,
  );
  expect([...new Set(rules)].filter((rule) => !RULES.some((listed) => listed === rule))).toEqual([]);
  expect(rules.length).toBeGreaterThanOrEqual(RULES.length);
});

it('has a ground that holds anywhere: no publication in which it was seen, no number of another rule', () => {
  const grounds = [...RULES, ...IDENTITIES].map(({ basis }) => basis);
  expect(grounds.filter((basis) => /渌口|岳麓|[A-Z]+-\d/.test(basis))).toEqual([]);
});

it('has an id that no other rule or identity has, and a basis', () => {
  const ids = [...RULES, ...IDENTITIES].map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  expect(RULES.filter(({ basis }) => basis === '')).toEqual([]);
});

it.each(LAYOUT_NAMES)('finds nothing in a clean set of %s', (layout) => {
  for (const seed of seedsUpTo(2, 10)) {
    const { grids } = generateSet(seed, { layout });
    const set = recognise(grids);
    const findings = RULES.flatMap((rule) => rule.check({ set, grids }).flatMap((result) => result.findings));
    expect([seed, findings]).toEqual([seed, []]);
  }
});

it('renders what it finds in the published cases in either language', () => {
  const names = ['lukou-2020', 'yuelu-2020'] as const;
  const findings = names.flatMap((name) => {
    const grids = caseGrids(name);
    return RULES.flatMap((rule) =>
      rule.check({ set: recognise(grids), grids }).flatMap((result) => result.findings),
    );
  });
  expect(findings.length).toBe(3);
  for (const { lines } of findings)
    for (const line of lines) {
      expect(render(line)).not.toMatch(/[{}]/);
      expect(render(line, 'en-US')).not.toMatch(/[{}]/);
    }
});
