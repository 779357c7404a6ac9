/** The command as users have it: built once for this process, in a folder of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');

let script: string | undefined;

function built(): string {
  if (script !== undefined) return script;
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-built-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const webpack = require.resolve('webpack/bin/webpack.js');
  execFileSync(
    process.execPath,
    [webpack, '--mode', 'production', '--config-name', 'cli', '--output-path', folder],
    {
      cwd: ROOT,
      stdio: 'ignore',
    },
  );
  script = join(folder, 'juesuan.js');
  return script;
}

/** When to kill: after so many milliseconds, or when so many things have changed in the folder of the output. */
export type Moment = { readonly after: number } | { readonly changes: number };

export interface Kill {
  readonly signal: 'SIGKILL' | 'SIGTERM';
  readonly at: Moment;
  /** Where changes are counted. */
  readonly folder: string;
}

export interface RunEnd {
  readonly milliseconds: number;
  readonly said: string;
  /** Undefined where the signal ended it. */
  readonly code: number | undefined;
}

/** Runs the command to its end, or until it is killed. */
export function runProcess(argv: readonly string[], kill?: Kill): Promise<RunEnd> {
  const began = performance.now();
  const child = spawn(process.execPath, [built(), ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
  const strike = (): void => void (kill && child.kill(kill.signal));
  const disarm = kill ? armed(kill, strike) : () => undefined;
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      disarm();
      resolve({ milliseconds: performance.now() - began, said, code: code ?? undefined });
    });
  });
}

/** Returns what calls it off. */
function armed({ at, folder }: Kill, strike: () => void): () => void {
  if ('after' in at) {
    const timer = setTimeout(strike, at.after);
    return () => clearTimeout(timer);
  }
  let changes = 0;
  const watcher = watch(folder, () => {
    if ((changes += 1) >= at.changes) strike();
  });
  return () => watcher.close();
}
