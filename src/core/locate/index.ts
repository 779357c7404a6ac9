/** Locating: which cells most likely are wrong. */
export * from './types';
export { SLIP_KINDS } from './kinds';
export { locate } from './locate';
export { withCulprits } from './findings';
export { SLIPS, type Slip, type Typed } from './slips';
