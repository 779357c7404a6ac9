/** Every rule that can be reported has a page, and what the page shows as right or wrong is so. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { addressOf } from '../../src/core/grid';
import { IDENTITIES } from '../../src/core/identities';
import { RULES } from '../../src/core/rules';
import { pageOf, type Example } from './support/page';

const FOLDER = join(__dirname, '../../docs/rules');
const SECTIONS = ['查什么', '依据', '正确的例子', '有错的例子', '什么时候不适用', '怎么改'];
const NAMES = { error: '错误', warning: '注意', hint: '提示' } as const;

/** Ids that only differ in what follows the number share a page: X-3a, X-3b on X-3. */
const pageIdOf = (id: string): string => /^[A-Z]+\d*-\d+/.exec(id)?.[0] ?? id;

/** Findings that belong to no single identity or rule. */
const GENERAL = ['rounding-tail', 'blank', 'unreadable'];

const REPORTED = [
  ...IDENTITIES.filter(({ severity }) => severity !== 'info').map(({ id }) => id),
  ...RULES.map(({ id }) => id),
  ...GENERAL,
];

const pages = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => [file.slice(0, -'.md'.length), pageOf(readFileSync(join(FOLDER, file), 'utf8'))]),
);

const examplesOf = (kind: 'clean' | 'broken'): [string, string, Example][] =>
  [...pages].flatMap(([id, page]) =>
    page[kind].map((example): [string, string, Example] => [id, example.heading, example]),
  );

it('has a page for every rule that can be reported, and for no other', () => {
  expect([...pages.keys()].sort()).toEqual([...new Set(REPORTED.map(pageIdOf))].sort());
});

describe.each([...pages])('%s', (id, page) => {
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

it.each(examplesOf('clean'))('%s %s: nothing is found', (_id, _heading, { grids, marked }) => {
  const { findings, set } = check(grids);
  expect(marked).toEqual([]);
  expect(grids.length).toBeGreaterThan(0);
  expect(set.refused).toEqual([]);
  expect(findings.map(({ rule, cells }) => [rule, ...cells.map(({ at }) => addressOf(at))])).toEqual([]);
});

it.each(examplesOf('broken'))('%s %s: found where it is marked', (id, _heading, example) => {
  const { findings } = check(example.grids);
  const own = findings.filter(({ rule }) => pageIdOf(rule) === id);
  const heads = own
    .flatMap(({ cells }) => cells[0] ?? [])
    .map(({ sheet, at }) => `${sheet}!${addressOf(at)}`);
  expect([...new Set(heads)].sort()).toEqual([...example.marked].sort());
  expect(own.length).toBeGreaterThan(0);
  const page = pages.get(id);
  for (const { severity } of own) expect(page?.severities).toContain(NAMES[severity]);
  const others = findings.map(({ rule }) => rule).filter((rule) => pageIdOf(rule) !== id);
  expect([...new Set(others)].sort()).toEqual([...example.besides].sort());
});
