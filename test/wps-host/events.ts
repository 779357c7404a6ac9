/** Events of the simulated programs: nothing says who made a change, and our own writes are told too. */

type Listener = (...given: unknown[]) => void;

export class Events {
  private readonly listeners = new Map<string, Set<Listener>>();
  private waiting: (() => void)[] = [];

  /** Whether they come with the change, or once the page is idle: nobody knows. */
  constructor(readonly when: 'at once' | 'afterwards') {}

  AddApiEventListener(event: string, listener: Listener): void {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener));
  }
  RemoveApiEventListener(event: string, listener: Listener): void {
    this.listeners.get(event)?.delete(listener);
  }
  get $count(): number {
    return [...this.listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }
  $tell(event: string): void {
    const tell = (): void => this.listeners.get(event)?.forEach((listener) => listener());
    if (this.when === 'at once') tell();
    else this.waiting.push(tell);
  }
  $deliver(): void {
    const due = this.waiting;
    this.waiting = [];
    for (const tell of due) tell();
  }
}
