/** The tables inside a document filled from a workbook. */
export { isSameBeside, tablesApart } from './read-back';
export { refill } from './refill';
export { refillEdits, refillSettled, refillTold } from './told';
export { tried as refillTried } from './tried';
export type * from './types';
