/** Puts the pane beside the text into the task pane of Word. */
import { browserShelf, quietly } from '../hosts/browser';
import { createWordHost } from '../hosts/word';
import { mountWordPane } from '../pane/word';
import type { TextStore, WordPaneOptions } from '../pane/word';
import { placeForPane } from './place';
import { readInWorker } from './read-in-worker';
import { taskpaneSettings } from './settings';

type Given = Pick<WordPaneOptions, 'locale' | 'theme' | 'view'>;

export async function openInWord(place: HTMLElement, given: Given): Promise<void> {
  const word = await createWordHost(given.locale);
  mountWordPane(placeForPane(place), {
    ...given,
    text: word,
    sections: word,
    shelf: SHELF,
    settings: taskpaneSettings(),
    proofread: async () => (await import('../core/proofread')).proofread,
    review: () => import('../core/review/engine'),
    pictures: async (explained) => (await import('../pane/charts')).picturesOf(explained),
    readWorkbookFile: readInWorker,
  });
}

const PREFIX = 'juesuan:word:';

/** Where storage is full or forbidden, what was answered lasts as long as the pane. */
const SHELF: TextStore = {
  get: (key) => quietly(() => browserShelf()?.getItem(PREFIX + key)) ?? undefined,
  set: (key, value) => quietly(() => browserShelf()?.setItem(PREFIX + key, value)),
};
