/** Matters that the law wants told in a whole explanation, and where a text tells of them. */
import { messagesOf, type Message } from '../../../messages';
import type { TableId } from '../../../tables/types';
import { normalised } from '../../text/normal';
import type { TextDocument, TextPlace } from '../../types';
import type { TextNote } from '../notes';
import { ALONE_MESSAGES } from './messages';
import type { Law } from './ground';

const say = messagesOf(ALONE_MESSAGES);

export interface Matter {
  readonly id: string;
  readonly name: Message;
  /** In which words the text speaks of it. */
  readonly words: RegExp;
  readonly severity: TextNote['severity'];
  readonly law: Law;
  /** Only where this table has figures. */
  readonly table?: TableId;
}

export const MATTERS = [
  {
    id: 'three',
    name: say('section-three'),
    words: /三公|因公出国/,
    severity: 'warning',
    law: 'procedure',
    table: 'T07',
  },
  {
    id: 'running',
    name: say('section-running'),
    words: /机关运行|机构运行/,
    severity: 'hint',
    law: 'budget-law',
  },
  { id: 'purchases', name: say('section-purchases'), words: /采购/, severity: 'hint', law: 'budget-law' },
  { id: 'assets', name: say('section-assets'), words: /国有资产|车辆/, severity: 'hint', law: 'procedure' },
  { id: 'evaluation', name: say('section-evaluation'), words: /绩效/, severity: 'hint', law: 'procedure' },
  {
    id: 'funds',
    name: say('section-funds'),
    words: /政府性基金/,
    severity: 'warning',
    law: 'procedure',
    table: 'T08',
  },
  {
    id: 'capital',
    name: say('section-capital'),
    words: /国有资本/,
    severity: 'warning',
    law: 'procedure',
    table: 'T09',
  },
] as const satisfies readonly Matter[];

export type MatterId = (typeof MATTERS)[number]['id'];

/** 机关运行经费：指…… explains a term, and tells nothing of it. */
const TERM = /：指|是指/;

/** Whether a line tells of something, and does not only explain its name. */
export const tells = (line: string): boolean => !TERM.test(line);

/** Where the words first stand in a text, in normal form; not in its tables and contents, nor where a term is explained. `from`: the first paragraph. */
export function firstTold({ paragraphs }: TextDocument, words: RegExp, from = 0): TextPlace | undefined {
  for (const [paragraph, { text, style }] of paragraphs.entries()) {
    if (paragraph < from || style === 'table' || style === 'contents') continue;
    const line = normalised(text);
    const found = tells(line.text) ? words.exec(line.text) : null;
    if (!found) continue;
    const offset = line.offsets[found.index] ?? 0;
    const last = line.offsets[found.index + found[0].length - 1] ?? offset;
    return { paragraph, offset, length: last + 1 - offset };
  }
  return undefined;
}
