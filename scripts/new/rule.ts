/** `npm run new:rule -- ID name-in-kebab`: lays out a rule that works, to be changed into the one that is wanted. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { layOutRule, Refusal } from './lay-out';

const ROOT = join(__dirname, '../..');
const USAGE = 'npm run new:rule -- ID name-in-kebab      for example: npm run new:rule -- CODE-7 code-gap';

const toDo = (id: string, name: string): string => `
It works as it stands: it asks whether a note below a table says something. Change, in this order,
  docs/rules/${id}.md              what is asked, on what basis, one example that holds and one that does not
  test/core/rules/${name}.test.ts  the tables clean, broken, refuses
  src/core/rules/${name}.ts        the check and its messages in both languages
and run
  npx jest test/core/rules test/docs && npm run lint && npm run typecheck
`;

function main([id, name, ...rest]: readonly string[]): number {
  if (id === undefined || name === undefined || rest.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const written = layOutRule(ROOT, id, name);
    tidy(written);
    process.stdout.write(`${written.map((path) => `wrote ${path}\n`).join('')}${toDo(id, name)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\nNothing was written.\n${USAGE}\n`);
    return 2;
  }
}

/** Lines of the template are longer or shorter by the names put into them. */
const tidy = (paths: readonly string[]): Buffer =>
  execFileSync(process.execPath, [require.resolve('prettier/bin/prettier.cjs'), '--write', ...paths], {
    cwd: ROOT,
  });

process.exitCode = main(process.argv.slice(2));
