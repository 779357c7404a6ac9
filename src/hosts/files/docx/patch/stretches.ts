/** Stretches of a paragraph's text, and what of it stands at their places. */
import type { PatchPlaces, PlacedAtom, PlacedParagraph } from './places';

const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;

/** Half a character is no place. */
export function isWithin({ text }: PlacedParagraph, offset: number, length: number): boolean {
  const isWhole = (at: number): boolean => !(HIGH.test(text.charAt(at - 1)) && LOW.test(text.charAt(at)));
  const isCounted = Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && length >= 0;
  return isCounted && offset + length <= text.length && isWhole(offset) && isWhole(offset + length);
}

/** How many atoms end before a place. */
export function endingBefore(atoms: readonly PlacedAtom[], place: number): number {
  let [low, high] = [0, atoms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.to ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Atoms that a stretch has letters of. */
export function touched(atoms: readonly PlacedAtom[], from: number, to: number): readonly PlacedAtom[] {
  const first = endingBefore(atoms, from + 1);
  let end = first;
  while ((atoms[end]?.from ?? to) < to) end += 1;
  return atoms.slice(first, end);
}

/** The atom with the letter before a place, otherwise that behind it. */
export function beside(atoms: readonly PlacedAtom[], place: number): readonly PlacedAtom[] {
  const at = Math.max(0, Math.min(endingBefore(atoms, place), atoms.length - 1));
  return atoms.slice(at, at + 1);
}

/** The atom that words without a stretch to replace are written into: that before them, otherwise that behind. */
export function hostIn(
  places: PatchPlaces,
  { label, atoms }: PlacedParagraph,
  offset: number,
): PlacedAtom | undefined {
  if (offset < label) return undefined;
  const place = endingBefore(atoms, offset + 1);
  const behind = atoms[place];
  const isInside = behind !== undefined && behind.from < offset;
  return [isInside ? behind : atoms[place - 1], behind].find(
    (one) => one !== undefined && !places.fixedBecause(one.atom),
  );
}

/** A place of the paragraph as one within an atom. */
export const placeWithin = ({ from, to }: PlacedAtom, at: number): number =>
  Math.min(Math.max(at, from), to) - from;
