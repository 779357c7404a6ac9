/** Locating: which cells most likely are wrong. */
export * from './types';
export { SLIP_KINDS } from './kinds';
export { locate, misplacedIn } from './locate';
export { withCulprits } from './findings';
export { SLIPS } from './slips';
