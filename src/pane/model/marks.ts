/** Which cells are marked in the workbook: where a finding is told, at its worst level. */
import type { Finding, FindingCell } from '../../core/check';
import type { CellMark } from '../../hosts/host';
import { placeName } from '../../core/grid';
import type { Reason } from './reasons';
import { isExplained } from './reasons';

const WORSE = ['hint', 'warning', 'error'] as const;

/** An equation is marked at the figures on its left, not at every summand; what was explained is not marked. */
export function marksOf(findings: readonly Finding[], reasons: readonly Reason[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    if (isExplained(finding, reasons)) continue;
    for (const { sheet, at } of [...toldAt(finding), ...finding.suspects]) {
      const name = placeName({ sheet, at });
      const known = marks.get(name);
      if (!known || WORSE.indexOf(known.level) < WORSE.indexOf(finding.severity))
        marks.set(name, { sheet, at, level: finding.severity });
    }
  }
  return [...marks.values()];
}

function toldAt({ arithmetic, cells }: Finding): readonly FindingCell[] {
  const left = arithmetic?.left.flatMap((part) => (part.kind === 'cell' ? [part.cell] : [])) ?? [];
  return left.length > 0 ? left : cells;
}
