/** Marks must not overlap, since each is a control of its own: what is marked first keeps its place. */
import type { TextPlace } from '../../core/proofread/types';

export type ColouredPlace = TextPlace & { readonly colour: string };

export function disjoint(places: readonly ColouredPlace[]): ColouredPlace[] {
  const sorted = places.filter(({ length }) => length > 0);
  sorted.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset || b.length - a.length);
  const kept: ColouredPlace[] = [];
  for (const place of sorted) {
    const before = kept.at(-1);
    const free = before?.paragraph === place.paragraph ? before.offset + before.length : 0;
    const offset = Math.max(place.offset, free);
    const length = place.offset + place.length - offset;
    if (length > 0) kept.push({ ...place, offset, length });
  }
  return kept;
}
