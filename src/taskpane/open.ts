/** Puts the pane into the task pane of Excel. */
import { download, writeDocument } from '../hosts/browser';
import { createExcelHost } from '../hosts/excel';
import { mountPane } from '../pane';
import type { PaneOptions } from '../pane';
import { placeForPane } from './place';
import { readInWorker } from './read-in-worker';
import { taskpaneSettings } from './settings';

export async function openInExcel(place: HTMLElement, options: PaneOptions): Promise<void> {
  const host = await createExcelHost();
  mountPane(placeForPane(place), host, { ...options, ...PLATFORM, settings: taskpaneSettings() });
}

/** Desktop Excel may block downloads: the pane offers copying as well. */
const PLATFORM: PaneOptions = {
  writeDocument,
  saveDocument: async (name, bytes) => download(name, bytes),
  readWorkbookFile: readInWorker,
};
