/** Last year's document as this year's form. */
export {
  chosenOf,
  draftQuestions,
  learnDraft,
  rollDraft,
  type DraftLearning,
  type DraftRolling,
  type DraftTables,
  type DraftYears,
} from './draft';
export { rolledEditsOf, type RolledEdits } from './edits';
export { learn, type LearnOptions } from './learn';
export { roll, type Rolled, type RolledParagraph, type RollOptions, type ToDo } from './roll';
export type { RolledChange } from './differences';
export type { Learned, LearnedDoubt, LearnedParagraph } from './types';
export { sentencesOf, type SentencePair, type SentencePiece } from './sentences';
