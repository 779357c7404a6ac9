/** Entry of the page that installs the add-in from a web server into the WPS of the computer it is opened on. */
import '../hosts/browser/old-engines';
import type { Message } from '../core/messages';
import { pageText } from './element';
import { VERSION } from '../hosts/version';
import { frameIn } from './frame';
import { START, tellForAll, type Order } from './publish/service';
import { publishMessage } from './publish/words';

const NAME = 'juesuan';

/** WPS asks for pages below this address, at each start. */
const addonUrl = (): string => location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');

const DONE = { enable: 'installed', disable: 'uninstalled' } as const satisfies Record<Order, string>;
const PARTLY = { enable: 'partlyInstalled', disable: 'partlyUninstalled' } as const satisfies Record<
  Order,
  string
>;

function show(page: HTMLElement): void {
  const url = addonUrl();
  const frame = frameIn(page, []);
  const place = document.createElement('div');
  place.className = 'self-test';
  const title = document.createElement('h1');
  title.className = 'self-test-title';
  title.textContent = pageText(publishMessage('title'));
  const texts = [publishMessage('lead'), publishMessage('address', { url })].map((what) => {
    const text = document.createElement('p');
    text.textContent = pageText(what);
    return text;
  });

  const button = (label: Message, press: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'frame-button';
    made.textContent = pageText(label);
    made.addEventListener('click', press);
    return made;
  };
  const tell = async (order: Order): Promise<void> => {
    frame.say(publishMessage('asking'));
    const answer = await tellForAll(order, { name: NAME, url, version: VERSION });
    if (answer === undefined) frame.say(publishMessage('silent'));
    else if (answer === 'refused') frame.say(publishMessage('refused'));
    else frame.say(publishMessage((answer === 'done' ? DONE : PARTLY)[order]));
  };

  place.append(
    title,
    ...texts,
    button(publishMessage('install'), () => void tell('enable')),
    button(publishMessage('uninstall'), () => void tell('disable')),
    button(publishMessage('start'), () => location.assign(START)),
  );
  frame.place.append(place);
  if (!url.startsWith('http')) frame.say(publishMessage('onDisk'));
}

const page = document.getElementById('page');
if (page) show(page);
