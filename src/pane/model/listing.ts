/** The findings a view shows: filtered, grouped by table, each with its name and how it stands. */
import type { Finding } from '../../core/check';
import { unfolded } from '../../core/check/folded';
import { addressOf } from '../../core/grid';
import { speaksOf } from '../../core/overview';
import { inTableOrder, tableIn, type TableId, type TableSet } from '../../core/tables';
import type { Tell } from '../speech';
import type { Reason, ExplainedState } from '../../core/reasons';
import { findingName, explainedStateOf } from '../../core/reasons';
import type { Filter, FilterLevel } from './state';

export interface Listed {
  readonly name: string;
  readonly finding: Finding;
  readonly standing: ExplainedState;
}

export interface FindingGroup {
  readonly id: TableId | undefined;
  /** What the table is called in this workbook; undefined for findings of the whole workbook. */
  readonly table: { readonly name: string; readonly title: string } | undefined;
  readonly items: readonly Listed[];
}

export function listed(findings: readonly Finding[], reasons: readonly Reason[]): Listed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = findingName(finding);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return {
      name: times === 0 ? name : `${name}#${times}`,
      finding,
      standing: explainedStateOf(finding, reasons),
    };
  });
}

export const levelOf = ({ finding, standing }: Listed): Exclude<FilterLevel, 'all'> =>
  standing.kind === 'explained' ? 'explained' : finding.severity;

export function filtered(items: readonly Listed[], { level, text, table }: Filter, tell: Tell): Listed[] {
  const wanted = text.trim().toLowerCase();
  return items.filter(
    (item) =>
      (level === 'all' || levelOf(item) === level) &&
      (table === undefined || speaksOf(item.finding, table)) &&
      (wanted === '' || wordsOf(item.finding, tell).includes(wanted)),
  );
}

/** What a finding says and the cells it names, also those of what is folded into it. */
const wordsOf = (finding: Finding, tell: Tell): string =>
  unfolded([finding])
    .flatMap(({ lines, cells }) => [
      ...lines.map(tell),
      ...cells.flatMap(({ sheet, at, text }) => [sheet, addressOf(at), text]),
    ])
    .join('\n')
    .toLowerCase();

/** Those of the whole workbook first; explained ones last in their group. */
export function grouped(items: readonly Listed[], set: TableSet): FindingGroup[] {
  const groups = new Map<TableId | undefined, Listed[]>();
  for (const item of items) groups.set(item.finding.table, [...(groups.get(item.finding.table) ?? []), item]);
  return [...groups]
    .sort(([a], [b]) => (a && b ? inTableOrder(a, b) : Number(a !== undefined) - Number(b !== undefined)))
    .map(([id, own]) => ({
      id,
      table: id && tableIn(set, id),
      items: [...own].sort((a, b) => Number(isDone(a)) - Number(isDone(b))),
    }));
}

const isDone = ({ standing }: Listed): boolean => standing.kind === 'explained';
