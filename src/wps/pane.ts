/** Entry of the pane's page in WPS 表格. */
import '../hosts/browser/old-engines';
import { frameIn } from './frame';
import { hidePane } from './panes';
import { wpsApplication } from './types';
import { wpsPageMessage } from './words';

const page = document.getElementById('page');
const application = wpsApplication();

if (page && application) {
  const frame = frameIn(page, [
    {
      label: wpsPageMessage('selfTest'),
      hint: wpsPageMessage('selfTestHint'),
      press: () => location.assign('self-test.html'),
    },
    {
      label: wpsPageMessage('hide'),
      hint: wpsPageMessage('hideHint'),
      press: () => {
        if (!hidden()) frame.say(wpsPageMessage('notHidden'));
      },
    },
  ]);
  const hidden = (): boolean => {
    try {
      return hidePane(application);
    } catch {
      return false;
    }
  };
  import('./open')
    .then(({ openInWps }) => openInWps(application, frame, new URLSearchParams(location.search).get('view')))
    .catch((error: unknown) => {
      console.error(error);
      frame.say(wpsPageMessage('failed'));
    });
} else if (page) frameIn(page, []).say(wpsPageMessage('notInWps'));
