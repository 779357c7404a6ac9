/** A rolled draft as edits of last year's document, in the places of its own paragraphs. */
import { render, type Locale } from '../messages';
import type { Run, Source } from '../narrative';
import type { TextDocument } from '../proofread';
import type { Turning } from './around';
import { partedChange } from './differences';
import type { Rolled } from './rolled';
import type { ToDo } from './to-do';

/** A figure of this year's text. */
export interface FigurePlace {
  readonly offset: number;
  readonly text: string;
  /** By which the form tells it again. */
  readonly id: string;
  readonly source: Source;
}

export interface RolledEdits {
  readonly texts: readonly {
    readonly paragraph: number;
    readonly offset: number;
    readonly length: number;
    readonly by: string;
  }[];
  readonly removed: readonly number[];
  readonly inserted: readonly {
    readonly after: number;
    readonly text: string;
    readonly figures?: readonly FigurePlace[];
    /** What of it is left to a person. */
    readonly comment?: string;
  }[];
  /** By paragraphs of last year's document, those that stay as they are included. `text`: this year's. */
  readonly figures?: readonly {
    readonly paragraph: number;
    readonly text: string;
    readonly figures: readonly FigurePlace[];
  }[];
  /** What is left to a person, beside the words it is about or at the beginning of their paragraph. */
  readonly comments: readonly {
    readonly paragraph: number;
    readonly offset: number;
    readonly length: number;
    readonly text: string;
  }[];
  /** For what stands beside the text. */
  readonly turning?: Turning;
  /** What the document carries, so that its figures can be told again wherever it is opened. Empty: nothing, last year's neither. */
  readonly carried?: string;
  /** Of comments, and of what figures are called by. */
  readonly locale?: Locale;
}

export function rolledEditsOf(
  { paragraphs, kept, toDo, turning }: Rolled,
  document: TextDocument,
  locale: Locale,
): RolledEdits {
  const removed = paragraphs.flatMap((one) => (one.kind === 'removed' ? [one.paragraph] : []));
  const gone = new Set(removed);
  const textOf = (paragraph: number): string => document.paragraphs[paragraph]?.text ?? '';
  const told = [...paragraphs.flatMap((one) => (one.kind === 'changed' ? [one] : [])), ...kept];
  return {
    texts: paragraphs.flatMap((one) =>
      one.kind === 'changed'
        ? one.changes.flatMap((change) =>
            partedChange(textOf(one.paragraph), change).map((part) => ({
              paragraph: one.paragraph,
              ...part,
            })),
          )
        : [],
    ),
    removed,
    inserted: paragraphs.flatMap((one) => {
      if (one.kind !== 'added') return [];
      const { after, text, runs } = one;
      const comment = linesOf(
        toDo.filter(({ paragraph, added }) => paragraph === after && added === text),
        locale,
      );
      return [{ after, text, figures: figurePlaces(runs), ...(comment === '' ? {} : { comment }) }];
    }),
    figures: told
      .map(({ paragraph, runs }) => ({
        paragraph,
        text: runs.map(({ text }) => text).join(''),
        figures: figurePlaces(runs),
      }))
      .filter(({ figures }) => figures.length > 0),
    comments: commentsOf(
      toDo.filter(({ paragraph, added }) => added === undefined && !gone.has(paragraph)),
      document,
      locale,
    ),
    ...(turning ? { turning } : {}),
    locale,
  };
}

/** The same words, with no figure that follows the tables and nothing carried; what followed last year's does so no longer. */
export const withoutLinks = (edits: RolledEdits): RolledEdits => ({
  ...edits,
  inserted: edits.inserted.map(({ figures: _, ...one }) => one),
  figures: [],
  carried: '',
});

/** Where in their text the figures stand. */
export function figurePlaces(runs: readonly Run[]): readonly FigurePlace[] {
  let at = 0;
  return runs.flatMap((run) => {
    const offset = at;
    at += run.text.length;
    return run.kind === 'figure' ? [{ offset, text: run.text, id: run.id, source: run.source }] : [];
  });
}

const linesOf = (toDo: readonly ToDo[], locale: Locale): string =>
  [...new Set(toDo.map(({ what }) => render(what, locale)))].join('\n');

type CommentPlace = Omit<RolledEdits['comments'][number], 'text'>;

/** One comment a place. */
function commentsOf(
  toDo: readonly ToDo[],
  { paragraphs }: TextDocument,
  locale: Locale,
): RolledEdits['comments'] {
  const byPlace = new Map<string, { readonly place: CommentPlace; readonly toDo: ToDo[] }>();
  for (const one of toDo) {
    const { paragraph, text } = one;
    const own = paragraphs[paragraph]?.text ?? '';
    const at = own.indexOf(text);
    const [offset, length] = at < 0 ? [0, own.length] : [at, text.length];
    const key = `${paragraph}:${offset}:${length}`;
    const known = byPlace.get(key);
    if (known) known.toDo.push(one);
    else byPlace.set(key, { place: { paragraph, offset, length }, toDo: [one] });
  }
  return [...byPlace.values()].map((one) => ({ ...one.place, text: linesOf(one.toDo, locale) }));
}
