/** What lies on the disk only while the program runs, so that it can be cleared away however the program ends. */
import { rmSync } from 'node:fs';

const tracked = new Set<string>();

export const keepTrackOf = (path: string): void => void tracked.add(path);

export const loseTrackOf = (path: string): void => void tracked.delete(path);

/** Removes a file or folder as well as it can: one that stays does no harm, and what is being told is worse. */
export function dropTemporary(path: string): void {
  loseTrackOf(path);
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Left where it is.
  }
}

export const dropTemporaries = (): void => tracked.forEach(dropTemporary);
