/** Entry of the page that nobody sees: it lives as long as WPS does and holds what the ribbon calls. */
import '../hosts/browser/old-engines';
import { render } from '../core/messages';
import { HostProblem } from '../hosts/host';
import { ribbonCallbacks } from './ribbon';
import { wpsProgram, type WpsProgram } from './types';
import { wpsPageMessage } from './words';

/** Of a page of ours, with a slash at the end. */
const base = (): string => location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');

async function clearMarks({ kind, application }: WpsProgram): Promise<void> {
  if (kind === 'et') {
    const { EtHost } = await import('../hosts/wps/et');
    return new EtHost(application).clearMarks();
  }
  const { WriterHost } = await import('../hosts/wps/writer');
  return new WriterHost(application).clearMarks();
}

const program = wpsProgram();
if (program)
  Object.assign(
    globalThis,
    ribbonCallbacks({
      application: program.application,
      base: base(),
      title: render(wpsPageMessage('product'), 'zh-CN'),
      clearMarks: () => clearMarks(program),
      tell: (error) => {
        const failed = program.kind === 'et' ? 'failed' : 'failedInText';
        const what = error instanceof HostProblem ? error.what : wpsPageMessage(failed);
        alert(render(what, 'zh-CN'));
      },
    }),
  );
