/** Entry of the pane's page in WPS 表格 and WPS 文字. */
import '../hosts/browser/old-engines';
import { frameIn, type FrameButton, type PageFrame } from './frame';
import { hidePane } from './panes';
import { wpsProgram, type WpsProgram } from './types';
import { wpsPageMessage } from './words';

const SELF_TEST: FrameButton = {
  label: wpsPageMessage('selfTest'),
  hint: wpsPageMessage('selfTestHint'),
  press: () => location.assign('self-test.html'),
};

/** `view`: what a button of the ribbon asked for. */
async function open({ kind, application }: WpsProgram, frame: PageFrame, view: string | null): Promise<void> {
  if (kind === 'et') (await import('./open')).openInWps(application, frame, view);
  else (await import('./open-text')).openTextInWps(application, frame);
}

function show(page: HTMLElement, program: WpsProgram): void {
  const hidden = (): boolean => {
    try {
      return hidePane(program.application);
    } catch {
      return false;
    }
  };
  const hide: FrameButton = {
    label: wpsPageMessage('hide'),
    hint: wpsPageMessage('hideHint'),
    press: () => {
      if (!hidden()) frame.say(wpsPageMessage('notHidden'));
    },
  };
  // The self-test is made in a workbook.
  const frame = frameIn(page, program.kind === 'et' ? [SELF_TEST, hide] : [hide]);
  open(program, frame, new URLSearchParams(location.search).get('view')).catch((error: unknown) => {
    console.error(error);
    frame.say(wpsPageMessage(program.kind === 'et' ? 'failed' : 'failedInText'));
  });
}

const page = document.getElementById('page');
const program = wpsProgram();
if (page && program) show(page, program);
else if (page) frameIn(page, []).say(wpsPageMessage('notInWps'));
