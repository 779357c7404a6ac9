/** The process that reviews one hostile document after the other, and tells what it took. */
import { render } from '../../../../src/core/messages';
import { review } from '../../../../src/core/review/engine';
import { readDocument } from '../read';
import { hostileDocument } from '.';
import type { Took } from '../../hostile/process';

export interface AskedDocument {
  readonly seed: number;
  readonly scale: number;
}

async function answer({ seed, scale }: AskedDocument): Promise<Took> {
  const { bytes } = hostileDocument(seed, scale);
  process.send?.('made');
  globalThis.gc?.();
  const before = process.cpuUsage();
  const done = await readDocument(bytes);
  let said: string;
  if (!done.ok) said = render(done.problem);
  else {
    const { published, tables, unread, text } = review(done.published);
    said = `${published.text.paragraphs.length} paragraphs, ${tables.length} tables, ${unread.length} unread, ${text.ledger.length} numbers`;
  }
  const { user, system } = process.cpuUsage(before);
  return {
    seed,
    code: done.ok ? 0 : 2,
    said: said.slice(0, 200),
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

process.on('message', (asked: AskedDocument) => void answer(asked).then((took) => process.send?.(took)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
