/** Every rule: an id of its own, a basis, messages that fill their gaps, no finding on a clean set. */
import { RULES } from '../../../src/core/rules';
import { IDENTITIES } from '../../../src/core/identities';
import { recognise } from '../../../src/core/recognise';
import { render } from '../../../src/core/messages';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { caseGrids } from '../../support/case-workbook';
import { seedsUpTo } from '../../support/proof';

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
