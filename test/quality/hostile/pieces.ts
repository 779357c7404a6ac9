/** What hostile files are made of: a sound workbook's parts, and ways to put something into one of them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { generateSet, LAYOUT_NAMES, toWorkbook } from '../../bench/generate';
import { createRandom, type Random } from '../../bench/generate/random';

export type { Random };

export interface HostileFile {
  /** With the ending that the program is to see. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How large: 1 as measured, less in `npm test`. */
export type Scale = number;

export interface Family {
  readonly name: string;
  readonly make: (random: Random, scale: Scale) => HostileFile;
}

export type Parts = Record<string, Uint8Array>;

const SEED_STEP = 7919;

export const randomOf = (seed: number): Random =>
  createRandom(seed * SEED_STEP, { decimals: 2, perWanYuan: 1 });

export const soundWorkbook = (random: Random): Uint8Array =>
  toWorkbook(generateSet(random.whole(1, 500), { layout: random.pick(LAYOUT_NAMES) }));

export const soundParts = (random: Random): Parts => ({ ...unzipSync(soundWorkbook(random)) });

export const packed = (parts: Parts): Uint8Array => zipSync(parts, { level: 6 });

export const xlsx = (parts: Parts): HostileFile => ({ name: 'hostile.xlsx', bytes: packed(parts) });

export const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array(0));

export function put(parts: Parts, name: string, text: string): void {
  parts[name] = strToU8(text);
}

/** From a power of ten to the next, scaled. */
export const often = (random: Random, scale: Scale, powers: readonly number[]): number =>
  Math.max(1, Math.round(random.pick(powers) * scale));

/** Before a tag somewhere in the part: at its beginning, in its middle or at its end. */
export function inserted(text: string, piece: string, random: Random): string {
  const places = [...text.matchAll(/</g)].map(({ index }) => index);
  const at = places[random.whole(0, places.length - 1)] ?? text.length;
  return text.slice(0, at) + piece + text.slice(at);
}

/** In an attribute's value, a text or a name. */
export function grown(text: string, word: string, random: Random): string {
  const pattern = random.pick([/="/g, /<[a-zA-Z:]+/g, />/g]);
  const found = [...text.matchAll(pattern)];
  const one = found[random.whole(0, found.length - 1)];
  if (!one) return text + word;
  const at = one.index + one[0].length;
  return text.slice(0, at) + word + text.slice(at);
}

export function spoilt(
  parts: Parts,
  random: Random,
  by: (text: string) => string,
  pick = /\.(xml|rels)$/,
): Parts {
  const name = random.pick(Object.keys(parts).filter((one) => pick.test(one)));
  put(parts, name, by(textOf(parts, name)));
  return parts;
}
