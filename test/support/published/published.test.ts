/** Every test on published texts has one in our own words under the same name, and those skipped are counted. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AS_PUBLISHED } from './marks.cjs';
import { lineFor, skippedIn } from './reporter.cjs';

const TESTS = join(__dirname, '..', '..');
const OWN = 'test/support/published/published.test.ts';

const CALL = /\b(inOurWords|wherePublished)\(\s*(?:'([^']*)')?/g;

/** Names by the half of the pair they are given to; a name that is no plain text is told as blank. */
function halvesIn(source: string): { readonly ours: string[]; readonly published: string[] } {
  const calls = [...source.matchAll(CALL)].map(([, half, name = '']) => ({ half, name }));
  const of = (wanted: string): string[] => calls.flatMap(({ half, name }) => (half === wanted ? name : []));
  return { ours: of('inOurWords'), published: of('wherePublished') };
}

const alone = (source: string): string[] => {
  const { ours, published } = halvesIn(source);
  return published.filter((name) => name === '' || !ours.includes(name));
};

const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.test.ts') && !OWN.endsWith(name),
);
const sources = files.map((name) => [name, readFileSync(join(TESTS, name), 'utf8')] as const);

it('no test on published texts is without one in our own words', () => {
  expect(sources.flatMap(([, source]) => halvesIn(source).published).length).toBeGreaterThan(4);
  expect(sources.flatMap(([name, source]) => alone(source).map((each) => `${name}: ${each}`))).toEqual([]);
});

it.each([
  ["inOurWords('a', f); wherePublished('a', [], f);", []],
  ["inOurWords('a', f); wherePublished('b', [], f);", ['b']],
  ["wherePublished(\n  'a', [], f);", ['a']],
  ["inOurWords('a', f); wherePublished(name, [], f);", ['']],
])('%j: alone are %j', (source, expected) => expect(alone(source)).toEqual(expected));

const ROOT = join(TESTS, '..');
const BY_ITSELF = /shared\W+(?:cases|manifest-schema)/;

const written = ['src', 'test', 'scripts', 'docs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.(?:[cm]?[jt]sx?|md)$/.test(name) && statSync(join(ROOT, name)).isFile()),
);

it('nothing goes to the texts by itself', () => {
  expect(["join('shared', 'cases')", '../shared/cases/x.txt'].every((text) => BY_ITSELF.test(text))).toBe(
    true,
  );
  expect(written.filter((name) => BY_ITSELF.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([OWN]);
});

const result = (status: string, ...ancestorTitles: string[]) => ({ status, ancestorTitles });

it('counts what was skipped for want of published texts, and nothing else', () => {
  const testResults = [
    { testResults: [result('pending', `a, ${AS_PUBLISHED}`), result('passed', `a, ${AS_PUBLISHED}`)] },
    { testResults: [result('pending', `b, ${AS_PUBLISHED}`, 'c'), result('pending', 'd')] },
  ];
  expect(skippedIn(testResults)).toBe(2);
});

it('says so in one line, and nothing where nothing was skipped', () => {
  expect(lineFor(0)).toBe('');
  expect(lineFor(2)).toMatch(/^Skipped 2 of the tests on published texts: .+$/);
});
