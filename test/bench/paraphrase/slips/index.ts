/** Single slips in a rewritten text. */
import { createRandom } from '../../generate/random';
import type { Rewritten } from '../rewrite';
import { NUMBER_SLIPS } from './numbers';
import { placedFigures } from './places';
import type { Slip } from './slip';
import { WORD_SLIPS } from './words';

export const SLIP_KINDS = [...NUMBER_SLIPS, ...WORD_SLIPS];

const SEED_STEP = 6151;

/** Each of its own: never two in one text. Only such as make it false beyond rounding, and only in what was rewritten. */
export function slipsIn(text: Rewritten): readonly Slip[] {
  const random = createRandom(text.own.seed * SEED_STEP, { decimals: 2, perWanYuan: 1 });
  const rewritten = new Set(text.explanation.flatMap(({ touched }, at) => (touched.length > 0 ? [at] : [])));
  const material = { text, figures: placedFigures(text), rewritten, random };
  return SLIP_KINDS.flatMap((kind) =>
    random
      .shuffled(kind.candidates(material))
      .filter(({ paragraph }) => rewritten.has(paragraph))
      .slice(0, kind.each),
  );
}

export { placedFigures, type Placed } from './places';
export type { Slip } from './slip';
