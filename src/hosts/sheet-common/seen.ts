/** A cell that an edit is meant for: what it holds and what stands against writing. */
import type { Area } from '../../core/grid';
import type { RawCell } from './cells';

export interface SeenCell {
  readonly hasSheet: boolean;
  readonly isProtected: boolean;
  /** The merged area the cell lies in. */
  readonly merge: Area | undefined;
  readonly raw: RawCell;
}

const NOTHING: RawCell = { value: '', formula: '', text: '', format: 'General' };

/** On a sheet that is not there. */
export const NOWHERE: SeenCell = { hasSheet: false, isProtected: false, merge: undefined, raw: NOTHING };
