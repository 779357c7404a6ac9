/** WPS 文字 as a host for proofreading. Experimental: nobody has run it in a real WPS. */
export { WriterHost } from './writer-host';
export { documentInFront, onOtherDocument, openDocuments } from './active';
export type { WriterApplication } from './types';
