/** One cause, one finding: disagreements that one change mends are told with the cell to change, not each by itself. */
import { inFindingOrder, inSeverityOrder } from '../check/order';
import type { Finding } from '../check/types';
import { isSamePlace } from '../grid';
import type { Message } from '../messages';
import { message } from '../messages';
import { LOCATE_MESSAGES } from './messages';
import type { Culprit, Diagnosis } from './types';

/** As many are told in words; the others are counted, and stand in `also`. */
const MOST_TOLD = 4;

/**
 * The findings that a diagnosis explains, those of one cause together: where it was tried that one change, or two, mend all of
 * them. Of `cells` that might as well be others it is not known which disagreement belongs to which.
 */
export function byCause(
  { kind, clear, culprits }: Diagnosis,
  findings: readonly Finding[],
): readonly (readonly Finding[])[] {
  const [only] = culprits;
  if (kind === 'cell' && only) return [primaryFirst(findings, only)];
  if (kind !== 'cells' || !clear) return findings.map((finding) => [finding]);
  const groups = new Map<Culprit, Finding[]>();
  for (const finding of findings) {
    const cause = culprits.find((culprit) => isAbout(finding, culprit)) ?? only;
    if (cause) groups.set(cause, [...(groups.get(cause) ?? []), finding]);
  }
  return [...groups].map(([cause, own]) => primaryFirst(own, cause));
}

const isAbout = ({ cells }: Finding, { figure }: Culprit): boolean =>
  cells.some((cell) => isSamePlace(cell, figure));

/** Cells that show an amount: a form may print its noughts, dashes, or nothing. */
const shown = ({ cells }: Finding): number =>
  cells.filter(({ text }) => /[1-9１-９一二三四五六七八九壹贰叁肆伍陆柒捌玖]/.test(text)).length;

/** First the gravest that stands in the table to correct, and says it with the fewest cells. */
const primaryFirst = (findings: readonly Finding[], { term }: Culprit): readonly Finding[] => {
  const isElsewhere = ({ table }: Finding): number => Number(table !== term.table.id);
  return [...findings].sort(
    (a, b) =>
      inSeverityOrder(a, b) || isElsewhere(a) - isElsewhere(b) || shown(a) - shown(b) || inFindingOrder(a, b),
  );
};

/** `also`: what the same change mends, told behind what the finding says itself. */
export const telling = (finding: Finding, also: readonly Finding[]): Finding =>
  also.length === 0 ? finding : { ...finding, lines: [...finding.lines, ...alsoLines(also)], also };

function alsoLines(also: readonly Finding[]): Message[] {
  const told = also.slice(0, MOST_TOLD).flatMap(({ lines: [first] }) => first ?? []);
  const more = also.length - told.length;
  return [
    message(LOCATE_MESSAGES, 'also', { count: String(also.length) }),
    ...told.map((line) => message(LOCATE_MESSAGES, 'alsoOne', { line })),
    ...(more > 0 ? [message(LOCATE_MESSAGES, 'alsoMore', { count: String(more) })] : []),
  ];
}
