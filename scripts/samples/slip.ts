/** A slip of the pen, put into a text that is right. */

export interface Slip {
  /** Words that stand once in the text. */
  readonly near: string;
  readonly right: string;
  readonly wrong: string;
}

/** Throws where it can not be made: the text would be right where somebody looks for the slip. */
export function withSlip(text: string, { near, right, wrong }: Slip): string {
  if (text.split(near).length !== 2) throw new Error(`“${near}” does not stand once in the text`);
  if (!near.includes(right)) throw new Error(`“${right}” does not stand in “${near}”`);
  return text.replace(near, near.replace(right, wrong));
}
