/** Entry of the add-in's task pane: finds out where it runs, then shows the pane for it or says in plain words why not. */
import { localeOf, type Locale } from '../core/messages';
import type { View } from '../pane';
import type { WordView } from '../pane/word';
import { NOTICES, showNotice } from './notice';
import type { NoticeContent } from './notice';
import { themeOf } from './theme';

interface Opening {
  readonly locale: Locale;
  readonly theme?: 'light' | 'dark';
}

/** What differs between the programs the pane runs in. */
interface Program {
  /** The oldest set without which too little of the pane would work. */
  readonly least: readonly [name: string, version: string];
  readonly old: NoticeContent;
  readonly help: NoticeContent;
  open(place: HTMLElement, asked: string | null, options: Opening): Promise<void>;
}

/** Views that a ribbon button may ask for. */
const EXCEL_VIEWS: readonly View[] = ['check', 'findings', 'fill', 'explain'];
const WORD_VIEWS: readonly WordView[] = ['write', 'proof'];

const wanted = <Id extends string>(views: readonly Id[], asked: string | null): { readonly view?: Id } => {
  const view = views.find((one) => one === asked);
  return view === undefined ? {} : { view };
};

const PROGRAMS: Readonly<Record<string, Program>> = {
  Excel: {
    least: ['ExcelApi', '1.9'],
    old: NOTICES.old,
    help: NOTICES.help,
    async open(place, asked, options) {
      const { openInExcel } = await import('./open');
      await openInExcel(place, { ...options, ...wanted(EXCEL_VIEWS, asked) });
    },
  },
  Word: {
    least: ['WordApi', '1.3'],
    old: NOTICES.oldWord,
    help: NOTICES.helpWord,
    async open(place, asked, options) {
      const { openInWord } = await import('./open-word');
      await openInWord(place, { ...options, ...wanted(WORD_VIEWS, asked) });
    },
  },
};

async function start(place: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') {
    showNotice(place, NOTICES.noOffice, localeOf(navigator.language));
    return;
  }
  const { host } = await Office.onReady();
  const locale = localeOf(host ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = locale;
  const asked = new URLSearchParams(location.search).get('view');
  const program = PROGRAMS[String(host)];
  const notice = noticeFor(program, asked);
  if (notice) showNotice(place, notice, locale);
  else await program?.open(place, asked, { locale, ...themeOf(Office.context.officeTheme) });
}

/** Where the pane can't run, or something else was asked for. A plain browser gives no host. */
function noticeFor(program: Program | undefined, asked: string | null): NoticeContent | undefined {
  if (asked === 'help') return program?.help ?? NOTICES.help;
  if (!program) return NOTICES.browser;
  return Office.context.requirements.isSetSupported(...program.least) ? undefined : program.old;
}

const place = document.getElementById('pane');
if (place) {
  start(place).catch((error: unknown) => {
    console.error(error);
    showNotice(place, NOTICES.failed, localeOf(navigator.language));
  });
}
