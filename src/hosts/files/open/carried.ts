/** Reasons given for findings go with the file: what it brought along, what was given since, and the file as saved with both. */
import { REASONS_KEY, readReasons } from '../../../core/reasons';
import { HostProblem } from '../../host';
import { keepIn, keptIn } from '../xlsx';
import type { FileMemory } from './memory';
import type { WrittenFile } from './written';

export class CarriedReasons {
  private readonly brought: string | undefined;
  private saved: string | undefined;

  constructor(
    original: Uint8Array,
    private readonly memory: FileMemory,
  ) {
    this.brought = keptIn(original, REASONS_KEY);
    this.saved = this.text;
  }

  /** What was given here counts before what the file brought. */
  get text(): string | undefined {
    return this.memory.get(REASONS_KEY) ?? this.brought;
  }

  get count(): number {
    return readReasons(this.text).length;
  }

  get isUnsaved(): boolean {
    return this.text !== this.saved;
  }

  noteSaved(): void {
    this.saved = this.text;
  }

  /** A file that never had any and gets none stays as it is. Throws a HostProblem where the file can't take them. */
  writtenInto(bytes: Uint8Array): WrittenFile {
    const { text } = this;
    if (text === undefined || (this.brought === undefined && this.count === 0))
      return { bytes, warnings: [] };
    const kept = keepIn(bytes, REASONS_KEY, text);
    if (!kept.ok) throw new HostProblem(kept.problem);
    return kept;
  }
}
