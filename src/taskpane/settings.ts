/** Where the pane's settings live in Excel; where that is forbidden, as in browsers that block storage in frames, they last as long as the pane. */
import { paneSettings as kept } from '../hosts/excel/helpers';
import type { PaneSettingsStore } from '../pane';

const CONTAINER = 'juesuan';
const KEY = 'settings';

export function paneSettings(): PaneSettingsStore {
  let latest: string | undefined;
  const storage = quietly(() => kept(CONTAINER));
  return {
    load: () => latest ?? quietly(() => storage?.get(KEY)),
    save(text) {
      latest = text;
      quietly(() => storage?.set(KEY, text));
    },
  };
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
