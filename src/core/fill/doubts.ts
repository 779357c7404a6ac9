/** What speaks against relying on a cell: the findings that name it. */
import { parseFigure, type Amount } from '../amount';
import { BLANK } from '../check/kinds';
import { unfolded } from '../check/folded';
import type { Finding } from '../check/types';
import { SLIP_KINDS } from '../locate/kinds';
import type { TableId } from '../tables';
import { placeName, type Place } from '../grid';

/**
 * Cells that may be wrong, by name. With one cause in the workbook these are the cells that its findings suspect; several
 * causes may hide each other, so that any cell of a finding may be the wrong one.
 */
export function doubtfulCells(findings: readonly Finding[]): ReadonlySet<string> {
  const told = findings.filter(tellsOfMistakes);
  const errors = told.filter(({ severity }) => severity === 'error');
  const isOneCause = new Set(errors.map(causeOf)).size === 1;
  const suspects = told.flatMap((finding): readonly Place[] => finding.suspects);
  const others = errors.flatMap((finding): readonly Place[] =>
    isOneCause && finding.suspects.length > 0 ? [] : unfolded([finding]).flatMap(({ cells }) => cells),
  );
  return new Set([...suspects, ...others].map(placeName));
}

/** Sheets with several causes: most likely more is wrong there than the findings name. */
export function doubtfulSheets(findings: readonly Finding[]): ReadonlySet<string> {
  const causes = new Map<string, Set<string>>();
  for (const finding of findings.filter((one) => tellsOfMistakes(one) && one.severity === 'error'))
    for (const { sheet } of finding.suspects) {
      const known = causes.get(sheet) ?? new Set();
      causes.set(sheet, known.add(causeOf(finding)));
    }
  return new Set([...causes].flatMap(([sheet, own]) => (own.size > 1 ? [sheet] : [])));
}

const MOVED: ReadonlySet<string> = new Set(Object.values(SLIP_KINDS).map(({ id }) => id));

export const tablesWithMovedAmounts = (findings: readonly Finding[]): ReadonlySet<TableId> =>
  new Set(findings.flatMap(({ rule, table }) => (table && MOVED.has(rule) ? [table] : [])));

const causeOf = ({ suspects }: Finding): string => suspects.map(placeName).sort().join(' ');

/** What findings say should stand in a cell, by its name. */
export function proposalsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { suspects } of findings.filter(tellsOfMistakes))
    for (const suspect of suspects) {
      const name = placeName(suspect);
      texts.set(name, [...(texts.get(name) ?? []), suspect.suggestion]);
    }
  return texts;
}

/** A proposal as a figure; undefined where it is none, such as a text or nothing. */
export function proposedAmount(text: string): Amount | undefined {
  const parsed = parseFigure(text);
  return parsed.kind === 'amount' ? parsed.amount : undefined;
}

/** A blank is no mistake of the figures around it: what is proposed there is the fill itself. */
const tellsOfMistakes = ({ rule }: Finding): boolean => rule !== BLANK.id;
