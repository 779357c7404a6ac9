/** Which cells are marked in the workbook: where a finding says that something is wrong, and palely what it reckons with. */
import type { Finding } from '../../core/check';
import { unfolded } from '../../core/check/folded';
import { placeName, type Place } from '../../core/grid';
import { isExplained, type Reason } from '../../core/reasons';
import { MARK_LEVELS, type CellMark, type MarkLevel } from '../../hosts/host';

/** What was explained is not marked. A cell of several findings has the strongest mark. */
export function marksOf(findings: readonly Finding[], reasons: readonly Reason[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  const mark = (level: MarkLevel, places: readonly Place[]): void => {
    for (const { sheet, at } of places) {
      const name = placeName({ sheet, at });
      const known = marks.get(name);
      if (!known || MARK_LEVELS.indexOf(level) < MARK_LEVELS.indexOf(known.level))
        marks.set(name, { sheet, at, level });
    }
  };
  for (const finding of findings.filter((one) => !isExplained(one, reasons))) {
    mark(finding.severity, toldAt(finding));
    for (const one of unfolded([finding])) mark('term', [...one.cells, ...one.suspects]);
  }
  return [...marks.values()];
}

/** The culprit where there is no doubt about it; otherwise what does not come out, which is the total of a sum. */
function toldAt({ arithmetic, cells, suspects, choice }: Finding): readonly Place[] {
  if (suspects.length > 0 && choice !== true) return suspects;
  const left = arithmetic?.left.flatMap((part) => (part.kind === 'cell' ? [part.cell] : [])) ?? [];
  return left.length > 0 ? left : cells;
}
