/** Every example of a text in docs/rules is proofread: right where it is called right, found where it is marked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../src/core/messages';
import { recognise } from '../../src/core/recognise';
import { placeInText } from './support/page';
import { examplesOf, PAGES, SEVERITY_NAMES as NAMES } from './support/pages';
import { readingOf } from './support/reading';

const clean = examplesOf('clean', 'texts');
const broken = examplesOf('broken', 'texts');
const ids = [...new Set([...clean, ...broken].map(([id]) => id))];
const README = readFileSync(join(__dirname, '../../docs/rules/README.md'), 'utf8');

test('the index leads to every page, and says of every other number where it is told', () => {
  const linked = [...README.matchAll(/\[(N-\d+)\]\(\1\.md\)/g)].map(([, id = '']) => id);
  const without = [...README.matchAll(/^\| (N-\d+) +\|/gm)].map(([, id = '']) => id);
  expect([...linked].sort()).toEqual([...ids].sort());
  const numbers = [...linked, ...without].map((id) => Number(id.slice('N-'.length)));
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 1));
});

it.each(ids)('%s has a right and a wrong example', (id) => {
  for (const examples of [clean, broken]) expect(examples.filter(([of]) => of === id)).not.toEqual([]);
});

it.each(clean)('%s %s: nothing is found', (_id, _heading, example) => {
  const { findings, numbers, ledger } = readingOf(example);
  expect(findings.map(({ rule, text, message }) => [rule, text, render(message)])).toEqual([]);
  expect(example.marked).toEqual([]);
  expect(example.grids.length).toBeGreaterThan(0);
  expect(recognise(example.grids).refused).toEqual([]);
  expect(numbers.contradicted).toBe(0);
  expect(ledger.length).toBeGreaterThan(0);
});

it.each(broken)('%s %s: found where it is marked', (id, _heading, example) => {
  const { findings } = readingOf(example);
  const own = findings.filter(({ rule }) => rule === id);
  const places = own.map(({ paragraph, offset, text }) => placeInText(paragraph, offset, text));
  expect([...new Set(places)].sort()).toEqual([...example.marked].sort());
  expect(own.length).toBeGreaterThan(0);
  const others = findings.map(({ rule }) => rule).filter((rule) => rule !== id);
  expect([...new Set(others)].sort()).toEqual([...example.besides].sort());
});

it.each(ids)('%s shows each severity that it names, and no other', (id) => {
  const shown = broken
    .filter(([of]) => of === id)
    .flatMap(([, , example]) => readingOf(example).findings)
    .flatMap(({ rule, severity }) => (rule === id ? NAMES[severity] : []));
  expect([...new Set(shown)].sort()).toEqual([...(PAGES.get(id)?.severities ?? [])].sort());
});
