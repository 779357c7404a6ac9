/** Errors of pdf.js that nobody waits for: in a process of their own, as a test's own would hear of them. */
import { join } from 'node:path';
import { forkScript } from '../../../quality/frame/fork';

interface Heard {
  readonly ok: boolean;
  readonly heard: readonly string[];
  readonly listeners: number;
}

/** What the process says, and how it ends. */
function run(...args: readonly string[]): Promise<{ said: Heard | undefined; code: number | null }> {
  const child = forkScript(join(__dirname, 'rejections.child.ts'), ['--unhandled-rejections=throw'], args);
  return new Promise((resolve) => {
    let said: Heard | undefined;
    child.on('message', (message: Heard) => (said = message));
    child.on('exit', (code) => resolve({ said, code }));
  });
}

it('do not end the process', async () =>
  expect(await run()).toEqual({ said: { ok: true, heard: [], listeners: 0 }, code: 0 }));

it('are heard by nobody else, who goes on to hear of others', async () =>
  expect(await run('listening', 'another')).toEqual({
    said: { ok: true, heard: ['ours'], listeners: 1 },
    code: 0,
  }));

it('do not keep others from ending the process where nobody listens', async () =>
  expect((await run('another')).code).toBe(1));
