/** 部门 or 单位: what the budget's own title says it is of, and what its sentences call it. */
import { message } from '../../../messages';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import { ALONE_MESSAGES } from './messages';

const TITLE = /(?:^|\n)[^，。；：\n]{0,30}(部门|单位)预算编制说明/;

/** In fixed sentences of the form alone: in its own words an office may speak of its units. */
const OTHERS: Readonly<Record<string, { readonly words: RegExp }>> = {
  部门: { words: /本单位(?=政府采购预算|编报绩效|面向中小)/g },
  单位: { words: /部门预算(?=安排)|本部门(?=政府采购预算|编报绩效|面向中小)/g },
};

/** `stream`: the explanation. Each wording is told once. */
export function judgeWhose({ text, ...stream }: Stream): TextNote[] {
  const own = TITLE.exec(text)?.[1] ?? '';
  const other = OTHERS[own];
  if (!other) return [];
  const told = new Set<string>();
  return [...text.matchAll(other.words)].flatMap(({ 0: words, index }): TextNote[] => {
    const context = text.slice(index, index + words.length + 2);
    if (told.has(context)) return [];
    told.add(context);
    return [
      {
        rule: 'N-29',
        severity: 'hint',
        message: message(ALONE_MESSAGES, 'other-office', { text: words, own }),
        stream: { text, ...stream },
        section: undefined,
        start: index,
        end: index + words.length,
      },
    ];
  });
}
