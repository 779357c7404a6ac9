/** The page with which a room opens: short, and every file it names stands there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SRC = join(__dirname, '../../src');
const PAGES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('README.md'),
);
const MOST_LINES = 15;

it('opens the rooms whose way through is not plain', () => {
  for (const room of ['recognise', 'locate', 'proofread', 'narrative'])
    expect(PAGES).toContain(join('core', room, 'README.md'));
  expect(PAGES).toContain(join('pane', 'model', 'README.md'));
});

it.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(SRC, page), 'utf8').trim();
  expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  const named = [...text.matchAll(/`([\w./-]+\.(?:tsx?|md)|\.\.\/[\w/-]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((file) => !existsSync(join(SRC, dirname(page), file)))).toEqual([]);
});
