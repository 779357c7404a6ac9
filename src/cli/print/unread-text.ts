/** What of a document was not read or is not compared, as `check` and `review` say it. */
import type { Review } from '../../core/review';
import type { Terminal } from './terminal';

export function printUnread(
  { unread, others, places }: Pick<Review, 'unread' | 'others' | 'places'>,
  terminal: Terminal,
): void {
  const { locale } = terminal;
  for (const { title, why, spot } of unread) {
    const data = { place: places.ofSpot(spot, locale), reason: terminal.words(why) };
    const line =
      title === undefined
        ? terminal.text('unreadTable', data)
        : terminal.text('unreadTitled', { ...data, title });
    terminal.line(`  ${line}`);
  }
  for (const { title, spot } of others)
    terminal.line(`  ${terminal.text('knownTable', { title, place: places.ofSpot(spot, locale) })}`);
}
