/** A process of its own for a script in TypeScript, whether this one runs by tsx or within jest. */
import { fork, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const TYPESCRIPT = ['--import', pathToFileURL(require.resolve('tsx')).href];

export const forkScript = (
  script: string,
  execArgv: readonly string[] = [],
  args: readonly string[] = [],
): ChildProcess => fork(script, args, { execArgv: [...TYPESCRIPT, ...execArgv] });
