/** Proofreading: an explanation read back against its tables by the grammar that writes it. */
export { proofread } from './proofread';
export { TEXT_KINDS } from './kinds';
export { tooLong } from './too-long';
export * from './types';
