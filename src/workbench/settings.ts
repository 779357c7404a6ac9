/** The pane's settings in the browser's storage; without a storage they last as long as the page. */
import type { Locale } from '../core/messages';
import { browserShelf } from '../hosts/files/open';
import type { PaneSettingsStore } from '../pane/platform';

const KEY = 'juesuan:settings';

/** `onSave` hears of every change. */
export function browserSettings(onSave: (text: string) => void = () => undefined): PaneSettingsStore {
  let kept: string | undefined;
  return {
    load: () => kept ?? stored(),
    save(text) {
      kept = text;
      try {
        browserShelf()?.setItem(KEY, text);
      } catch {
        // Full or forbidden: kept in memory only.
      }
      onSave(text);
    },
  };
}

function stored(): string | undefined {
  try {
    return browserShelf()?.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The language the user chose in the pane. */
export function localeIn(settings: string | undefined): Locale {
  try {
    const kept: unknown = JSON.parse(settings ?? '{}');
    const isEnglish =
      typeof kept === 'object' && kept !== null && 'locale' in kept && kept.locale === 'en-US';
    return isEnglish ? 'en-US' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}
