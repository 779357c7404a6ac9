/** @jest-environment ./test/support/world/page.cjs */
/** The large button: what is said of Enter is true when it is seen. */
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Begin } from '../../../src/pane/parts/begin';

test('Press Enter is seen while the button has the focus', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const element = document.body.appendChild(document.createElement('div'));
  const props = { label: '开始', keys: '按回车开始', advice: '', onBegin: () => undefined };
  const root = createRoot(element);
  await act(async () => root.render(createElement(Begin, props)));
  const line = [...element.querySelectorAll('p')].find(({ textContent }) => textContent === '按回车开始');
  expect(document.activeElement?.textContent).toBe('开始');
  expect(line?.style.visibility).toBe('visible');
  await act(async () => (document.activeElement as HTMLElement).blur());
  expect(line?.style.visibility).toBe('hidden');
  await act(async () => root.unmount());
});
