/** Puts the pane into the task pane of Excel. */
import { createExcelHost } from '../hosts/excel';
import { mountPane } from '../pane';
import type { PaneOptions } from '../pane';
import { download } from '../workbench/download';
import { gridsOf, writeDocument } from '../workbench/platform';
import { paneSettings } from './settings';

export async function openInExcel(place: HTMLElement, options: PaneOptions): Promise<void> {
  const host = await createExcelHost();
  const element = document.createElement('div');
  element.style.height = '100%';
  place.replaceChildren(element);
  mountPane(element, host, { ...options, ...PLATFORM, settings: paneSettings() });
}

/** Desktop Excel may block downloads: the pane offers copying as well. */
const PLATFORM: PaneOptions = {
  writeDocument,
  saveDocument: async (name, bytes) => download(name, bytes),
  readWorkbookFile: async (file) => {
    const { readWorkbook } = await import('../hosts/files/xlsx');
    return gridsOf(readWorkbook, file);
  },
};
