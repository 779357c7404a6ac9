/** Word as a host, over Office.js. */
export { createWordHost } from './word-host';
export type { FigureChange, StaleSentence, UpdateReport, WordHost, WordPicture } from './types';
