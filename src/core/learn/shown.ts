/** What a page needs of a draft that is made: it loads nothing of what makes one. */
export { turnedLine, turnedYears, type Turning } from './around';
export { chosenOf } from './chosen';
export { figurePlaces, rolledEditsOf, withoutLinks, type FigurePlace, type RolledEdits } from './edits';
export { sentencesOf, type SentencePair, type SentencePiece } from './sentences';
