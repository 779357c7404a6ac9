/** Keeps the screen still while something is written. */
import type { EtProgram } from './types';

export function withStillScreen<Result>(program: EtProgram, work: () => Result): Result {
  const { ScreenUpdating: was } = program;
  program.ScreenUpdating = false;
  try {
    return work();
  } finally {
    program.ScreenUpdating = was;
  }
}
