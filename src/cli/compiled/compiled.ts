/**
 * The parts of the command as V8 compiled them when the program was built (`scripts/compile`), so that no start parses
 * them again. V8 itself refuses what another version of it compiled; then, and where nothing lies there, Node compiles
 * as ever. A part's name tells its content, so what was compiled is never another part's (decision 029).
 */
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Beside the parts. */
export const COMPILED_FOLDER = 'compiled';

type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  filename: string,
  folder: string,
) => void;

export const compiledFileOf = (filename: string): string =>
  join(dirname(filename), COMPILED_FOLDER, `${basename(filename)}.bin`);

/** The part as Node would wrap it: what is compiled has to be the very same text. */
export const wrappedScript = (filename: string, cachedData?: Buffer): Script =>
  new Script(Module.wrap(readFileSync(filename, 'utf8')), {
    filename,
    ...(cachedData ? { cachedData } : {}),
  });

export function runPart(module: NodeJS.Module, filename: string, script: Script): void {
  const run = script.runInThisContext() as Wrapped;
  run.call(module.exports, module.exports, createRequire(filename), module, filename, dirname(filename));
}

/** Parts in `folder` that are required from now on. */
export function useCompiled(folder: string): void {
  const { extensions } = createRequire(join(folder, 'any.js'));
  const asEver = extensions['.js'];
  extensions['.js'] = (module, filename) => {
    const compiled = dirname(filename) === folder ? compiledCode(filename) : undefined;
    if (compiled) runPart(module, filename, wrappedScript(filename, compiled));
    else asEver(module, filename);
  };
}

function compiledCode(filename: string): Buffer | undefined {
  try {
    return readFileSync(compiledFileOf(filename));
  } catch {
    return undefined;
  }
}
