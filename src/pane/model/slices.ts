/** Runs long work a slice at a time: in between the page is painted, and hears whoever wants to stop. */
import type { InParts } from '../../core/parts';

/** Below what browsers call a long task, 50 ms. */
const SLICE = 40;
/** What the slices are called in the browser's own performance tools. */
export const SLICE_NAME = 'juesuan-check';

/** `between` may throw, and nothing more is done then. */
export async function inSlices<Result>(work: InParts<Result>, between: () => void): Promise<Result> {
  for (;;) {
    const { done, value } = slice(work);
    if (done) return value;
    await breath();
    between();
  }
}

function slice<Result>(work: InParts<Result>): IteratorResult<undefined, Result> {
  const start = performance.now();
  let step = work.next();
  while (!step.done && performance.now() - start < SLICE) step = work.next();
  performance.measure?.(SLICE_NAME, { start });
  return step;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
