/** A page of a PDF followed as it is drawn. */
export { PageReader, type PageSources } from './reader';
export { placeOf } from './place';
