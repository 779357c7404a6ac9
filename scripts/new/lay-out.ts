/** Lays out a new rule from the example in `template`: rule, page and test, and its line in the list of rules. */
import { mkdirSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { IDENTITIES } from '../../src/core/identities';
import { RULES } from '../../src/core/rules';

const REPOSITORY = join(__dirname, '../..');
const LIST = 'src/core/rules/index.ts';

/** What the example is called in the template. */
const EXAMPLE = { id: 'EX-0', name: 'example-rule', constant: 'exampleRule' };
const ID = /^[A-Z]+\d*-\d+$/;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** Why nothing was laid out, in words for the person who asked. */
export class Refusal extends Error {}

interface Laid {
  readonly path: string;
  readonly template: string;
}

/** Paths of what was written, the list last. Throws a `Refusal`, and has then written nothing. */
export function layOutRule(root: string, id: string, name: string): readonly string[] {
  refuseForm(id, name);
  refuseTaken(id);
  const files: readonly Laid[] = [
    { path: `src/core/rules/${name}.ts`, template: 'example-rule.ts' },
    { path: `test/core/rules/${name}.test.ts`, template: 'example-rule-test.ts' },
    { path: `docs/rules/${id}.md`, template: 'page.md' },
  ];
  for (const { path } of files)
    if (existsSync(join(root, path))) throw new Refusal(`${path} exists already.`);
  const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const named = (text: string): string =>
    text.replaceAll(EXAMPLE.id, id).replaceAll(EXAMPLE.constant, constant);
  const texts = files.map(({ path, template }) => {
    const text = named(readFileSync(join(__dirname, 'template', template), 'utf8'));
    return [path, relocated(text, path, name)] as const;
  });
  const list = listed(readFileSync(join(root, LIST), 'utf8'), constant, name);
  writeAll(root, texts, list);
  return [...texts.map(([path]) => path), LIST];
}

function refuseForm(id: string, name: string): void {
  if (id.startsWith('N-'))
    throw new Refusal(`${id}: rules of texts stand in src/core/proofread; see docs/architecture.md.`);
  if (!ID.test(id)) throw new Refusal(`“${id}” is no id of a rule; one looks like T05-9, X-30 or CODE-7.`);
  if (!NAME.test(name))
    throw new Refusal(`“${name}” is no name of a file; write two or more small words, like code-order.`);
}

function refuseTaken(id: string): void {
  const holder = [...RULES, ...IDENTITIES].find((one) => one.id.replace(/[a-z]+$/, '') === id);
  if (holder) throw new Refusal(`${id} is taken: ${holder.basis}`);
}

/** Imports are written relative to the template; here they are made relative to where the text goes. */
function relocated(text: string, path: string, name: string): string {
  const from = join(REPOSITORY, dirname(path));
  return text.replace(/ from '(\.[^']+)'/g, (_, module: string) => {
    const target = resolve(__dirname, 'template', module);
    const example = join(__dirname, 'template', EXAMPLE.name);
    const actual = target === example ? join(REPOSITORY, 'src/core/rules', name) : target;
    const steps = relative(from, actual).split(sep).join('/');
    return ` from '${steps.startsWith('.') ? steps : `./${steps}`}'`;
  });
}

/** The list with an import behind the last one and an entry at the end. */
function listed(list: string, constant: string, name: string): string {
  const entry = list.replace(/(export const RULES\b[^;]*?)\n\];/, `$1\n  ${constant},\n];`);
  const [last] = [...list.matchAll(/^import .*;$/gm)].slice(-1);
  if (entry === list || !last) throw new Refusal(`${LIST} does not look as expected; add the rule by hand.`);
  const at = last.index + last[0].length;
  return `${entry.slice(0, at)}\nimport { ${constant} } from './${name}';${entry.slice(at)}`;
}

/** All files or none. */
function writeAll(root: string, texts: readonly (readonly [string, string])[], list: string): void {
  const written: string[] = [];
  try {
    for (const [path, text] of texts) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
    writeFileSync(join(root, LIST), list);
  } catch (error) {
    for (const file of written) rmSync(file);
    throw error;
  }
}
