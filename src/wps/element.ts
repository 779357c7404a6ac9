/** Elements of the pages for WPS that need no library, and their words. */
import { render, type Message } from '../core/messages';

/** WPS is spoken to in Chinese alone. */
export const pageText = (what: Message): string => render(what, 'zh-CN');

export function pageElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
