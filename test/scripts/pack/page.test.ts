/** A guide as a page needs nothing beside it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../../scripts/pack/page';
import { ROOT } from '../../manifest/support/rules';

const GUIDES = join(ROOT, 'docs', 'guide');

it.each(readdirSync(GUIDES))('%s', (name) => {
  const page = pageOf(join(GUIDES, name));
  expect(page).toMatch(/<title>.*\p{Script=Han}.*<\/title>/u);
  const outside = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, where = '']) => where);
  expect(outside.filter((where) => !/^(?:data:image\/png;base64,|#|https:\/\/)/.test(where))).toEqual([]);
});
