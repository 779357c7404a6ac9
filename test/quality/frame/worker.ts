/** One worker process: measures the seeds it is sent. */
import { MEASURES } from '../measures';
import type { Answer, Job } from './parallel';

async function answer({ measure, seeds }: Job): Promise<Answer> {
  const known = MEASURES.find(({ name }) => name === measure);
  if (!known) return { failed: `no measure ${measure}` };
  try {
    return { tally: await known.run(seeds) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (job: Job) => void answer(job).then((result) => process.send?.(result)));
process.on('disconnect', () => process.exit());
