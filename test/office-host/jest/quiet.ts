/** Waits until nothing is said any more: office.js lets references go in requests that nobody waits for. */
import type { HostPage } from '../protocol/host-page';

/** Turns of the event loop in which office.js may think of something more to say. */
const TURNS = 4;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Resolves when no message is under way and none was sent during some turns. */
export async function quiet({ page }: { readonly page: HostPage }): Promise<void> {
  for (let still = 0, seen = -1; still < TURNS;) {
    await turn();
    const { all, underWay } = page.carried;
    still = underWay === 0 && all === seen ? still + 1 : 0;
    seen = all;
  }
}
