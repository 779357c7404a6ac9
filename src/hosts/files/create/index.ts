/** Writes new workbooks: samples, the supplement form, reports. A user's own workbook is patched, never written anew. */
export { createWorkbook } from './create-workbook';
export { streamWorkbook } from './stream-workbook';
export * from './spec';
