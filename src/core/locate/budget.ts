/** How much work locating may do: counted, not timed, so that the same workbook always gives the same answer. */
export class Budget {
  constructor(private left: number) {}

  /** False once there is nothing left to spend. */
  spend(units = 1): boolean {
    this.left -= units;
    return this.left >= 0;
  }

  get isSpent(): boolean {
    return this.left < 0;
  }
}
