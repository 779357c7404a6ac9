/** A written explanation rewritten in ways that a seed chooses: one way alone, or several one after the other. */
import { createRandom, type Random } from '../generate/random';
import { written, type Written, type WriteOptions } from '../proofread/written';
import { FORMS } from '../../../src/core/narrative';
import { rewritable, typed, type Context, type Explanation } from './text/explanation';
import { TRANSFORMATIONS, type Transformation } from './transformations';
import type { FlatParagraph } from '../proofread/stretches';

export interface Rewritten {
  readonly own: Written;
  /** Applied, in that order. */
  readonly ways: readonly string[];
  readonly explanation: Explanation;
  readonly context: Context;
  /** As a reader gets it. */
  readonly paragraphs: readonly FlatParagraph[];
}

const OPTIONS: readonly WriteOptions[] = [{}, { unit: '元' }, { rounding: 'independent' }, {}];
const SCALE = { decimals: 2, perWanYuan: 1 };
const SEED_STEP = 7919;
const TURN = 52_361;

/** One text in so many is rewritten in a single way, so that what goes wrong can be ascribed. */
const EVERY = 3;
const [FEWEST, MOST] = [3, 8];

const isSingle = (seed: number): boolean => seed % EVERY === 0;

const orders = new Map<number, readonly Transformation[]>();

/** All ways in the order of a round. */
function orderOf(round: number): readonly Transformation[] {
  const known = orders.get(round) ?? createRandom(round + TURN, SCALE).shuffled(TRANSFORMATIONS);
  orders.set(round, known);
  return known;
}

/** From a place in an endless row in which every way comes equally often, in another order each round; none twice. */
function waysFrom(place: number, count: number): readonly Transformation[] {
  const all = Array.from({ length: count }, (_, step) => {
    const at = place + step;
    return orderOf(Math.floor(at / TRANSFORMATIONS.length))[at % TRANSFORMATIONS.length]!;
  });
  return [...new Set(all)];
}

/** Which ways are tried on a seed: one alone, or from three to eight. */
export function waysOf(seed: number): readonly Transformation[] {
  const turn = Math.floor(seed / EVERY);
  if (isSingle(seed)) return waysFrom(turn, 1);
  const wanted = createRandom(seed * SEED_STEP, SCALE).whole(FEWEST, MOST);
  return waysFrom(seed * MOST + TURN, wanted);
}

/** Rewritten in these ways, one after the other; those that find nothing are passed over. */
function rewrittenBy(own: Written, ways: readonly Transformation[], random: Random): Rewritten {
  const { explanation, context } = rewritable(own);
  const applied: string[] = [];
  const after = ways.reduce((now, way) => {
    const next = way.apply(now, context, random);
    if (next) applied.push(way.name);
    return next ?? now;
  }, explanation);
  return {
    own,
    ways: applied,
    explanation: after,
    context,
    paragraphs: after.map((paragraph) => typed(paragraph, context.figures)),
  };
}

/** In the ways of a seed; undefined where they find nothing in it. */
export function rewrittenOwn(own: Written, seed: number): Rewritten | undefined {
  const result = rewrittenBy(own, waysOf(seed), createRandom(seed * SEED_STEP + 1, SCALE));
  return result.ways.length > 0 ? result : undefined;
}

/**
 * The seed's explanation, by one of the forms, rewritten in the seed's ways: by the first form from the seed's on in whose
 * text they find something. Undefined where they find nothing in any.
 */
export function rewritten(seed: number): Rewritten | undefined {
  for (let step = 0; step < FORMS.length; step += 1) {
    const form = FORMS[(seed + Math.floor(seed / FORMS.length) + step) % FORMS.length]!;
    const own = written(form, seed, OPTIONS[Math.floor(seed / EVERY) % OPTIONS.length]);
    const result = own && rewrittenOwn(own, seed);
    if (result) return result;
  }
  return undefined;
}
