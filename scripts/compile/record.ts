/** Runs the command as `src/cli/start.ts` does, and writes down at its end what V8 compiled of each part on the way. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { COMPILED_FOLDER, compiledFileOf, runPart, wrappedScript } from '../../src/cli/compiled';

const parts = new Map<string, Script>();
const { extensions } = createRequire(join(__dirname, 'any.js'));
const asEver = extensions['.js'];

extensions['.js'] = (module, filename) => {
  if (dirname(filename) !== __dirname || filename === __filename) return asEver(module, filename);
  const script = wrappedScript(filename);
  parts.set(filename, script);
  runPart(module, filename, script);
};

process.on('exit', () => {
  mkdirSync(join(__dirname, COMPILED_FOLDER), { recursive: true });
  for (const [filename, script] of parts) {
    const file = compiledFileOf(filename);
    if (!existsSync(file)) writeFileSync(file, script.createCachedData());
  }
});

void import('../../src/cli/main');
