/** Which requirement set each member of an object model came with, from the `[Api set: …]` notes of @types/office-js. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAtLeast } from './gate';
import type { Requirement, RequirementTable } from './gate';

const NOTE = /\[Api set: (\w+) (\d+\.\d+)/;
const CLASS = /^ {4}class (\w+) /;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[(:<]/;

const FIRST_SET = { Excel: 'ExcelApi', Word: 'WordApi' } as const;
export type Application = keyof typeof FIRST_SET;

const known = new Map<Application, RequirementTable>();

export function requirementTable(application: Application = 'Excel'): RequirementTable {
  const table = known.get(application) ?? parseTable(typesOf(application), FIRST_SET[application]);
  known.set(application, table);
  return table;
}

function typesOf(application: Application): string {
  const folder = dirname(require.resolve('@types/office-js/package.json'));
  const text = readFileSync(join(folder, 'index.d.ts'), 'utf8');
  const start = text.indexOf(`declare namespace ${application} {`);
  return text.slice(start, text.indexOf('\ndeclare namespace ', start + 1));
}

/** Of several signatures the earliest counts. A member without a note came with the first version. */
function parseTable(types: string, firstSet: string): RequirementTable {
  const table: Record<string, Requirement> = {};
  let className: string | undefined;
  let note: Requirement | undefined;
  for (const line of types.split('\n')) {
    className = CLASS.exec(line)?.[1] ?? (/^ {4}\}/.test(line) ? undefined : className);
    if (className === undefined) continue;
    const [, set, version] = NOTE.exec(line) ?? [];
    if (set && version) note ??= { set, version };
    const member = MEMBER.exec(line)?.[1];
    if (!member) continue;
    const name = `${className}.${member}`;
    table[name] = earliest(table[name], note ?? { set: firstSet, version: '1.1' });
    note = undefined;
  }
  return table;
}

const earliest = (one: Requirement | undefined, other: Requirement): Requirement =>
  one && (one.set !== other.set || isAtLeast(other.version, one.version)) ? one : other;
