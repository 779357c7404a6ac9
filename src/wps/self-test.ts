/** Entry of the page of the self-test: one run by one person tells what a version of WPS can do. */
import '../hosts/browser/old-engines';
import { pageElement, pageText } from './element';
import { frameIn } from './frame';
import { hidePane } from './panes';
import type { TriedApplication } from './self-test/types';
import { selfTestMessage, tryMessage } from './self-test/words';
import { wpsProgram } from './types';
import { wpsPageMessage } from './words';

function show(page: HTMLElement, application: TriedApplication): void {
  const frame = frameIn(page, [
    {
      label: wpsPageMessage('backToPane'),
      hint: wpsPageMessage('backToPane'),
      press: () => location.assign('pane.html?view=check'),
    },
    {
      label: wpsPageMessage('hide'),
      hint: wpsPageMessage('hideHint'),
      press: () => {
        if (!hidePane(application)) frame.say(wpsPageMessage('notHidden'));
      },
    },
  ]);
  const place = pageElement('div', 'self-test');
  const list = pageElement('ul', 'self-test-list');
  const begin = pageElement('button', 'frame-button', pageText(selfTestMessage('begin')));
  const copy = pageElement('button', 'frame-button', pageText(selfTestMessage('copy')));
  const report = pageElement('textarea', 'self-test-report');
  report.readOnly = true;
  report.setAttribute('aria-label', pageText(selfTestMessage('report')));
  copy.hidden = true;
  report.hidden = true;
  copy.addEventListener('click', () => {
    report.focus();
    report.select();
    frame.say(selfTestMessage(document.execCommand('copy') ? 'copied' : 'copyByHand'));
  });
  begin.addEventListener('click', () => {
    begin.disabled = true;
    list.replaceChildren();
    frame.say(selfTestMessage('running'));
    void run();
  });
  place.append(
    pageElement('h1', 'self-test-title', pageText(selfTestMessage('title'))),
    pageElement('p', '', pageText(selfTestMessage('lead'))),
    begin,
    copy,
    list,
    report,
  );
  frame.place.append(place);

  async function run(): Promise<void> {
    const { selfTest, selfTestReport } = await import('./self-test/run');
    const all = await selfTest(application, ({ id, passed, saw }) => {
      const line = pageElement('li', passed ? 'passed' : 'failed');
      line.append(
        pageElement('b', '', pageText(selfTestMessage(passed ? 'pass' : 'fail'))),
        ` ${pageText(tryMessage(id))}`,
        ...(passed ? [] : [pageElement('small', '', saw)]),
      );
      list.append(line);
    });
    const failed = all.filter(({ passed }) => !passed).length;
    const count = String(all.length);
    report.value = selfTestReport(application, all, new Date());
    report.hidden = false;
    copy.hidden = false;
    begin.disabled = false;
    if (all.length === 1) frame.say(selfTestMessage('noBook'));
    else if (failed === 0) frame.say(selfTestMessage('allPassed', { count }));
    else frame.say(selfTestMessage('someFailed', { count, failed: String(failed) }));
  }
}

const page = document.getElementById('page');
const program = wpsProgram();
if (page && program?.kind === 'et') show(page, program.application as unknown as TriedApplication);
else if (page) frameIn(page, []).say(wpsPageMessage('notInWps'));
