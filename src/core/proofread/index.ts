/** Proofreading: an explanation read back against its tables by the grammar that writes it. */
export { proofread } from './proofread';
export * from './types';
