/** The process that tries the inputs; the other one watches it, and starts it anew when it hangs or dies. */
import { attempt } from './attempt';

export interface Tried {
  readonly seed: number;
  readonly result: string;
  readonly failed?: string;
  readonly rss: number;
  /** Heap in use after a collection, where one was just made. */
  readonly floor?: number;
}

const COLLECT_EVERY = 1000;
let tried = 0;

async function answer(seed: number): Promise<Tried> {
  tried += 1;
  let result = 'failed';
  let failed: string | undefined;
  try {
    ({ result } = await attempt(seed));
  } catch (error) {
    failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const collect = tried % COLLECT_EVERY === 0 ? globalThis.gc : undefined;
  collect?.();
  return {
    seed,
    result,
    ...(failed === undefined ? {} : { failed }),
    rss: process.memoryUsage.rss(),
    ...(collect ? { floor: process.memoryUsage().heapUsed } : {}),
  };
}

process.on('message', (seed: number) => void answer(seed).then((one) => process.send?.(one)));
process.on('disconnect', () => process.exit());
