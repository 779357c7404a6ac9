/** Fixing: what findings propose with certainty, tried before it is written. */
export { sureFixes, type Fix } from './sure';
export { tryFixes, type Tried } from './trial';
