/** Printed pages: letters and ruled lines made into text and tables. */
export { documentOfPages } from './document';
export type * from './types';
