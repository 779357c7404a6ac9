/** What is written about a rule for accountants: what it checks, on what ground, when it doesn't apply, how to mend it. */
import pages from '../../../docs/rules/README.md';

export type RulePage = (typeof pages)[string];

/** Rules that differ in a letter at the end share a page. Undefined for a rule of the user's own. */
export const pageOf = (rule: string): RulePage | undefined =>
  pages[rule] ?? pages[rule.replace(/(?<=\d)[a-z]$/, '')];
