/** Counts that cannot be, whatever the tables say: 2.5批次, and guests of batches of which there were none. */
import { message } from '../../../messages';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';
import { ALONE_MESSAGES } from './messages';
import { toldIn } from './told';

interface CountKind {
  /** `at`: the count. */
  readonly pattern: RegExp;
  readonly message: 'count-broken' | 'guests-of-none' | 'groups-of-nobody';
}

/** 0人次, right behind what these came in. */
const NOBODY = '[，、](?:共计?|累计|共接待)?(?:人次?数?(?:共|计|为){0,2})?(?<none>0人次?)(?![\\d.])';

const BROKEN = '(?<![\\d,.])\\d[\\d,]*\\.\\d*[1-9]\\d*';

const KINDS: readonly CountKind[] = [
  { pattern: new RegExp(`(?<at>${BROKEN}(?:批次?|人次|辆))`, 'dg'), message: 'count-broken' },
  { pattern: new RegExp(`团组(?:数|共|计|为){0,3}(?<at>${BROKEN}个)`, 'dg'), message: 'count-broken' },
  { pattern: new RegExp(`(?<at>${BROKEN}个)团组`, 'dg'), message: 'count-broken' },
  { pattern: new RegExp(`人次数(?:共|计|为){0,3}(?<at>${BROKEN}人)`, 'dg'), message: 'count-broken' },
  {
    // 团组0个，累计6人次; 外事接待0批、6人次
    // No literal: older engines refuse the whole program for a flag that they don't know.
    pattern: new RegExp(
      String.raw`(?:团组(?:数?|共|计|为){0,3}(?<none>0(?:个|批次?|次))|出国（境）(?:共|计|为){0,3}(?<noGroup>0个)团组|接待(?:共|计|为){0,3}(?<noBatch>0批次?))[，、]?(?:共计?|累计)?(?:接待|参加|出访|出国(?:（境）)?|来访)?(?:来宾|外宾)?(?:人次?数)?(?:共|计|为){0,2}(?<at>[1-9]\d*人次?)`,
      'dg',
    ),
    message: 'guests-of-none',
  },
  // 4个团组，0人; 团组4个、0人次; 接待3批次，0人次
  { pattern: new RegExp(`(?<at>(?<![\\d,.])[1-9]\\d*个)团组${NOBODY}`, 'dg'), message: 'groups-of-nobody' },
  {
    pattern: new RegExp(`团组(?:数|共|计|为){0,3}(?<at>[1-9]\\d*个)${NOBODY}`, 'dg'),
    message: 'groups-of-nobody',
  },
  {
    pattern: new RegExp(`接待[^，。；\\d\\n]{0,12}(?<at>[1-9]\\d*批次?)${NOBODY}`, 'dg'),
    message: 'groups-of-nobody',
  },
];

/** `stream`: the explanation. */
export function judgeCounts(state: State, stream: Stream): TextNote[] {
  const isTold = toldIn(state);
  return KINDS.flatMap(({ pattern, message: id }) =>
    [...stream.text.matchAll(pattern)].flatMap((match): TextNote[] => {
      const place = match.indices?.groups?.['at'];
      if (!place) return [];
      const [start, end] = place;
      // The count itself, or the 0 before it.
      const counts = Object.values(match.indices?.groups ?? {});
      if (counts.some((one) => one && isTold('N-20', stream, { start: one[0], end: one[1] }))) return [];
      const text = stream.text.slice(start, end);
      return [
        {
          rule: 'N-20',
          severity: 'warning',
          message: message(ALONE_MESSAGES, id, { text }),
          stream,
          section: undefined,
          start,
          end,
        },
      ];
    }),
  );
}
