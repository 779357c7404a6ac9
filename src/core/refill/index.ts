/** The tables inside a document filled from a workbook. */
export { refill } from './refill';
export { refillEdits, refillSettled, refillTold } from './told';
export type * from './types';
