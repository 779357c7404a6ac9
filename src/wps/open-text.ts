/** Puts a pane beside each document of WPS 文字; the one of the document in front is shown. */
import { gridsOf } from '../hosts/browser';
import { WriterHost, documentInFront, onOtherDocument, openDocuments } from '../hosts/wps/writer';
import { mountWordPane } from '../pane/word';
import { wpsSettings } from './files';
import type { PageFrame } from './frame';
import type { WriterWps } from './types';

interface OpenPane {
  readonly element: HTMLElement;
  readonly leave: () => void;
}

export function openTextInWps(application: WriterWps, { place }: PageFrame): void {
  const panes = new Map<string, OpenPane>();
  place.replaceChildren();
  const paneOf = (name: string): OpenPane => {
    const standing = panes.get(name);
    if (standing) return standing;
    const made = mounted(application);
    panes.set(name, made);
    place.append(made.element);
    return made;
  };
  const drop = (name: string, { element, leave }: OpenPane): void => {
    panes.delete(name);
    element.remove();
    leave();
  };
  const show = (): void => {
    const name = documentInFront(application);
    const open = openDocuments(application);
    // What was found in a document that is closed speaks of nothing any more.
    for (const [one, pane] of [...panes]) if (one !== name && open && !open.has(one)) drop(one, pane);
    const shown = paneOf(name);
    for (const pane of panes.values()) pane.element.hidden = pane !== shown;
  };
  show();
  const end = onOtherDocument(application, show);
  window.addEventListener('pagehide', () => {
    end();
    for (const [name, pane] of [...panes]) drop(name, pane);
  });
}

/** Beside the document in front. */
function mounted(application: WriterWps): OpenPane {
  const element = document.createElement('div');
  element.className = 'frame-pane';
  const leave = mountWordPane(element, {
    text: new WriterHost(application),
    locale: 'zh-CN',
    // WPS shows its own pages light, whatever the system is.
    theme: 'light',
    settings: wpsSettings(application),
    proofread: async () => (await import('../core/proofread')).proofread,
    // Here, not in a Worker: from the disk there can be none.
    readWorkbookFile: (file, signal) => gridsOf(file, undefined, signal),
  });
  return { element, leave };
}
