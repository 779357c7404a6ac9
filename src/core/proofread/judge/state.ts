/** What a proofreading has before it and has found so far. */
import type { Context } from '../../narrative/reading';
import type { Agrees, Pair } from '../align/align';
import type { Opinion } from '../meaning';
import type { Part } from '../read/part';
import type { Stream } from '../text/stream';
import type { LedgerSource, NumberVerdict, TextDocument } from '../types';
import type { Facts } from './facts';
import type { TextNote } from './notes';

/** A number of the text with its verdict. */
export interface Judged {
  readonly stream: Stream;
  readonly section: string | undefined;
  readonly start: number;
  readonly end: number;
  verdict: NumberVerdict;
  source: LedgerSource;
}

export interface State {
  readonly document: TextDocument;
  readonly facts: Facts;
  /** As the tables or the text's own title print it; no year is called wrong by another. */
  readonly sureYear: number | undefined;
  /** Last year's tables. */
  readonly last: Context | undefined;
  /** Tables, supplement and text; amounts not rounded. */
  readonly exact: Context;
  /** The same with amounts as the form prints them: for choosing words. */
  readonly printed: Context;
  readonly agrees: Agrees;
  readonly parts: readonly Part[];
  /** What the words alone say of each number, by `textPlaceKey`. */
  readonly opinions: ReadonlyMap<string, Opinion>;
  readonly notes: TextNote[];
  readonly judged: Judged[];
  readonly byPair: Map<Pair, Judged>;
}

/** By where they begin, stretch by stretch. */
export function judgedByStream({ judged }: State): ReadonlyMap<Stream, ReadonlyMap<number, Judged>> {
  const by = new Map<Stream, Map<number, Judged>>();
  for (const one of judged) {
    const own = by.get(one.stream) ?? new Map<number, Judged>();
    by.set(one.stream, own.set(one.start, one));
  }
  return by;
}

export const NO_SOURCE: LedgerSource = { kind: 'none', cells: [], supplement: [], formula: '' };
