/** What the pane may ask of a plain browser: Word documents as downloads, last year's workbook from a file. */
import { download, gridsOf, writeDocument } from '../hosts/browser';
import type { ReadBytes } from '../hosts/files/open';
import type { PanePlatform } from '../pane/platform';

export const filePlatform = (read: ReadBytes): PanePlatform => ({
  writeDocument,
  saveDocument: async (name, bytes) => download(name, bytes),
  readWorkbookFile: (file, signal) => gridsOf(file, read, signal),
});
