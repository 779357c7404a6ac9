/** Reasons given for findings: what they are, what they do, how they are kept and told. */
export { printReasons, readReasons, REASONS_KEY } from './kept';
export { reasonLines, REASON_MESSAGES, standingWord } from './messages';
export { findingName, printedFigures } from './name';
export { reviewed } from './review';
export { canBeExplained, explainedStateOf, isExplained, type ExplainedState } from './standing';
export type { Decision, Reason, ReviewersWord } from './types';
