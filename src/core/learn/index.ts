/** Last year's document as this year's form. */
export type { RolledChange } from './differences';
export { draftQuestions, learnDraft, rollDraft, type DraftTables } from './draft';
export { learn } from './learn';
export { roll, type Rolled, type RolledParagraph } from './roll';
export * from './shown';
export type { Learned } from './types';
