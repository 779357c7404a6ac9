/** What is kept for a file between two openings: in memory, and in the browser's storage where that is allowed. */
import { quietly, type Shelf } from '../../browser/storage';

const PREFIX = 'juesuan:file:';

/** State by key, for one file at a time. A full or forbidden storage is no reason to fail: the state then lasts as long as the page. */
export class FileMemory {
  private readonly kept: Map<string, string>;

  constructor(
    private readonly fingerprint: string,
    private readonly shelf: Shelf | undefined,
  ) {
    this.kept = new Map(parsed(this.stored()));
  }

  get(key: string): string | undefined {
    return this.kept.get(key);
  }

  set(key: string, value: string): void {
    this.kept.set(key, value);
    this.store(this.fingerprint);
  }

  /** The same state under another content: the file as saved is the same workbook to its user. `inFile`: what that has in itself. */
  copyTo(fingerprint: string, inFile: readonly string[] = []): void {
    const kept = [...this.kept].filter(([key]) => !inFile.includes(key));
    if (kept.length > 0) this.store(fingerprint, kept);
  }

  private stored(): string {
    return quietly(() => this.shelf?.getItem(PREFIX + this.fingerprint)) ?? '';
  }

  private store(fingerprint: string, kept: readonly (readonly [string, string])[] = [...this.kept]): void {
    quietly(() => this.shelf?.setItem(PREFIX + fingerprint, JSON.stringify(kept)));
  }
}

const isPair = (item: unknown): item is [string, string] =>
  Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === 'string');

/** Another program, or an older version of this one, may have left anything there. */
function parsed(text: string): [string, string][] {
  if (text === '') return [];
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.filter(isPair) : [];
  } catch {
    return [];
  }
}
