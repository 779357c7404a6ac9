/** Holds the pane's state and tells whoever listens when it changes. */
import type { Action } from './reducer';
import { reduce } from './reducer';
import type { PaneState } from './state';

export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private state: PaneState) {}

  readonly get = (): PaneState => this.state;

  readonly dispatch = (action: Action): void => {
    const next = reduce(this.state, action);
    if (next === this.state) return;
    this.state = next;
    for (const listener of [...this.listeners]) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
