/** 公开前检查单: what a publication has to hold, and whether it does, as far as the document tells. */
import type { CheckResult } from '../../check';
import type { PublishedDocument } from '../../document';
import type { Position } from '../../grid';
import type { Message, Phrase } from '../../messages';
import type { ProofreadResult, TextPlace } from '../../proofread/types';

export const CHECKLIST_STATES = ['met', 'lacking', 'untold'] as const;
/** `untold`: the document does not tell; never said to be lacking then. */
export type ChecklistState = (typeof CHECKLIST_STATES)[number];

export const CHECKLIST_GROUPS = ['publication', 'tables', 'explanation', 'wording'] as const;
export type ChecklistGroup = (typeof CHECKLIST_GROUPS)[number];

/** Where it is seen: in the text, or at a cell of a grid. */
export type ChecklistPlace =
  | ({ readonly kind: 'text' } & TextPlace)
  | { readonly kind: 'cell'; readonly sheet: string; readonly at: Position };

export interface ItemJudged {
  readonly state: ChecklistState;
  /** What is lacking, or why it can't be told. */
  readonly why?: Message;
  readonly places?: readonly ChecklistPlace[];
}

/** What an item is judged by. */
export interface Publication {
  readonly published: PublishedDocument;
  readonly check: CheckResult;
  readonly text: ProofreadResult;
  /** Whether it plainly is all of a publication: most tables of the set, and a whole explanation. */
  readonly isWhole: boolean;
  /** Whether something that looks like a table could not be read, or is one that is only known by its title. */
  readonly hasUnread: boolean;
}

export interface ChecklistRule {
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly what: Phrase;
  /** By which rule of law or of inspection it is asked. */
  readonly basis: Phrase;
  readonly judge: (publication: Publication) => ItemJudged;
}

export interface ChecklistItem extends Omit<ChecklistRule, 'judge'>, ItemJudged {}
