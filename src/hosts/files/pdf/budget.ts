/** How much work a file may make. It is counted, not timed: a file is read or refused on every machine alike. */

export class TooMuchWork extends Error {}

export class WorkBudget {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuchWork();
  }
}
