/** Where the pane's settings live in Excel and Word; where that is forbidden, as in browsers that block storage in frames, they last as long as the pane. */
import { keptText, quietly } from '../hosts/browser';
import { officeStorage as kept } from '../hosts/excel/helpers';
import type { PaneSettingsStore } from '../pane';

const CONTAINER = 'juesuan';
const KEY = 'settings';

export function taskpaneSettings(): PaneSettingsStore {
  const storage = quietly(() => kept(CONTAINER));
  return keptText(
    () => storage?.get(KEY),
    (text) => storage?.set(KEY, text),
  );
}
