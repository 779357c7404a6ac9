/** The pane's settings in the browser's storage; without a storage they last as long as the page. */
import type { Locale } from '../core/messages';
import { browserShelf, keptText } from '../hosts/browser';
import type { PaneSettingsStore } from '../pane/platform';

const KEY = 'juesuan:settings';

/** `onSave` hears of every change. */
export function browserSettings(onSave: (text: string) => void = () => undefined): PaneSettingsStore {
  const { load, save } = keptText(
    () => browserShelf()?.getItem(KEY),
    (text) => browserShelf()?.setItem(KEY, text),
  );
  return {
    load,
    save(text) {
      save(text);
      onSave(text);
    },
  };
}

/** The language the user chose in the pane. */
export function localeChosen(settings: string | undefined): Locale {
  try {
    const kept: unknown = JSON.parse(settings ?? '{}');
    const isEnglish =
      typeof kept === 'object' && kept !== null && 'locale' in kept && kept.locale === 'en-US';
    return isEnglish ? 'en-US' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}
