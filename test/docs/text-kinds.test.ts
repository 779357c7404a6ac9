/** What the program calls a rule of texts is what its page is called. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_KINDS } from '../../src/core/proofread';

const DOCS = join(__dirname, '../../docs/rules');
const pages = readdirSync(DOCS).filter((file) => /^N-\d+\.md$/.test(file));

it.each(pages)('%s', (file) => {
  const [title = ''] = readFileSync(join(DOCS, file), 'utf8').split('\n');
  const id = file.replace('.md', '');
  expect(title).toBe(`# ${id} ${TEXT_KINDS[id]?.zh ?? ''}`);
});

it('names no rule that has no page', () =>
  expect(Object.keys(TEXT_KINDS).sort()).toEqual(pages.map((file) => file.replace('.md', '')).sort()));
