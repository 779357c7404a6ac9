/** WPS documents no codes of its errors: what it says is passed on as the code. */

/** Longer messages say nothing more to the user. */
const LONGEST = 40;

export function saidBy(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.slice(0, LONGEST) || '0';
}
