/** All pages of docs/rules, by id. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf, type Example, type Page } from './page';

const FOLDER = join(__dirname, '../../../docs/rules');

export const SEVERITY_NAMES = { error: '错误', warning: '注意', hint: '提示' } as const;

export const PAGES: ReadonlyMap<string, Page> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => [file.slice(0, -'.md'.length), pageOf(readFileSync(join(FOLDER, file), 'utf8'))]),
);

/** Examples of one kind, each with the id of its page and its heading. */
export const examplesOf = (kind: 'clean' | 'broken', of: 'tables' | 'texts'): [string, string, Example][] =>
  [...PAGES].flatMap(([id, page]) =>
    page[kind]
      .filter(({ text }) => (text === undefined) === (of === 'tables'))
      .map((example): [string, string, Example] => [id, example.heading, example]),
  );
