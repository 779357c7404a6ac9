/** Paragraphs that no template tells, those around the explanation: turned to this year where they are titles, told of where they are not. */
import { message } from '../messages';
import type { TextDocument } from '../proofread';
import { turnedLine, type Turning } from './around';
import { LEARN_MESSAGES } from './messages';
import type { RolledParagraph } from './rolled';
import type { ToDo } from './to-do';
import type { Learned } from './types';

/** Numbers named of one paragraph. */
const MOST_TOLD = 5;

interface Untold {
  readonly paragraphs: readonly RolledParagraph[];
  readonly toDo: readonly ToDo[];
}

export function untoldOf(
  { title, paragraphs: learned }: Learned,
  { paragraphs: all }: TextDocument,
  turning: Turning,
): Untold {
  const told = new Set([title, ...learned.flatMap(({ at }) => at.map(({ paragraph }) => paragraph))]);
  const paragraphs: RolledParagraph[] = [];
  const toDo: ToDo[] = [];
  for (const [paragraph, { text: before, style }] of all.entries()) {
    if (told.has(paragraph) || style === 'table' || before.trim() === '') continue;
    const { text, changes, left } = turnedLine(before, turning);
    if (changes.length > 0)
      paragraphs.push({ kind: 'changed', paragraph, text, runs: [{ kind: 'text', text }], changes });
    const data = { numbers: left.slice(0, MOST_TOLD).join('、') };
    if (left.length > 0)
      toDo.push({ paragraph, text: '', kind: 'left', what: message(LEARN_MESSAGES, 'around', data) });
  }
  return { paragraphs, toDo };
}
