/** The frame around the pane: WPS covers the top edge with a bar of its own, and the way out stands at the bottom. */
import type { Message } from '../core/messages';
import { pageElement, pageText } from './element';
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

function buttonOf({ label, hint, press }: FrameButton): HTMLButtonElement {
  const button = pageElement('button', 'frame-button', pageText(label));
  button.type = 'button';
  button.title = pageText(hint);
  button.addEventListener('click', press);
  return button;
}

/** `buttons`: from left to right, the last at the far end. */
export function frameIn(page: HTMLElement, buttons: readonly FrameButton[]): PageFrame {
  const place = pageElement('main', 'frame-place');
  const said = pageElement('p', 'frame-said');
  said.setAttribute('role', 'status');
  const bottom = pageElement('footer', 'frame-bottom');
  bottom.append(
    pageElement('span', 'frame-mark', pageText(wpsPageMessage('experimental'))),
    ...buttons.map(buttonOf),
  );
  page.replaceChildren(
    pageElement('header', 'frame-top', pageText(wpsPageMessage('product'))),
    place,
    said,
    bottom,
  );
  return {
    place,
    say: (what) => {
      said.textContent = pageText(what);
    },
  };
}
