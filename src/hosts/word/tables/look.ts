/** How cells look before they are changed, so that a new row is like another and what goes can come again. */
import { askLook } from '../draft/look';
import { paragraphsAt } from '../places/paragraphs';
import { inWord, once } from '../run';
import type { ParagraphLook } from '../types';
import { inParts } from './parts';

export interface CellLook {
  /** Undefined where words alone would not give it back. */
  readonly look: ParagraphLook | undefined;
  readonly shading: string;
}

/** By paragraph, each in a cell. */
export async function seenCells(paragraphs: readonly number[]): Promise<ReadonlyMap<number, CellLook>> {
  const seen = new Map<number, CellLook>();
  const inOrder = [...new Set(paragraphs)].sort((a, b) => a - b);
  for (const part of inParts(inOrder))
    for (const [place, cell] of await seenPart(part)) seen.set(place, cell);
  return seen;
}

const seenPart = (places: readonly number[]): Promise<readonly (readonly [number, CellLook])[]> =>
  inWord(async (context) => {
    const paragraphs = await paragraphsAt(context, places);
    const asked = places.flatMap((place) => {
      const paragraph = paragraphs(place);
      if (!paragraph) return [];
      const cell = once(paragraph.parentTableCellOrNullObject);
      cell.load('shadingColor');
      return [{ place, cell, look: askLook(paragraph) }];
    });
    await context.sync();
    return asked.map(({ place, cell, look }) => {
      return [place, { look: look(), shading: cell.isNullObject ? '' : cell.shadingColor }] as const;
    });
  });
