/** One line a workbook, for a terminal. */
import { message, render, type Locale } from '../../../core/messages';
import { totalsOf, type Digest } from '../digest';
import type { Format } from '../formats';
import { statusOf, type Status } from './words';
import { BATCH_MESSAGES, type BatchMessageId } from '../messages';

const SHAPES: Readonly<Record<Status, string>> = {
  unreadable: '×',
  wrong: '■',
  unfinished: '■',
  explain: '▲',
  partly: '▲',
  right: '✓',
};

const say = (id: BatchMessageId, data: Readonly<Record<string, string>>, locale: Locale): string =>
  render(message(BATCH_MESSAGES, id, data), locale);

export function lineOf(digest: Digest, locale: Locale): string {
  const { file, counts, obstacles, error } = digest;
  const shape = SHAPES[statusOf(digest)];
  if (error !== undefined)
    return say('lineUnreadable', { shape, file, why: error.split('\n')[0] ?? '' }, locale);
  const data = {
    shape,
    file,
    errors: String(counts.error),
    warnings: String(counts.warning),
    hints: String(counts.hint),
    also: obstacles > 0 ? say('lineObstacles', { count: String(obstacles) }, locale) : '',
  };
  return say('line', data, locale);
}

export function summaryOf(digests: readonly Digest[], locale: Locale): string {
  const { error, warning, hint, ...others } = totalsOf(digests);
  const counts = { ...others, errors: error, warnings: warning, hints: hint };
  const data = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
  return say('summary', data, locale);
}

export const text: Format = {
  forPeople: true,
  each: (_, digest, locale) => `${lineOf(digest, locale)}\n`,
  write({ digests, locale }, sink) {
    for (const digest of digests) sink.write(`${lineOf(digest, locale)}\n`);
    sink.write(`${summaryOf(digests, locale)}\n`);
  },
};
