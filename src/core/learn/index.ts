/** Last year's document as this year's form. */
export { learn, type LearnOptions } from './learn';
export type { Learned, LearnedDoubt, LearnedParagraph } from './types';
