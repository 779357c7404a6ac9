/** What a whole explanation has to hold: sections on matters of law, and why things changed. */
import { messagesOf } from '../../../messages';
import { isNothing } from '../../../narrative/reading';
import type { TableId, TableSet } from '../../../tables/types';
import type { TextSection } from '../../structure/sections';
import { BREAK, type Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';
import { ALONE_MESSAGES } from './messages';
import { groundOf } from './ground';
import { MATTERS, tells, type Matter } from './matters';

const say = messagesOf(ALONE_MESSAGES);

/** Whether a table is there with a figure that is not nothing. */
export function hasFigures(tables: TableSet, id: TableId): boolean {
  const table = tables.table(id);
  if (!table) return false;
  return table.rows.some(({ key }) =>
    table.columns.some((column) => {
      const figure = table.figure(key, column.key);
      return figure !== undefined && figure.quantity !== 'text' && !isNothing(figure);
    }),
  );
}

/** What judges of a whole explanation read. */
interface Explained {
  /** The explanation. */
  readonly stream: Stream;
  /** That divide it. */
  readonly sections: readonly TextSection[];
  /** The whole document. */
  readonly whole: Stream;
}

const withoutTerms = ({ text }: Stream): string => text.split(BREAK).filter(tells).join(BREAK);

/** What is said nowhere is told at the last heading. Of tables the explanation has to tell; other matters may have a part of their own. */
function lackingSections({ exact }: State, { stream, sections, whole }: Explained): TextNote[] {
  const last = sections.at(-1);
  const all = withoutTerms(whole);
  const matters: readonly Matter[] = MATTERS;
  return matters
    .filter(({ words, table }) =>
      table === undefined ? !words.test(all) : hasFigures(exact.tables, table) && !words.test(stream.text),
    )
    .map(({ name, severity, law }) => ({
      rule: 'N-35',
      severity,
      message: say('lacks-section', { text: name }),
      evidence: [groundOf(law)],
      stream,
      section: undefined,
      start: last?.headingStart ?? 0,
      end: last?.headingEnd ?? 0,
    }));
}

const YEAR = '(?:19|20)\\d\\d年度?';
const CHANGED = new RegExp(
  `(?:上年|去年|${YEAR})[^。；\\n]{0,30}?(?:增加|减少)(?!0(?:\\.0+)?(?:万元|元))\\d[\\d,.]*(?:万元|元)`,
);
/** The total of the three, not one of them. */
const OF_TOTAL = new RegExp(`三公经费(?:(?!其中|公务|因公)[^。；：\\n]){0,40}?(?:比|较|与)${CHANGED.source}`);
/** 无预算安排 says why nothing was spent. */
const REASON = /原因|无预算安排|未安排|由于|因(?![公素])|主要是|为了|受|系|【/;

/** 比上年减少2.00万元。主要情况：接待批次减少: what changed, told right behind by how much. 主要用于 tells what money is for, and no reason. */
const HAPPENED = new RegExp(
  `${CHANGED.source}[^\\n]{0,60}(?:主要|增减|变动|变化|具体)+(?:情况|体现|表现)(?:如下)?(?:是|为|在|：)`,
);

const isReasonTold = (text: string): boolean => REASON.test(text) || HAPPENED.test(text);

const WITH_REASON: Readonly<Record<string, RegExp>> = { '1': CHANGED, '7': OF_TOTAL };

/** A section that tells of a change and in no word of why. */
function lackingReasons({ stream, sections }: Explained): TextNote[] {
  const bodies = new Map<string, { text: string; at: TextSection }>();
  for (const section of sections) {
    const id = section.id?.split('.')[0] ?? '';
    const before = bodies.get(id);
    bodies.set(id, { text: (before?.text ?? '') + section.body.text, at: before?.at ?? section });
  }
  return Object.entries(WITH_REASON).flatMap(([id, changed]): TextNote[] => {
    const body = bodies.get(id);
    if (!body || !changed.test(body.text) || isReasonTold(body.text)) return [];
    return [
      {
        rule: 'N-35',
        severity: 'hint',
        message: say('lacks-reason'),
        evidence: [groundOf('procedure')],
        stream,
        section: body.at.id,
        start: body.at.headingStart,
        end: body.at.headingEnd,
      },
    ];
  });
}

/** Of a whole explanation. */
export const judgeSections = (state: State, explained: Explained): TextNote[] => [
  ...lackingSections(state, explained),
  ...lackingReasons(explained),
];
