/** What one row would show with the amounts of another, and what the relations within it say to that. */
import type { RowRelation, Relations } from './relations';
import { said } from './speech';

export interface RowShown {
  /** By track; undefined where nothing tells. */
  readonly amounts: readonly (number | undefined)[];
  readonly score: number;
}

export class RowValues {
  readonly rows: number;
  private readonly known = new Map<number, RowShown>();

  constructor(
    private readonly relations: Relations,
    private readonly row: number,
  ) {
    this.rows = relations.rows;
  }

  /** `source`: the row whose amounts come here; below 0 none does, and they are worked out where the relations give them. */
  at(source: number): RowShown {
    const known = this.known.get(source);
    if (known) return known;
    const shown = source < 0 ? this.workedOut() : this.taken(source);
    this.known.set(source, shown);
    return shown;
  }

  private get within(): readonly RowRelation[] {
    return this.relations.within[this.row] ?? [];
  }

  private taken(source: number): RowShown {
    const amounts = this.relations.amounts.map((track) => track[source]);
    return { amounts, score: this.within.reduce((sum, relation) => sum + spoken(relation, amounts), 0) };
  }

  private workedOut(): RowShown {
    const amounts: (number | undefined)[] = this.relations.amounts.map(() => undefined);
    const used = new Set<RowRelation>();
    for (let isNew = true; isNew;) {
      isNew = false;
      for (const relation of this.within) {
        const given = used.has(relation) ? undefined : givenBy(relation, amounts);
        if (!given) continue;
        amounts[given.track] = given.amount;
        used.add(relation);
        isNew = true;
      }
    }
    const others = this.within.filter((relation) => !used.has(relation));
    return { amounts, score: others.reduce((sum, relation) => sum + spoken(relation, amounts), 0) };
  }
}

/** The one amount that an equation lacks. */
function givenBy(
  relation: RowRelation,
  amounts: readonly (number | undefined)[],
): { track: number; amount: number } | undefined {
  const [lacking, ...others] = relation.cells.filter(({ track }) => amounts[track] === undefined);
  if (!lacking || others.length > 0 || relation.sign !== '=') return undefined;
  const amount = -sumOf(relation, amounts) * lacking.sign;
  if (amount < -relation.slack) return undefined;
  // What rounding explains is no figure of its own.
  return { track: lacking.track, amount: amount <= relation.slack ? 0 : amount };
}

const sumOf = ({ cells, rest }: RowRelation, amounts: readonly (number | undefined)[]): number =>
  cells.reduce((sum, { track, sign }) => sum + sign * (amounts[track] ?? 0), rest);

function spoken(relation: RowRelation, amounts: readonly (number | undefined)[]): number {
  const { cells, rest } = relation;
  const lacks = cells.filter(({ track }) => amounts[track] === undefined);
  const shows = rest !== 0 || cells.some(({ track }) => (amounts[track] ?? 0) !== 0);
  return said(relation, { sum: sumOf(relation, amounts), lacks, shows });
}
