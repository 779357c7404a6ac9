/** Shows the pane in jsdom, and asks axe what is wrong with it. */
import { createElement } from 'react';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { loadViews, Pane } from '../../../src/pane/app/pane';
import type { PaneModel } from '../../../src/pane/model/pane-model';
import type { View } from '../../../src/pane/model/state';

// What is hidden is not asked for: reading the style of every element is most of a test's time in jsdom.
configure({ defaultHidden: true });
jest.setTimeout(30_000);
beforeAll(loadViews);
HTMLCanvasElement.prototype.getContext = () => null;

export function show(model: PaneModel, view: View = 'check') {
  act(() => model.show(view));
  const { container, unmount } = render(createElement(Pane, { model }));
  return { container, unmount, user: userEvent.setup() };
}

/** Lets what was begun come to its end. */
export const settle = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
  });

/** Serious violations, by rule and element; jsdom has no colours, so contrast is looked at in a browser. */
export async function seriousIn(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
