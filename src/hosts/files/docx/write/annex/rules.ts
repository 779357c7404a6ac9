/** The lines of a table: thin and black on all sides. */
import { BorderStyle } from 'docx';

/** Half a point wide. */
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

export const TABLE_LINES = {
  top: RULE,
  bottom: RULE,
  left: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
};
