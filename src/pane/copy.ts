/** Copies rich text in a browser: the clipboard's own way where it is allowed, otherwise a selection and the copy command. */
import { message } from '../core/messages';
import { HostProblem } from '../hosts/host';
import { EXPLAIN_WORDS } from './words/explain';

/** Throws a HostProblem where neither way works. */
export async function copyRich(html: string, text: string): Promise<void> {
  if (await byClipboard(html, text)) return;
  if (byCommand(html, text)) return;
  throw new HostProblem(message(EXPLAIN_WORDS, 'copyRefused'));
}

async function byClipboard(html: string, text: string): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Excel on the web forbids a pane the clipboard, but not the copy command. */
function byCommand(html: string, text: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  try {
    return typeof document.execCommand === 'function' && document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
