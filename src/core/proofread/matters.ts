/** Matters of law that an explanation has to tell, and whether a text tells them: apart from reading it against tables. */
export { firstTold, MATTERS, type MatterId } from './judge/alone/matters';
export { hasFigures } from './judge/alone/sections';
