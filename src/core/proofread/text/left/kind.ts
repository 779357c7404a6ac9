/** What an unfinished or careless text shows by its words alone, whatever the tables say: one shape for all kinds. */
import type { Severity } from '../../../check';
import type { LeftMessageId } from './messages';

export interface LeftKind {
  /** A word of letters alone: it names the kind's group in the pattern of all. */
  readonly id: string;
  /** Of a normalised text; without groups that count. */
  readonly pattern: RegExp;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: LeftMessageId;
  /** What surely belongs there instead. */
  readonly by?: (found: string) => string;
  /** Stands where words or a figure were to be written: no figure and no word of direction is read in it. */
  readonly isBlank?: true;
  /** Only where these words are in it. */
  readonly only?: RegExp;
  /** Only within the explanation: forms that are published with it keep what is printed below them. */
  readonly inExplanation?: true;
  /** Only right behind a department's name. */
  readonly behindName?: true;
  /** Nothing that normal form leaves out may stand in it but spaces: “甲”。 and 甲。。 are not the same. */
  readonly isClose?: true;
}
