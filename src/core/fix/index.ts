/** Fixing: what findings propose with certainty, tried before it is written. */
export { sureFixes, type Fix } from './sure';
export { wantedFixes } from './wanted';
export { tryFixes, withFixes, type FixTrial, type Tried } from './trial';
