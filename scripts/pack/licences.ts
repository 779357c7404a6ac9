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

/** Throws where neither the package nor we know the text: nothing is handed out without. */
function textOf({ name, folder, license }: Package): string {
  const named = readdirSync(folder).filter((file) => LICENCE.test(file));
  if (named.length > 0)
    return named.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  const grants = WITHOUT_TEXT.get(name);
  if (!grants)
    throw new Error(`${name} (${license}) has no licence text: say it in scripts/pack/licences.ts`);
  return grants.map(({ licence, holder }) => STANDARD_TEXTS[licence](holder)).join('\n\n');
}

const LINE = '='.repeat(80);

/** Our own text, then that of each package. */
export const licenceTexts = (own: string, packages: readonly Package[]): string =>
  [
    own.trim(),
    '',
    'Parts of the packages below are contained, each under its own licence.',
    ...packages.map(
      (one) => `\n${LINE}\n${one.name} ${one.version} (${one.license})\n${LINE}\n\n${textOf(one)}`,
    ),
    '',
  ].join('\n');
