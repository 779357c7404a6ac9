export { extensionOf, isFolder, membersOf, workbooksOf } from './find';
export { readBytes } from './read';
export { isSamePlace, placeOf, type Place } from './place';
export { assertWritable, targetOf } from './target';
export { dropTemporaries, dropTemporary, keepTrackOf } from './temporaries';
export { Draft, writeWhole } from './write';
