/** The manifest against Microsoft's schemas, with `xmllint` (libxml2-utils), which `.ci/run` installs; the schemas stay where they are. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './support/rules';

const SCHEMA = join(ROOT, '../shared/manifest-schema/OfficeAppManifestV1_1.xsd');

const validate = (file: string, ...schema: readonly string[]): string =>
  execFileSync('xmllint', ['--noout', ...schema, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Without the schemas beside the project only its form can be looked at; the rules are in manifest.test.ts. */
it(existsSync(SCHEMA) ? 'is valid against the schemas' : 'is well-formed', () => {
  const schema = existsSync(SCHEMA) ? ['--schema', SCHEMA] : [];
  expect(() => validate(join(ROOT, 'manifest.xml'), ...schema)).not.toThrow();
});
