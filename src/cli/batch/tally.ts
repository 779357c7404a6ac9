/** How often which kind of mistake was found, and in how many files. */
import type { Severity } from '../../core/check';
import { totalOf, type SeverityCounts } from '../../core/overview';
import type { TableId } from '../../core/tables';
import type { Entry } from './entry';

export interface KindTally {
  readonly kind: string;
  readonly counts: SeverityCounts;
  readonly files: number;
}

export class Tally {
  private readonly kinds = new Map<string, { counts: Record<Severity, number>; files: number }>();

  constructor(private readonly kindOf: (rule: string) => string) {}

  /** The tables that findings are about. */
  readonly topics = new Set<TableId | 'whole'>();

  add({ workbook, tables }: Entry): void {
    for (const table of tables) this.topics.add(table ?? 'whole');
    const here = new Set<string>();
    for (const { rule, severity } of workbook.findings) {
      const kind = this.kindOf(rule);
      const known = this.kinds.get(kind) ?? { counts: { error: 0, warning: 0, hint: 0 }, files: 0 };
      known.counts[severity] += 1;
      if (!here.has(kind)) known.files += 1;
      here.add(kind);
      this.kinds.set(kind, known);
    }
  }

  /** Those of most files first. */
  commonest(): KindTally[] {
    return [...this.kinds]
      .map(([kind, tally]) => ({ kind, ...tally }))
      .sort((a, b) => b.files - a.files || totalFindings(b) - totalFindings(a) || (a.kind < b.kind ? -1 : 1));
  }
}

export const totalFindings = ({ counts }: Pick<KindTally, 'counts'>): number => totalOf(counts);
