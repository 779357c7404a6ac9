/** What bounds on a single cell say of an amount that a sum gives it. */
import type { RowPlace, RowRelation, Relations } from './relations';
import { type Complete, said } from './speech';

export class Bounds {
  private readonly known = new Map<string, RowRelation[]>();

  constructor({ within }: Relations) {
    for (const relation of within.flat()) {
      const [cell, ...others] = relation.cells;
      if (!cell || others.length > 0 || relation.sign === '=') continue;
      const own = this.known.get(placeKey(cell));
      if (own) own.push(relation);
      else this.known.set(placeKey(cell), [relation]);
    }
  }

  /** The amount that a complete sum lacks, held against the bounds on its cell. */
  said({ sign }: RowRelation, { sum, lacks }: Complete): number {
    const [lacking, ...others] = lacks;
    if (!lacking || others.length > 0 || sign !== '=') return 0;
    const amount = -sum * lacking.sign;
    return (this.known.get(placeKey(lacking)) ?? []).reduce(
      (score, bound) =>
        score + said(bound, { sum: bound.rest + signIn(bound) * amount, lacks: [], shows: true }),
      0,
    );
  }

  /** The same for amounts of which nothing will be said that differs. */
  keyOf(lacks: RowRelation['cells']): string {
    const [first, ...others] = lacks;
    if (!first || others.length > 0) return String(lacks.length);
    return this.known.has(placeKey(first)) ? placeKey(first) : '1';
  }
}

const placeKey = ({ track, row }: RowPlace): string => `${track}/${row}`;

const signIn = ({ cells: [cell] }: RowRelation): number => cell?.sign ?? 0;
