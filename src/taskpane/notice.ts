/** A plain page of words in the pane's place, made without React so that it can be shown before anything else is loaded. */
import { render } from '../core/messages';
import type { Locale } from '../core/messages';
import { taskpaneMessage } from './words';
import type { WordId } from './words';

export interface NoticeContent {
  readonly title: WordId;
  readonly lines: readonly WordId[];
  /** Whether the workbench is offered as the way that works. */
  readonly offersWorkbench?: boolean;
}

const WORKBENCH = 'juesuan.html';

export const NOTICES = {
  noOffice: { title: 'noOfficeTitle', lines: ['noOffice'], offersWorkbench: true },
  browser: { title: 'browserTitle', lines: ['browser'], offersWorkbench: true },
  old: { title: 'oldTitle', lines: ['old'], offersWorkbench: true },
  oldWord: { title: 'oldWordTitle', lines: ['oldWord'], offersWorkbench: true },
  failed: { title: 'failedTitle', lines: ['failed'] },
  help: {
    title: 'helpTitle',
    lines: ['helpCheck', 'helpFindings', 'helpFill', 'helpExplain', 'helpMarks', 'helpBusy', 'helpPrivate'],
  },
  helpWord: {
    title: 'helpTitle',
    lines: ['helpBook', 'helpWrite', 'helpUpdate', 'helpProof', 'helpColours', 'helpPrivate'],
  },
} as const satisfies Readonly<Record<string, NoticeContent>>;

export function showNotice(
  place: HTMLElement,
  { title, lines, offersWorkbench }: NoticeContent,
  locale: Locale,
): void {
  const words = (id: WordId): string => render(taskpaneMessage(id), locale);
  const notice = document.createElement('div');
  notice.id = 'notice';
  notice.setAttribute('role', 'main');
  notice.append(element('h1', words(title)), ...lines.map((line) => element('p', words(line))));
  if (offersWorkbench) {
    const link = element('a', words('workbench'));
    link.href = WORKBENCH;
    link.target = '_blank';
    link.rel = 'noopener';
    notice.append(link);
  }
  place.replaceChildren(notice);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
