/** Findings that name exactly one way to put things right, each way once. */
import { BLANK } from '../check/kinds';
import type { Finding, Suspect } from '../check/types';
import { placeName } from '../grid';

/** Cells to be changed together. */
export interface Fix {
  readonly suspects: readonly Suspect[];
  /** What it puts right, gravest first as they are told. */
  readonly findings: readonly Finding[];
}

/** None for a cell of which two findings propose different things; blanks are filled, not mended. */
export function sureFixes(findings: readonly Finding[]): readonly Fix[] {
  const fixes = new Map<string, { readonly suspects: readonly Suspect[]; readonly findings: Finding[] }>();
  for (const finding of findings.filter(isSure)) {
    const known = fixes.get(nameOf(finding));
    if (known) known.findings.push(finding);
    else fixes.set(nameOf(finding), { suspects: finding.suspects, findings: [finding] });
  }
  const disputed = disputedCells(findings);
  return [...fixes.values()].filter(({ suspects }) => !suspects.some((one) => disputed.has(placeName(one))));
}

const isSure = ({ rule, suspects, choice }: Finding): boolean =>
  rule !== BLANK.id && suspects.length > 0 && choice !== true;

const nameOf = ({ suspects }: Finding): string =>
  suspects.map((suspect) => `${placeName(suspect)}=${suspect.suggestion}`).join('|');

function disputedCells(findings: readonly Finding[]): ReadonlySet<string> {
  const proposed = new Map<string, Set<string>>();
  for (const suspect of findings.flatMap(({ suspects }) => suspects)) {
    const name = placeName(suspect);
    proposed.set(name, (proposed.get(name) ?? new Set()).add(suspect.suggestion));
  }
  return new Set([...proposed].flatMap(([name, texts]) => (texts.size > 1 ? [name] : [])));
}
