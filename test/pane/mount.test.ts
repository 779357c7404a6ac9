/**
 * mountPane: puts the pane into an element and takes it away again.
 * @jest-environment ./test/support/world/page.cjs
 */
import { act, screen } from '@testing-library/react';
import { mountPane } from '../../src/pane';
import '../support/patience';
import { plantedHost } from './support';

test('mounts, listens, and leaves nothing behind', async () => {
  const host = plantedHost();
  const element = document.body.appendChild(document.createElement('div'));
  let unmount = (): void => undefined;
  await act(async () => {
    unmount = mountPane(element, host, { theme: 'dark', locale: 'en-US' });
  });
  expect(screen.getByRole('tab', { name: 'Check' })).toBeTruthy();
  expect(host.isHeard).toBe(true);
  act(() => unmount());
  expect(element.textContent).toBe('');
  expect(host.isHeard).toBe(false);
});
