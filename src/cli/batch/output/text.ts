/** One line a workbook, for a terminal. */
import { sayer, type Locale } from '../../../core/messages';
import { totalsOf, type Digest } from '../digest';
import type { BatchFormat } from '../formats';
import { BATCH_MESSAGES } from '../messages';
import { statusOf, type Status } from './words';

const SHAPES: Readonly<Record<Status, string>> = {
  unreadable: '×',
  wrong: '■',
  unfinished: '■',
  explain: '▲',
  partly: '▲',
  right: '✓',
};

export function lineOf(digest: Digest, locale: Locale): string {
  const say = sayer(BATCH_MESSAGES, locale);
  const { file, counts, obstacles, error } = digest;
  const shape = SHAPES[statusOf(digest)];
  if (error !== undefined) return say('lineUnreadable', { shape, file, why: error.split('\n')[0] ?? '' });
  const data = {
    shape,
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

export const text: BatchFormat = {
  forPeople: true,
  each: (_, digest, locale) => `${lineOf(digest, locale)}\n`,
  write({ digests, locale }, sink) {
    for (const digest of digests) sink.write(`${lineOf(digest, locale)}\n`);
    sink.write(`${summaryOf(digests, locale)}\n`);
  },
};
