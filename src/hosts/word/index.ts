/** Word as a host, over Office.js. */
export { createWordHost } from './word-host';
export type { StaleSentence, WordHost, WordPicture } from './types';
