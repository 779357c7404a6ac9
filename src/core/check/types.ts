/** What checking produces: an outcome for every identity and rule, and findings for those worth a person's time. */
import type { Position } from '../grid';
import type { Message, Phrase } from '../messages';
import type { TableId } from '../tables';
import type { Arithmetic } from './arithmetic';

export const OUTCOMES = [
  'pass',
  'rounding',
  'fail',
  'missing-input',
  'not-applicable',
  'unreadable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** 错误: both sides can't be true. 注意: unusual, wants an explanation. 提示: may stay. */
export type Severity = 'error' | 'warning' | 'hint';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What findings of one kind have in common: how they are counted and listed. */
export interface FindingKind {
  readonly id: string;
  readonly severity: Severity;
  /** What kind of mistake it is, in a few words. */
  readonly kind: Phrase;
  /** Whether the figures behind it can't be relied on, so that nothing is worked out from them. */
  readonly isObstacle?: true;
}

export interface FindingCell {
  readonly sheet: string;
  readonly at: Position;
  /** As printed. */
  readonly text: string;
}

export interface Suspect extends FindingCell {
  /** What it should show. */
  readonly suggestion: string;
  readonly why: Message;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and by how much; then where it may be and what to do. */
  readonly lines: readonly Message[];
  readonly table?: TableId;
  readonly cells: readonly FindingCell[];
  /** Both sides, their difference and the most that rounding explains, as printed, in the unit of the left side; '' for a side that is blank. */
  readonly left?: string;
  readonly right?: string;
  readonly difference?: string;
  readonly rounding?: string;
  /** The equation behind it, where it is about a single one. */
  readonly arithmetic?: Arithmetic;
  readonly suspects: readonly Suspect[];
  /** Present where the suspects can't be told apart: some of them are to be changed, not all; likeliest first. */
  readonly choice?: boolean;
  /** Disagreements that the same change mends, each as it would be told by itself; in the order of the tables. */
  readonly also?: readonly Finding[];
}

/** Figures that rightly differ, and why: nothing to mend. */
export type Note = Pick<Finding, 'rule' | 'lines' | 'table' | 'cells' | 'arithmetic'>;

export type OutcomeCounts = Readonly<Record<Outcome, number>>;
