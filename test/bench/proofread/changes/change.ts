/** One change of a written text, with its truth: what was there, what is there now, and where a finding belongs. */
import type { TextDocument, TextPlace } from '../../../../src/core/proofread';
import type { Random } from '../../generate/random';
import type { FlatParagraph, Stretch } from '../stretches';
import type { Written } from '../written';

export interface Change extends TextPlace {
  readonly kind: string;
  readonly section: string;
  readonly before: string;
  readonly after: string;
  /** Where a finding is at its place, in the text as changed; without it on what was put there. */
  readonly around?: readonly TextPlace[];
  /** Replaces whole paragraphs instead of a stretch. */
  readonly document?: TextDocument;
}

export interface Flat {
  readonly own: Written;
  readonly paragraphs: readonly FlatParagraph[];
  readonly random: Random;
}

/** Every place where a change of one kind could be made. */
export interface Kind {
  readonly name: string;
  /** How many of them are made in one text. */
  readonly each: number;
  candidates(flat: Flat): readonly Change[];
}

export interface At {
  readonly paragraph: number;
  readonly from: FlatParagraph;
  readonly stretch: Stretch;
}

export const stretchesOf = ({ paragraphs }: Flat, kind: Stretch['kind']): readonly At[] =>
  paragraphs.flatMap((from, paragraph) =>
    from.stretches.flatMap((stretch) => (stretch.kind === kind ? [{ paragraph, from, stretch }] : [])),
  );

/** Occurrences of words in the form's own words, never in what the office said. */
export function occurrences(flat: Flat, pattern: RegExp, isIn: (from: FlatParagraph) => boolean) {
  return stretchesOf(flat, 'fixed')
    .filter(({ from }) => isIn(from))
    .flatMap(({ paragraph, from, stretch }) =>
      [...stretch.text.matchAll(pattern)].map((match) => ({
        paragraph,
        section: from.section,
        from,
        offset: stretch.offset + match.index,
        length: match[0].length,
        before: match[0],
      })),
    );
}

export const isBody = ({ style }: FlatParagraph): boolean => style === 'body';

const CLAUSE_END = /[，。；：]/;

/** The words between two signs around a place, in a text where `after` stands at it. */
function clauseAround(
  text: string,
  offset: number,
  before: number,
  after: string,
): readonly [number, number] {
  let from = offset;
  while (from > 0 && !CLAUSE_END.test(text[from - 1]!)) from -= 1;
  let to = offset + before;
  while (to < text.length && !CLAUSE_END.test(text[to]!)) to += 1;
  return [from, to - from - before + after.length];
}

/** The clause a change is made in, as where its finding belongs. */
export function withClause(change: Change, { text }: FlatParagraph): Change {
  const { paragraph, offset, before, after } = change;
  const [from, length] = clauseAround(text, offset, before.length, after);
  return { ...change, around: [{ paragraph, offset: from, length }] };
}

export function changedDocument(paragraphs: readonly FlatParagraph[], change: Change): TextDocument {
  if (change.document) return change.document;
  return {
    paragraphs: paragraphs.map(({ text, style }, index) =>
      index === change.paragraph
        ? {
            style,
            text:
              text.slice(0, change.offset) + change.after + text.slice(change.offset + change.before.length),
          }
        : { style, text },
    ),
  };
}

export const placesOf = ({ paragraph, offset, after, around }: Change): readonly TextPlace[] =>
  around ?? [{ paragraph, offset, length: after.length }];
