/**
 * Tests on texts that others published. They are not ours to copy, so such a test runs where they lie beside the
 * project and is skipped, and counted, elsewhere. What it proves is proved in our own words as well, under the same name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AS_PUBLISHED, FOLDER, FOLDER_VARIABLE } from './marks.cjs';

const ROOT = process.env[FOLDER_VARIABLE] ?? join(__dirname, '..', '..', '..', FOLDER);

/** Where a published file lies; not read here, so that nothing is read while tests are only collected. */
export const publishedPath = (file: string): string => join(ROOT, file);

export const isPublishedHere = (file: string): boolean => existsSync(publishedPath(file));

/** To be called within a test. */
export const publishedText = (file: string): string => readFileSync(publishedPath(file), 'utf8');

/** The half of a pair that always runs. */
export function inOurWords(name: string, tests: () => void): void {
  describe(`${name}, in our own words`, tests);
}

/** The half that needs these files. `tests` is called to collect them even where they are absent, and reads nothing then. */
export function wherePublished(name: string, files: readonly string[], tests: () => void): void {
  const group = files.every(isPublishedHere) ? describe : describe.skip;
  group(`${name}, ${AS_PUBLISHED}`, tests);
}
