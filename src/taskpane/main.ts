/** Entry of the add-in's task pane: finds out where it runs, then shows the pane or says in plain words why not. */
import type { Locale } from '../core/messages';
import type { View } from '../pane';
import { NOTICES, showNotice } from './notice';
import type { NoticeContent } from './notice';
import { themeOf } from './theme';

/** Views that a ribbon button may ask for. */
const VIEWS: readonly View[] = ['check', 'findings', 'fill', 'explain'];

/** The oldest set without which too little of the pane would work. */
const LEAST_EXCEL_API = '1.9';

async function start(place: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') {
    showNotice(place, NOTICES.noOffice, localeOf(navigator.language));
    return;
  }
  const { host } = await Office.onReady();
  const locale = localeOf(host ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = locale;
  const asked = new URLSearchParams(location.search).get('view');
  const notice = noticeFor(host, asked);
  if (notice) showNotice(place, notice, locale);
  else
    await openPane(
      place,
      locale,
      VIEWS.find((view) => view === asked),
    );
}

const localeOf = (language: string | undefined): Locale =>
  /^(?:zh|$)/i.test(language ?? '') ? 'zh-CN' : 'en-US';

/** Where the pane can't run, or something else was asked for. A plain browser gives no host. */
function noticeFor(host: Office.HostType | null, view: string | null): NoticeContent | undefined {
  if (view === 'help') return NOTICES.help;
  if (!host) return NOTICES.browser;
  if (String(host) === 'Word') return NOTICES.word;
  return Office.context.requirements.isSetSupported('ExcelApi', LEAST_EXCEL_API) ? undefined : NOTICES.old;
}

async function openPane(place: HTMLElement, locale: Locale, view: View | undefined): Promise<void> {
  const { openInExcel } = await import('./open');
  await openInExcel(place, {
    locale,
    ...(view === undefined ? {} : { view }),
    ...themeOf(Office.context.officeTheme),
  });
}

const place = document.getElementById('pane');
if (place) {
  start(place).catch((error: unknown) => {
    console.error(error);
    showNotice(place, NOTICES.failed, localeOf(navigator.language));
  });
}
