/** The manifest as a document, with `xmllint` (libxml2-utils), which `.ci/run` installs; Microsoft's schemas are not ours to copy. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inOurWords, publishedPath, wherePublished } from '../support/published/where-published';
import { ROOT } from './support/rules';

const SCHEMA = 'manifest-schema/OfficeAppManifestV1_1.xsd';

const validate = (...schema: readonly string[]): string =>
  execFileSync('xmllint', ['--noout', ...schema, join(ROOT, 'manifest.xml')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** What the schemas ask for is asked in manifest.test.ts, rule by rule. */
inOurWords('the manifest', () => {
  it('is well-formed', () => expect(() => validate()).not.toThrow());
});

wherePublished('the manifest', [SCHEMA], () => {
  it('is valid against the schemas', () =>
    expect(() => validate('--schema', publishedPath(SCHEMA))).not.toThrow());
});
