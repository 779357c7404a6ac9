/** Printed pages: letters and ruled lines made into text and tables. */
export { documentOfPages, type Prove } from './document';
export { pagesInWords } from './messages';
export type * from './types';
