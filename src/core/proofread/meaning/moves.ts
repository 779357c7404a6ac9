/** What a text says rightly of how its subjects moved, by subject and place. */
import { keysOf, type ClaimSubject } from './claims';
import type { Magnitude } from './values';

export interface Move {
  readonly at: number;
  readonly polarity: 1 | -1 | 0;
  /** What it is, and what it was. */
  readonly one: Magnitude;
  readonly other: Magnitude;
}

/** In the ten places of published texts a reason stands at most 3 characters behind its change; changes of two other expenses may come between. */
const REACH = 160;

export class Moves {
  /** By subject and stretch of the text. */
  private readonly known = new Map<string, Move[]>();

  add(subjects: readonly ClaimSubject[], move: Move): void {
    for (const key of new Set(subjects.flatMap(keysOf))) {
      const place = placeKey(key, stretchOf(move.at));
      const own = this.known.get(place);
      if (own) own.push(move);
      else this.known.set(place, [move]);
    }
  }

  /** Told of it not far before a place. */
  before(subject: ClaimSubject, at: number): readonly Move[] {
    const stretch = stretchOf(at);
    const near = keysOf(subject).flatMap((key) =>
      [stretch - 1, stretch].flatMap((one) => this.known.get(placeKey(key, one)) ?? []),
    );
    return [...new Set(near)].filter((move) => move.at < at && at - move.at < REACH);
  }
}

const stretchOf = (at: number): number => Math.floor(at / REACH);

const placeKey = (key: string, stretch: number): string => `${stretch} ${key}`;
