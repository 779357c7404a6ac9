/** Tells our own changes from the user's, so that writing does not count as 数据已变. */

/** Excel reports a change some time after the answer to the batch that made it. */
const ECHO = 1000;

export class OwnWrites {
  private running = 0;
  private quietUntil = 0;

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.quietUntil = Date.now() + ECHO;
    }
  }

  /** For events that do not say who caused them. */
  get mayBeOurs(): boolean {
    return this.running > 0 || Date.now() < this.quietUntil;
  }
}
