/** Fixing: what findings propose with certainty, tried before it is written. */
export { sureFixes, type Fix } from './sure';
export { tryFixes, withFixes, type Tried } from './trial';
