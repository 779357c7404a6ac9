/** One line a workbook, for a terminal. */
import { sayer, type Locale } from '../../../core/messages';
import { totalsOf, type Digest } from '../digest';
import type { Format } from '../formats';
import { BATCH_MESSAGES } from '../messages';

const SHAPES = { unreadable: '×', error: '■', warning: '▲', fine: '✓' };

export function lineOf({ file, counts, obstacles, error }: Digest, locale: Locale): string {
  const say = sayer(BATCH_MESSAGES, locale);
  if (error !== undefined)
    return say('lineUnreadable', { shape: SHAPES.unreadable, file, why: error.split('\n')[0] ?? '' });
  const worst = counts.error > 0 || obstacles > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'fine';
  const data = {
    shape: SHAPES[worst],
    file,
    errors: String(counts.error),
    warnings: String(counts.warning),
    hints: String(counts.hint),
    also: obstacles > 0 ? say('lineObstacles', { count: String(obstacles) }) : '',
  };
  return say('line', data);
}

export function summaryOf(digests: readonly Digest[], locale: Locale): string {
  const { files, wrong, right, unfinished, unreadable, error, warning, hint } = totalsOf(digests);
  return sayer(BATCH_MESSAGES, locale)('summary', {
    files: String(files),
    wrong: String(wrong),
    right: String(right),
    unfinished: String(unfinished),
    unreadable: String(unreadable),
    errors: String(error),
    warnings: String(warning),
    hints: String(hint),
  });
}

export const text: Format = {
  forPeople: true,
  each: (_, digest, locale) => `${lineOf(digest, locale)}\n`,
  write({ digests, locale }, sink) {
    for (const digest of digests) sink.write(`${lineOf(digest, locale)}\n`);
    sink.write(`${summaryOf(digests, locale)}\n`);
  },
};
