/** What a text shows by its words alone: left from the template, or a slip of the hand. All kinds have their home here. */
import type { Stretch } from '../stretches';
import { BLANKS } from './blanks';
import type { LeftKind } from './kind';
import { HAND_SLIPS } from './slips';

export { LEFT_MESSAGES } from './messages';
export type { LeftKind } from './kind';

const LEFT_KINDS: readonly LeftKind[] = [...BLANKS, ...HAND_SLIPS];

const BY_ID = new Map(LEFT_KINDS.map((kind) => [kind.id, kind]));

const patternOf = (kinds: readonly LeftKind[]): RegExp =>
  new RegExp(kinds.map(({ id, pattern }) => `(?<${id}>${pattern.source})`).join('|'), 'g');

const ALL = patternOf(LEFT_KINDS);
const BLANK = patternOf(BLANKS);

export interface Left extends Stretch {
  readonly kind: LeftKind;
  readonly text: string;
}

function found(text: string, pattern: RegExp): Left[] {
  return [...text.matchAll(pattern)].flatMap((match): Left[] => {
    const id = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? '';
    const kind = BY_ID.get(id);
    const [words] = match;
    if (!kind || kind.only?.test(words) === false) return [];
    return [{ kind, text: words, start: match.index, end: match.index + words.length }];
  });
}

/** All of it in a normalised text, in order. */
export const leftIn = (text: string): Left[] => found(text, ALL);

/** Only what stands where words or figures were to be written. */
export const unfilledIn = (text: string): Left[] => found(text, BLANK);
