/** The published JSON Schemas, ready to validate what the commands print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';

const ROOT = join(__dirname, '..', '..', '..');

export type Schema = Readonly<Record<string, unknown>>;

export type Published = 'check' | 'check-line' | 'diff' | 'fill' | 'proofread' | 'review' | 'rollover';

export const schema = (command: Published): Schema =>
  JSON.parse(readFileSync(join(ROOT, 'docs', 'schemas', `${command}.schema.json`), 'utf8')) as Schema;

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

const validators = {
  check: ajv.compile(schema('check')),
  'check-line': ajv.compile(schema('check-line')),
  diff: ajv.compile(schema('diff')),
  fill: ajv.compile(schema('fill')),
  proofread: ajv.compile(schema('proofread')),
  review: ajv.compile(schema('review')),
  rollover: ajv.compile(schema('rollover')),
};

/** What the schema has against a result; nothing where it is as published. */
export function complaints(command: Published, result: unknown): string[] {
  const validate: ValidateFunction = validators[command];
  if (validate(result)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** Every object type of a schema, wherever it stands. */
export function objectTypes(part: unknown): Schema[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = (part as Schema)['type'] === 'object' ? [part as Schema] : [];
  return [...own, ...Object.values(part).flatMap(objectTypes)];
}
