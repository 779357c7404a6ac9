/** Tells number formats that show dates or times from those that show figures. */

const known = new Map<string, boolean>();

export function isDateFormat(code: string): boolean {
  const answer = known.get(code) ?? decide(code);
  known.set(code, answer);
  return answer;
}

const ELAPSED = /\[(h+|m+|s+)\]/i;

function decide(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|!.|[_*]./g, '');
  return ELAPSED.test(bare) || /[ymdhs]/i.test(bare.replace(/\[[^\]]*\]|general/gi, ''));
}
