export { extensionOf, filesOf, isFolder, membersOf, type FileKind } from './find';
export { readBytes } from './read';
export { isSameFile, diskPlaceOf, type DiskPlace } from './place';
export { assertWritable } from './target';
export { dropTemporaries, dropTemporary, keepTrackOf } from './temporaries';
export { FileDraft, writeWhole } from './write';
