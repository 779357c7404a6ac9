/** One mistake in a rewritten text, with where a finding about it belongs. */
import type { TextPlace } from '../../../../src/core/proofread';
import type { Random } from '../../generate/random';
import type { Rewritten } from '../rewrite';
import type { Placed } from './places';

export interface Slip extends TextPlace {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** The place itself, in the text as changed. */
  readonly here: TextPlace;
  /** Figures of the paragraph that hang together with what was changed, in the text as changed. */
  readonly chain: readonly TextPlace[];
  /** Whether the tables alone give what was changed; else the supplement has to. */
  readonly isOfTables: boolean;
}

export interface Material {
  readonly text: Rewritten;
  readonly figures: readonly Placed[];
  /** Paragraphs that read otherwise than our forms write: slips are made in these. */
  readonly rewritten: ReadonlySet<number>;
  readonly random: Random;
}

export interface SlipKind {
  readonly name: string;
  /** How many of them are made in one text. */
  readonly each: number;
  candidates(material: Material): readonly Slip[];
}

/** A place of the text before the change, in the text after it. */
const moved = (place: TextPlace, at: TextPlace, grown: number): TextPlace =>
  place.paragraph === at.paragraph && place.offset > at.offset
    ? { ...place, offset: place.offset + grown }
    : place;

/** `about`: the figures that are false now, or are said of something else. */
export function slipAt(
  kind: string,
  at: TextPlace,
  words: { readonly before: string; readonly after: string },
  about: readonly Placed[],
  around: { readonly here: TextPlace; readonly chain: readonly TextPlace[] },
): Slip {
  const grown = words.after.length - words.before.length;
  const { paragraph, offset, length } = at;
  const own: TextPlace = { paragraph, offset, length };
  const isWithin = (place: TextPlace): boolean =>
    place.offset <= offset && place.offset + place.length >= offset + length;
  const here = isWithin(around.here) ? { ...around.here, length: around.here.length + grown } : around.here;
  const chain = around.chain.map(({ paragraph: p, offset: o, length: l }) =>
    moved({ paragraph: p, offset: o, length: l }, own, grown),
  );
  const isOfTables =
    about.length > 0 && about.every(({ figure }) => figure.run.source.supplement.length === 0);
  return { kind, ...own, ...words, here, chain, isOfTables };
}
