/** The licence texts of what is handed out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './bundled';
import { STANDARD_TEXTS, type StandardLicence } from './standard-licences';

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

interface Grant {
  readonly licence: StandardLicence;
  readonly holder: string;
}

/** Packages that carry no text of their own: what their repositories' licence files say. */
const WITHOUT_TEXT: ReadonlyMap<string, readonly Grant[]> = new Map([
  [
    'saxes',
    [
      { licence: 'ISC', holder: 'Contributors' },
      { licence: 'ISC', holder: 'Isaac Z. Schlueter and Contributors' },
      { licence: 'MIT', holder: 'Mathias Bynens <https://mathiasbynens.be/>' },
    ],
  ],
  ['@fluentui/react-icons', [{ licence: 'MIT', holder: 'Microsoft Corp.' }]],
]);

const JOYENT = 'Joyent, Inc. and other Node contributors';

/** Packages that are only parts of others' files. */
const INSIDE: ReadonlyMap<string, readonly Grant[]> = new Map([
  ['nanoid', [{ licence: 'MIT', holder: '2017 Andrey Sitnik <andrey@sitnik.es>' }]],
  [
    '@oxc-project/runtime',
    [
      { licence: 'MIT', holder: '2024-present VoidZero Inc. & Contributors' },
      { licence: 'MIT', holder: '2023 Boshen' },
      { licence: 'MIT', holder: '2014-present Sebastian McKenzie and other contributors' },
    ],
  ],
  ['core-js', [{ licence: 'MIT', holder: '2014-2026 Denis Pushkarev and CoreJS Company' }]],
  ['events', [{ licence: 'MIT', holder: JOYENT }]],
  [
    'stream-browserify',
    [
      { licence: 'MIT', holder: JOYENT },
      { licence: 'MIT', holder: 'James Halliday' },
    ],
  ],
]);

/** What a package holds without naming it where it is told by its comments. */
const UNNAMED: ReadonlyMap<string, readonly string[]> = new Map([
  ['docx', ['events', 'stream-browserify']],
  ['pdfjs-dist', ['core-js']],
]);

/** Texts that stand elsewhere in a package: of pdf.js, the character maps that `scripts/maps` makes data of ours. */
const FURTHER: ReadonlyMap<string, readonly string[]> = new Map([['pdfjs-dist', ['cmaps/LICENSE']]]);

/** Throws where neither the package nor we know the text: nothing is handed out without. */
function textOf({ name, folder, license }: Package): string {
  const named = readdirSync(folder).filter((file) => LICENCE.test(file));
  named.push(...(FURTHER.get(name) ?? []));
  if (named.length > 0)
    return named.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  const grants = WITHOUT_TEXT.get(name);
  if (!grants)
    throw new Error(`${name} (${license}) has no licence text: say it in scripts/pack/licences.ts`);
  return said(grants);
}

const said = (grants: readonly Grant[]): string =>
  grants.map(({ licence, holder }) => STANDARD_TEXTS[licence](holder)).join('\n\n');

/** What packages hold of others that aren't among them. */
function insideOf(packages: readonly Package[]): string[] {
  const own = new Set(packages.map(({ name }) => name));
  const held = packages.flatMap(({ name, inside }) => [...inside, ...(UNNAMED.get(name) ?? [])]);
  return [...new Set(held)].filter((name) => !own.has(name)).sort();
}

function textInside(name: string): string {
  const grants = INSIDE.get(name);
  if (!grants)
    throw new Error(`${name}, part of another package, has no text: say it in scripts/pack/licences.ts`);
  return said(grants);
}

const LINE = '='.repeat(80);

const headed = (head: string, text: string): string => `\n${LINE}\n${head}\n${LINE}\n\n${text}`;

/** Our own text, then that of each package. */
export const licenceTexts = (own: string, packages: readonly Package[]): string =>
  [
    own.trim(),
    '',
    'Parts of the packages below are contained, each under its own licence.',
    ...packages.map((one) => headed(`${one.name} ${one.version} (${one.license})`, textOf(one))),
    ...insideOf(packages).map((name) => headed(`${name} (in a file of the above)`, textInside(name))),
    '',
  ].join('\n');
