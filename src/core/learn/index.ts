/** Last year's document as this year's form. */
export { draftQuestions, learnDraft, rollDraft, type DraftTables } from './draft';
export { learn, type LearnOptions } from './learn';
export { roll, type Rolled, type RolledParagraph, type RollOptions, type ToDo } from './roll';
export type { RolledChange } from './differences';
export type { Learned, LearnedDoubt, LearnedParagraph } from './types';
export * from './shown';
