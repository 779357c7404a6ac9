/** Which of the proposed fills the user wants. */
import type { Edit, FillPlan } from '../../core/fill';
import { placeName } from '../../core/grid';

export const tickedEdits = ({ edits }: FillPlan, unticked: ReadonlySet<string>): Edit[] =>
  edits.filter((edit) => !unticked.has(placeName(edit)));
