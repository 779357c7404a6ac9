/** The preview as data: every paragraph that changes, goes, comes or has to be looked at, in the order of the document. */
import type { Rolled, RolledParagraph } from '../../core/learn';
import { sentencesOf, type SentencePair } from '../../core/learn/shown';
import type { YearDraft } from './work';

type ToDo = Rolled['toDo'][number];

export interface DraftEntry {
  readonly key: string;
  /** `kept`: nothing changes in it, but it has to be looked at. */
  readonly kind: RolledParagraph['kind'] | 'kept';
  /** Among the paragraphs of the draft, by which it is chosen; undefined where there is nothing to choose. */
  readonly place: number | undefined;
  /** Of last year's document. */
  readonly paragraph: number;
  /** This year's heading above it. */
  readonly heading: string | undefined;
  readonly pairs: readonly SentencePair[];
}

const whole = (text: string) => [{ text, isOther: true }];

function entryOf(one: RolledParagraph, place: number, textOf: (paragraph: number) => string): DraftEntry {
  const key = `${one.kind}-${place}`;
  const head = { key, place, heading: undefined };
  switch (one.kind) {
    case 'changed': {
      const pairs = sentencesOf(textOf(one.paragraph), one.changes);
      return { ...head, kind: one.kind, paragraph: one.paragraph, pairs };
    }
    case 'removed': {
      const pairs = [{ before: whole(textOf(one.paragraph)), after: [], isChanged: true }];
      return { ...head, kind: one.kind, paragraph: one.paragraph, pairs };
    }
    case 'added': {
      const pairs = [{ before: [], after: whole(one.text), isChanged: true }];
      return { ...head, kind: one.kind, paragraph: one.after, pairs };
    }
  }
}

const ORDER: Readonly<Record<DraftEntry['kind'], number>> = { changed: 0, removed: 0, kept: 0, added: 1 };

export function entriesOf({ document, rolled, headings }: YearDraft): readonly DraftEntry[] {
  const textOf = (paragraph: number): string => document.paragraphs[paragraph]?.text ?? '';
  const own = rolled.paragraphs.map((one, place) => entryOf(one, place, textOf));
  const places = placesIn(own);
  const looked = new Set(
    rolled.toDo.filter((one) => entryFor(places, one) === undefined).map(({ paragraph }) => paragraph),
  );
  const kept = [...looked].map((paragraph): DraftEntry => {
    const pieces = [{ text: textOf(paragraph), isOther: false }];
    const pairs = [{ before: pieces, after: pieces, isChanged: false }];
    return { key: `kept-${paragraph}`, kind: 'kept', place: undefined, paragraph, heading: undefined, pairs };
  });
  const entries = [...own, ...kept].sort(
    (a, b) => a.paragraph - b.paragraph || ORDER[a.kind] - ORDER[b.kind],
  );
  return withHeadings(entries, headings, (at) => {
    const [changed] = places.get(at) ?? [];
    return (changed?.kind === 'changed' ? afterOf(changed) : textOf(at)).trim();
  });
}

/** Both in the order of the document. */
function withHeadings(
  entries: readonly DraftEntry[],
  headings: readonly number[],
  wordsOf: (paragraph: number) => string,
): readonly DraftEntry[] {
  const all = [...headings].sort((a, b) => a - b);
  let next = 0;
  return entries.map((one) => {
    while ((all[next] ?? Number.POSITIVE_INFINITY) <= one.paragraph) next += 1;
    const above = all[next - 1];
    return above === undefined ? one : { ...one, heading: wordsOf(above) };
  });
}

/** As it is now. */
export const afterOf = ({ pairs }: Pick<DraftEntry, 'pairs'>): string =>
  pairs.flatMap(({ after }) => after.map(({ text }) => text)).join('');

/** As it was. */
export const beforeOf = ({ pairs }: Pick<DraftEntry, 'pairs'>): string =>
  pairs.flatMap(({ before }) => before.map(({ text }) => text)).join('');

export type EntryPlaces = ReadonlyMap<number, readonly DraftEntry[]>;

/** By paragraph. */
export function placesIn(entries: readonly DraftEntry[]): EntryPlaces {
  const places = new Map<number, DraftEntry[]>();
  for (const one of entries) {
    const known = places.get(one.paragraph);
    if (known) known.push(one);
    else places.set(one.paragraph, [one]);
  }
  return places;
}

/** Where something left to a person stands: an added paragraph that says it, else its own; undefined where it has none. */
export function entryFor(places: EntryPlaces, { paragraph, added }: ToDo): DraftEntry | undefined {
  const all = places.get(paragraph) ?? [];
  return added === undefined
    ? all.find(({ kind }) => kind !== 'added')
    : all.find((one) => one.kind === 'added' && afterOf(one) === added);
}
