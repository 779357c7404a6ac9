/** Entry of the page that nobody sees: it lives as long as WPS does and holds what the ribbon calls. */
import '../hosts/browser/old-engines';
import { render } from '../core/messages';
import { HostProblem } from '../hosts/host';
import { ribbonCallbacks } from './ribbon';
import { wpsApplication } from './types';
import { wpsPageMessage } from './words';

/** Of a page of ours, with a slash at the end. */
const base = (): string => location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');

const application = wpsApplication();
if (application)
  Object.assign(
    globalThis,
    ribbonCallbacks({
      application,
      base: base(),
      title: render(wpsPageMessage('product'), 'zh-CN'),
      clearMarks: async () => {
        const { EtHost } = await import('../hosts/wps/et');
        await new EtHost(application).clearMarks();
      },
      tell: (error) => {
        const what = error instanceof HostProblem ? error.what : wpsPageMessage('failed');
        alert(render(what, 'zh-CN'));
      },
    }),
  );
