/** The frame around the pane: WPS covers the top edge with a bar of its own, and the way out stands at the bottom. */
import { render, type Message } from '../core/messages';
import { wpsPageMessage } from './words';

export interface PageFrame {
  /** Where the pane is put. */
  readonly place: HTMLElement;
  /** Says something at the bottom, until something else is said. */
  say(what: Message): void;
}

export interface FrameButton {
  readonly label: Message;
  readonly hint: Message;
  readonly press: () => void;
}

const words = (what: Message): string => render(what, 'zh-CN');

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function buttonOf({ label, hint, press }: FrameButton): HTMLButtonElement {
  const button = made('button', 'frame-button', words(label));
  button.type = 'button';
  button.title = words(hint);
  button.addEventListener('click', press);
  return button;
}

/** `buttons`: from left to right, the last at the far end. */
export function frameIn(page: HTMLElement, buttons: readonly FrameButton[]): PageFrame {
  const place = made('main', 'frame-place');
  const said = made('p', 'frame-said');
  said.setAttribute('role', 'status');
  const bottom = made('footer', 'frame-bottom');
  bottom.append(made('span', 'frame-mark', words(wpsPageMessage('experimental'))), ...buttons.map(buttonOf));
  page.replaceChildren(made('header', 'frame-top', words(wpsPageMessage('product'))), place, said, bottom);
  return {
    place,
    say: (what) => {
      said.textContent = words(what);
    },
  };
}
