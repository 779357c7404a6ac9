/** Small PDFs made for tests. */
export { makePdf } from './make';
export { widthOf } from './fonts';
export type * from './types';
