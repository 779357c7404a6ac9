/** Puts the pane on the workbook in front of WPS 表格, and on the next one when that comes to the front. */
import { gridsOf, writeDocument } from '../hosts/browser';
import { EtHost, onOtherWorkbook } from '../hosts/wps/et';
import { mountPane, type PaneOptions, type View } from '../pane';
import { saveFile, wpsSettings } from './files';
import type { PageFrame } from './frame';
import type { WpsApplication } from './types';
import { wpsPageMessage } from './words';

/** Views that a button of the ribbon asks for. */
const VIEWS: readonly View[] = ['check', 'findings', 'fill', 'explain'];

export function openInWps(application: WpsApplication, frame: PageFrame, asked: string | null): void {
  const view = VIEWS.find((one) => one === asked);
  const options: PaneOptions = {
    locale: 'zh-CN',
    // WPS shows its own pages light, whatever the system is.
    theme: 'light',
    settings: wpsSettings(application),
    writeDocument,
    saveDocument: async (name, bytes) => {
      frame.say(wpsPageMessage('saved', { path: saveFile(application, name, bytes) }));
    },
    // Here, not in a Worker: from the disk there can be none.
    readWorkbookFile: (file, signal) => gridsOf(file, undefined, signal),
  };
  let shown = nameOf(application);
  let leave = mounted(application, frame, view === undefined ? options : { ...options, view });
  const end = onOtherWorkbook(application, () => {
    const name = nameOf(application);
    if (name === shown) return;
    shown = name;
    leave();
    leave = mounted(application, frame, options);
  });
  window.addEventListener('pagehide', () => {
    end();
    leave();
  });
}

const mounted = (application: WpsApplication, { place }: PageFrame, options: PaneOptions): (() => void) => {
  const element = document.createElement('div');
  element.className = 'frame-pane';
  place.replaceChildren(element);
  return mountPane(element, new EtHost(application), options);
};

/** Empty where no workbook is open. */
function nameOf({ ActiveWorkbook: book }: WpsApplication): string {
  try {
    return book?.FullName ?? '';
  } catch {
    return '';
  }
}
