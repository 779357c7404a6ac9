/** Shows the pane in jsdom, and asks axe what is wrong with it. */
import { createElement } from 'react';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { loadViews, Pane } from '../../../src/pane/app/pane';
import type { PaneModel } from '../../../src/pane/model/pane-model';
import { IS_WHOLE } from '../../support/proof';
import type { View } from '../../../src/pane/model/state';
import '../../support/patience';
import '../../support/unstyled';

// What is hidden is not asked for: reading the style of every element is most of a test's time in jsdom.
configure({ defaultHidden: true });
beforeAll(loadViews);
HTMLCanvasElement.prototype.getContext = () => null;

export function show(model: PaneModel, view: View = 'check') {
  isBusy = () => model.runner.isBusy;
  act(() => model.show(view));
  const { container, unmount } = render(createElement(Pane, { model }));
  return { container, unmount, user: userEvent.setup(AT_ONCE) };
}

/** Turns of the event loop in which something may still be begun. */
const TURNS = 8;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A hand that doesn't wait, and doesn't ask at each step whether every element above lets it through. */
export const AT_ONCE = { delay: null, pointerEventsCheck: 0 } as const;

let isBusy = (): boolean => false;

/** Whom `settle` asks whether something is still under way. */
export const watch = (busy: () => boolean): void => void (isBusy = busy);

/** Lets what was begun come to its end, however long it takes. */
export const settle = (): Promise<void> =>
  act(async () => {
    for (let still = 0; still < TURNS; still = isBusy() ? 0 : still + 1) await turn();
  });

let isLookedAt = false;

/**
 * Serious violations, by rule and element; jsdom has no colours, so contrast is looked at in a browser. Axe takes longer
 * than all else: `npm test` asks it once a file, which is a view; the whole proof asks it in every state.
 */
export async function seriousIn(container: Element): Promise<string[]> {
  if (isLookedAt && !IS_WHOLE) return [];
  isLookedAt = true;
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
