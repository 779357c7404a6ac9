/** Puts the pane beside the text into the task pane of Word. */
import { browserShelf } from '../hosts/files/open/memory';
import { createWordHost } from '../hosts/word';
import { mountWordPane } from '../pane/word';
import type { Shelf, WordPaneOptions } from '../pane/word';
import { gridsOf } from '../workbench/platform';
import { paneSettings } from './settings';

type Given = Pick<WordPaneOptions, 'locale' | 'theme' | 'view'>;

export async function openInWord(place: HTMLElement, given: Given): Promise<void> {
  const word = await createWordHost(given.locale);
  const element = document.createElement('div');
  element.style.height = '100%';
  place.replaceChildren(element);
  mountWordPane(element, {
    ...given,
    text: word,
    sections: word,
    shelf: SHELF,
    settings: paneSettings(),
    proofread: async () => (await import('../core/proofread')).proofread,
    pictures: async (explained) => (await import('../pane/charts')).picturesOf(explained),
    readWorkbookFile: async (file) => {
      const { readWorkbook } = await import('../hosts/files/xlsx');
      return gridsOf(readWorkbook, file);
    },
  });
}

const PREFIX = 'juesuan:word:';

/** A full or forbidden storage is no reason to fail: what was answered then lasts as long as the pane. */
const SHELF: Shelf = {
  get(key) {
    try {
      return browserShelf()?.getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(key, value) {
    try {
      browserShelf()?.setItem(PREFIX + key, value);
    } catch {
      // Full or forbidden.
    }
  },
};
