/** Proofreading: an explanation read back against its tables by the grammar that writes it. */
export * from './types';
