/** What a page in a browser or a task pane can do by itself: hand files over, take them, keep a little text. */
export { download } from './download';
export { gridsOf, writeDocument } from './files';
export { olderStyle } from './old-engines/style';
export { ReadingClient } from './reading/client';
export { readingMessage } from './reading/messages';
export { browserShelf, keptText, quietly, type Shelf } from './storage';
