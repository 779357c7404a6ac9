/** Counts of what was read of documents, under names, and the tables that show them. */
import { markdownTable } from '../frame/measure';
import { countOf, percent, type Counter, type Tally } from '../frame/tally';
import type { Judged } from './judged';

const FIELDS = ['tables', 'whole', 'refused', 'figures', 'right', 'told', 'wrong'] as const;
const MOST_FAULTS = 3;

/** Counts for all and under each name; what is wrong or not whole gets a line. */
export function countJudged(counter: Counter, judged: Judged, names: readonly string[], label: string): void {
  for (const field of FIELDS)
    for (const name of ['', ...names.map((one) => `|${one}`)]) counter.add(field + name, judged[field]);
  if (judged.faults.length > 0) counter.miss(`${label}: ${judged.faults.slice(0, MOST_FAULTS).join(' / ')}`);
}

export function judgedBreakdown(tally: Tally, names: readonly string[], heading: string): string {
  const known = names.filter((name) => countOf(tally, `tables|${name}`) > 0);
  return markdownTable(
    [heading, 'tables', 'whole', 'refused', 'figures', 'right', 'told', 'wrong in silence'],
    known.map((name) => {
      const of = (field: string): number => countOf(tally, `${field}|${name}`);
      return [
        name,
        String(of('tables')),
        percent(of('whole'), of('tables')),
        String(of('refused')),
        String(of('figures')),
        percent(of('right'), of('figures')),
        String(of('told')),
        String(of('wrong')),
      ];
    }),
  );
}
