/** Every rule that can be reported has a page, and what the page shows as right or wrong is so. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, unfolded } from '../../src/core/check';
import { addressOf } from '../../src/core/grid';
import { IDENTITIES } from '../../src/core/identities';
import { RULES } from '../../src/core/rules';
import { examplesOf, PAGES, SEVERITY_NAMES as NAMES } from './support/pages';

const PROOFREAD = join(__dirname, '../../src/core/proofread');
const SECTIONS = ['查什么', '依据', '正确的例子', '有错的例子', '什么时候不适用', '怎么改'];

/** Ids that only differ in what follows the number share a page: X-3a, X-3b on X-3. */
const pageIdOf = (id: string): string => /^[A-Z]+\d*-\d+/.exec(id)?.[0] ?? id;

/** Findings that belong to no single identity or rule. */
const GENERAL = [
  'rounding-tail',
  'improbable-tail',
  'rounding-step',
  'cut-off',
  'blank',
  'unreadable',
  'unsure',
];

/** Proofreading names its rules where it finds something. */
const OF_TEXTS = readdirSync(PROOFREAD, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(join(PROOFREAD, file), 'utf8').matchAll(/'(N-\d+)'/g)])
  .map(([, id = '']) => id);

const REPORTED = [
  ...IDENTITIES.filter(({ severity }) => severity !== 'info').map(({ id }) => id),
  ...RULES.map(({ id }) => id),
  ...GENERAL,
  ...OF_TEXTS,
];

it('has a page for every rule that can be reported, and for no other', () => {
  expect([...PAGES.keys()].sort()).toEqual([...new Set(REPORTED.map(pageIdOf))].sort());
});

describe.each([...PAGES])('%s', (id, page) => {
  it('names itself, its sections in order, and says something in each', () => {
    expect(page.id).toBe(id);
    expect(page.title).not.toBe('');
    expect(page.sections).toEqual(SECTIONS);
    expect([...page.texts].filter(([, text]) => text === '')).toEqual([]);
  });

  it('states the severities its findings can have', () => {
    const own = [...IDENTITIES, ...RULES]
      .filter((one) => pageIdOf(one.id) === id)
      .map(({ severity }) => severity);
    const known = own.flatMap((severity) => (severity === 'info' ? [] : NAMES[severity]));
    for (const name of known) expect(page.severities).toContain(name);
    for (const name of page.severities) expect(Object.values(NAMES)).toContain(name);
  });
});

it.each(examplesOf('clean', 'tables'))('%s %s: nothing is found', (_id, _heading, { grids, marked }) => {
  const { findings, set } = check(grids);
  expect(marked).toEqual([]);
  expect(grids.length).toBeGreaterThan(0);
  expect(set.refused).toEqual([]);
  expect(findings.map(({ rule, cells }) => [rule, ...cells.map(({ at }) => addressOf(at))])).toEqual([]);
});

it.each(examplesOf('broken', 'tables'))('%s %s: found where it is marked', (id, _heading, example) => {
  const findings = unfolded(check(example.grids).findings);
  const own = findings.filter(({ rule }) => pageIdOf(rule) === id);
  const heads = own
    .flatMap(({ cells }) => cells[0] ?? [])
    .map(({ sheet, at }) => `${sheet}!${addressOf(at)}`);
  expect([...new Set(heads)].sort()).toEqual([...example.marked].sort());
  expect(own.length).toBeGreaterThan(0);
  const page = PAGES.get(id);
  for (const { severity } of own) expect(page?.severities).toContain(NAMES[severity]);
  const others = findings.map(({ rule }) => rule).filter((rule) => pageIdOf(rule) !== id);
  expect([...new Set(others)].sort()).toEqual([...example.besides].sort());
});
