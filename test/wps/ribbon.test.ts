/** The ribbon of WPS: its file, and what its buttons do. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { BUTTONS, GROUPS, ribbonCallbacks } from '../../src/wps/ribbon';
import { Workbook } from '../office-host/excel/workbook';
import { SimDocument } from '../wps-host/writer/document';
import { openWps } from './support/shell';
import { openWpsText } from './support/text-shell';

const ROOT = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, 'src/wps', name), 'utf8');
const BASE = 'file:///C:/addons/juesuan_1/';

function ribbon(
  clearMarks = async (): Promise<void> => undefined,
  wps: Pick<ReturnType<typeof openWpsText | typeof openWps>, 'application' | 'panes' | 'memory'> = openWps(
    new Workbook('表.xlsx'),
  ),
) {
  const told: unknown[] = [];
  const callbacks = ribbonCallbacks({
    application: wps.application,
    base: BASE,
    title: '助手',
    clearMarks,
    tell: (error) => told.push(error),
  });
  return { ...wps, callbacks, told };
}

describe('ribbon.xml', () => {
  const text = read('ribbon.xml');
  const { window } = new JSDOM();
  const page = new window.DOMParser().parseFromString(text, 'text/xml');

  it('begins with its root, since the publish page takes no other, and is well-formed', () => {
    expect(text.startsWith('<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"')).toBe(
      true,
    );
    expect(page.querySelector('parsererror')).toBeNull();
  });

  it('calls only what the page defines, and every button does something', () => {
    const called = [...page.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].filter(({ name }) => /^on[A-Z]|^get[A-Z]/.test(name)).map(({ value }) => value),
    );
    const { callbacks } = ribbon();
    expect([...new Set(called)].sort()).toEqual(Object.keys(callbacks).sort());
    const ids = [...page.querySelectorAll('button')].map(({ id }) => id);
    expect(ids.sort()).toEqual(Object.keys(BUTTONS).sort());
    const groups = [...page.querySelectorAll('group')].map(({ id }) => id);
    expect(groups.sort()).toEqual(Object.keys(GROUPS).sort());
  });

  it('every button and every group asks where it is shown, and none stands in a group of the other program', () => {
    for (const group of page.querySelectorAll('group')) {
      const buttons = [...group.querySelectorAll('button')];
      expect([group, ...buttons].map((one) => one.getAttribute('getVisible'))).toEqual(
        [group, ...buttons].map(() => 'OnGetVisible'),
      );
      expect(buttons.map(({ id }) => BUTTONS[id]?.of)).toEqual(buttons.map(() => GROUPS[group.id]));
    }
  });

  it('has a picture for each button', () => {
    for (const Id of Object.keys(BUTTONS))
      expect([Id, existsSync(join(ROOT, ribbon().callbacks.GetImage({ Id })))]).toEqual([Id, true]);
  });
});

it('manifest.xml names the add-in', () => {
  const { window } = new JSDOM(read('manifest.xml'), { contentType: 'text/xml' });
  expect(window.document.querySelector('JsPlugin > Name')?.textContent).toBe('juesuan');
  expect(window.document.querySelector('JsPlugin > ApiVersion')?.textContent).toBe('1.0.0');
});

describe('the callbacks', () => {
  it('are plain functions: builds of 2025 show no ribbon where one is async', () => {
    const { callbacks } = ribbon();
    expect(callbacks.OnAddinLoad()).toBe(true);
    for (const one of Object.values(callbacks)) expect(one.constructor.name).toBe('Function');
    expect(callbacks.OnAction({ Id: 'clear' })).toBe(true);
  });

  it('open one pane at the right, lead it elsewhere, and make a new one where it is gone', () => {
    const { callbacks, panes } = ribbon();
    callbacks.OnAction({ Id: 'check' });
    callbacks.OnAction({ Id: 'fill' });
    expect(panes).toMatchObject([{ url: `${BASE}pane.html?view=fill`, Visible: true, DockPosition: 2 }]);
    panes[0]!.isGone = true;
    callbacks.OnAction({ Id: 'selfTest' });
    expect(panes.slice(1)).toMatchObject([{ url: `${BASE}self-test.html`, Visible: true }]);
  });

  it('tell a failure, and never throw it at WPS', async () => {
    const failed = new Error('no');
    const { callbacks, told, application } = ribbon(() => Promise.reject(failed));
    callbacks.OnAction({ Id: 'clear' });
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toEqual([failed]);
    Object.defineProperty(application.PluginStorage, 'getItem', {
      value: () => {
        throw failed;
      },
    });
    expect(callbacks.OnAction({ Id: 'check' })).toBe(true);
    expect(told).toEqual([failed, failed]);
  });

  it('show each program its own buttons, and 演示 none', () => {
    const shown = (callbacks: ReturnType<typeof ribbonCallbacks>): string[] =>
      [...Object.keys(BUTTONS), ...Object.keys(GROUPS)].filter((Id) => callbacks.OnGetVisible({ Id }));
    expect(shown(ribbon().callbacks)).toEqual([
      ...['check', 'fill', 'explain', 'selfTest', 'clear'],
      ...['juesuanTables', 'juesuanText', 'juesuanMore'],
    ]);
    expect(shown(inText().callbacks)).toEqual(['proof', 'clearText', 'juesuanProof']);
    const elsewhere = { Presentations: {} } as unknown as ReturnType<typeof openWps>['application'];
    expect(
      shown(ribbon(undefined, { application: elsewhere, panes: [], memory: new Map() }).callbacks),
    ).toEqual([]);
  });

  it('open in 文字 a pane of its own: the memory is shared, the panes are not', () => {
    const { callbacks, panes, memory } = inText();
    memory.set('juesuan:et:pane', 1);
    callbacks.OnAction({ Id: 'proof' });
    expect(panes).toMatchObject([{ url: `${BASE}pane.html?view=proof`, Visible: true, DockPosition: 2 }]);
    expect([...memory]).toEqual([
      ['juesuan:et:pane', 1],
      ['juesuan:wps:pane', 1],
    ]);
  });
});

const inText = () => ribbon(undefined, openWpsText(new SimDocument().$add('说明')));
