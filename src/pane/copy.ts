/** Copies text in a browser: the clipboard's own way where it is allowed, otherwise a selection and the copy command. */
import { message } from '../core/messages';
import { HostProblem } from '../hosts/host';
import { EXPLAIN_WORDS } from './words/explain';

/** What is copied, by kind: each program takes the one it likes best. */
type Content = Readonly<Partial<Record<'text/html' | 'text/plain', string>>>;

export const copyRich = (html: string, text: string): Promise<void> =>
  copied({ 'text/html': html, 'text/plain': text });

export const copyText = (text: string): Promise<void> => copied({ 'text/plain': text });

/** Throws a HostProblem where neither way works. */
async function copied(content: Content): Promise<void> {
  if (await byClipboard(content)) return;
  if (byCommand(content)) return;
  throw new HostProblem(message(EXPLAIN_WORDS, 'copyRefused'));
}

async function byClipboard(content: Content): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  const blobs = Object.entries(content).map(([type, text]) => [type, new Blob([text], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** Excel on the web forbids a pane the clipboard, but not the copy command. */
function byCommand(content: Content): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(content)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  try {
    return typeof document.execCommand === 'function' && document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
