/** Whether a program is installed. */
import { spawnSync } from 'node:child_process';

export const hasProgram = (name: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
