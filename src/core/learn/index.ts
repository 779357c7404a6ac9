/** Last year's document as this year's form. */
export { draftQuestions, learnDraft, rollDraft, type DraftTables } from './draft';
export type { RolledChange } from './differences';
export { learn } from './learn';
export { roll } from './roll';
export type { KeptParagraph, Rolled, RolledParagraph } from './rolled';
export type { DraftPlace } from './to-do';
export type { Learned } from './types';
export * from './shown';
