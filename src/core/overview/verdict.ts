/** What a check comes to, decided once: reports, panes and the command line only put it into words. */
import type { CheckResult } from '../check';
import { SEVERITIES, type Finding, type Severity } from '../check/types';
import { setsOf, type TableId } from '../tables';
import { missingTables } from '../tables/publications';
import { bySeverity, type SeverityCounts } from './counted';
import { obstaclesOf } from './obstacles';
import { scopeOf, type CheckScope } from './scope';
import { totalUnchecked, uncheckedOf, type Unchecked } from './unchecked';

/** `bad`: something is wrong. `open`: nothing is, but something wants a look. Only `good` may be published as it is. */
export type Tone = 'bad' | 'open' | 'good';

/** The gravest that applies, in this order. Never a good one while a table is missing or a relation waits to be checked. */
const TONES = {
  noTables: 'open',
  errors: 'bad',
  /** Figures that can't be relied on stay so even where somebody explained them. */
  obstacles: 'bad',
  warnings: 'open',
  nothingChecked: 'open',
  /** Tables of the set are missing. */
  incomplete: 'open',
  /** Relations wait to be checked. */
  partly: 'open',
  allExplained: 'good',
  /** Nothing that has to be mended; a hint says that a relation which need not hold does not. */
  onlyHints: 'good',
  allAgree: 'good',
} as const satisfies Readonly<Record<string, Tone>>;

export type CheckVerdictKind = keyof typeof TONES;

export interface FindingCounts extends SeverityCounts {
  readonly explained: number;
  /** All severities, without those explained. */
  readonly open: number;
}

export interface CheckVerdict {
  readonly kind: CheckVerdictKind;
  readonly tone: Tone;
  /** How many it is about: errors, obstacles, warnings, relations that wait, findings explained; 0 for the other kinds. */
  readonly count: number;
  readonly counts: FindingCounts;
  /** Findings of which the verdict itself says nothing, gravest first. */
  readonly besides: readonly CountName[];
  readonly scope: CheckScope;
  readonly missing: readonly TableId[];
  /** What waits to be checked. */
  readonly unchecked: readonly Unchecked[];
}

export type CountName = Severity | 'explained';

const COUNT_NAMES: readonly CountName[] = [...SEVERITIES, 'explained'];

const SAID: Readonly<Partial<Record<CheckVerdictKind, CountName>>> = {
  errors: 'error',
  warnings: 'warning',
  onlyHints: 'hint',
  allExplained: 'explained',
};

/** Whether a person gave the reason for a finding, which then no longer stands against the tables. */
export type IsExplained = (finding: Finding) => boolean;

const never: IsExplained = () => false;

export function countFindings(findings: readonly Finding[], isExplained: IsExplained = never): FindingCounts {
  const open = findings.filter((finding) => !isExplained(finding));
  return {
    ...bySeverity(open),
    explained: findings.length - open.length,
    open: open.length,
  };
}

export function verdictOnCheck(result: CheckResult, isExplained: IsExplained = never): CheckVerdict {
  const counts = countFindings(result.findings, isExplained);
  const scope = scopeOf(result);
  const missing = [...new Set(setsOf(result.set).flatMap(missingTables))];
  const unchecked = uncheckedOf(result);
  const applies: readonly (readonly [CheckVerdictKind, boolean, number?])[] = [
    ['noTables', result.set.tables.length === 0],
    ['errors', counts.error > 0, counts.error],
    ['obstacles', obstaclesOf(result).length > 0, obstaclesOf(result).length],
    ['warnings', counts.warning > 0, counts.warning],
    ['nothingChecked', scope.relations === '0'],
    ['incomplete', missing.length > 0],
    ['partly', unchecked.length > 0, totalUnchecked(unchecked)],
    ['allExplained', counts.explained > 0, counts.explained],
    ['onlyHints', counts.hint > 0 && result.outcomes.fail > 0, counts.hint],
  ];
  const [kind, , count = 0] = applies.find(([, does]) => does) ?? (['allAgree', true] as const);
  const besides = COUNT_NAMES.filter((name) => counts[name] > 0 && SAID[kind] !== name);
  return { kind, tone: TONES[kind], count, counts, besides, scope, missing, unchecked };
}
