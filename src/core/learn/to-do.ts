/** What a draft leaves to a person, once each and in the order of the document. */
import type { Message } from '../messages';
import type { TextDocument } from '../proofread';

/** A paragraph of last year's document, or one that is added behind it. */
export interface DraftPlace {
  readonly paragraph: number;
  /** The text of the one that is added. */
  readonly added?: string;
}

export interface ToDo extends DraftPlace {
  /** The words to look at, in this year's text. */
  readonly text: string;
  readonly what: Message;
  /** `left`: a paragraph that is last year's: its changes were not chosen, or it explains nothing. */
  readonly kind: 'missing' | 'number' | 'reason' | 'words' | 'ambiguous' | 'finding' | 'left';
}

/** Where each paragraph of this year's text comes from. */
export type Origins = readonly DraftPlace[];

export const ownPlace = (origins: Origins, paragraph: number): number =>
  origins.findIndex((one) => one.paragraph === paragraph && one.added === undefined);

const keyOf = ({ paragraph, added }: DraftPlace): string => `${paragraph} ${added ?? ''}`;

const nearOf = ({ what, text }: ToDo): string => {
  const near = what.data['near'];
  return typeof near === 'string' ? near : text;
};

/** `text`: this year's; `origins`: where each of its paragraphs comes from. */
export function inTextOrder(all: readonly ToDo[], text: TextDocument, origins: Origins): readonly ToDo[] {
  const byKey = new Map(
    all.map((one) => [`${keyOf(one)} ${one.kind} ${one.text} ${one.what.data['near'] ?? ''}`, one]),
  );
  const places = new Map(origins.map((one, place) => [keyOf(one), place]));
  const placed = [...byKey.values()].map((one) => {
    const place = places.get(keyOf(one)) ?? -1;
    return { one, place, at: (text.paragraphs[place]?.text ?? '').indexOf(nearOf(one)) };
  });
  return placed
    .sort((a, b) => a.one.paragraph - b.one.paragraph || a.place - b.place || a.at - b.at)
    .map(({ one }) => one);
}
