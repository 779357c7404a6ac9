/**
 * See leaves-on-page.ts.
 * @jest-environment ./test/support/world/page.cjs
 */
import { createElement } from 'react';
import { render, screen } from '@testing-library/react';
import { foundOnPage, leaveOnPage } from './leaves-on-page';

const shown = (): Element | null => screen.queryByText('shown');

test('finds nothing of what another suite left on its page', () => {
  expect(foundOnPage()).toEqual([]);
  render(createElement('p', {}, 'shown'));
  expect(shown()).not.toBeNull();
});

test('what one test shows is gone before the next, in every suite', () => {
  expect(shown()).toBeNull();
  leaveOnPage();
  jest.useFakeTimers();
  expect(foundOnPage()).toHaveLength(5);
});
