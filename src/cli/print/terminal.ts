/** Where a command writes: standard output for what was asked for, standard error for progress and problems. */
import type { FindingCell } from '../../core/check';
import {
  addressWords,
  message,
  render,
  type Locale,
  type Message,
  type PlaceWords,
  type Say,
} from '../../core/messages';
import { placedFilling } from '../../core/grid';
import { CLI_MESSAGES } from '../messages';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const CLEAR_LINE = '\r\u001b[K';

export class Terminal {
  constructor(
    readonly locale: Locale,
    private readonly out: Output = process.stdout,
    private readonly error: Output = process.stderr,
    private readonly wordsOf: PlaceWords = addressWords,
  ) {}

  /** The same, with other words for places. */
  placing(wordsOf: PlaceWords): Terminal {
    return new Terminal(this.locale, this.out, this.error, wordsOf);
  }

  /** Between the items of a list. */
  get listMark(): string {
    return this.locale === 'zh-CN' ? '、' : ', ';
  }

  raw(text: string): void {
    this.out.write(text);
  }

  line(text = ''): void {
    this.out.write(`${text}\n`);
  }

  readonly say: Say<typeof CLI_MESSAGES, void> = (id, ...gaps) => this.line(this.text(id, ...gaps));

  readonly text: Say<typeof CLI_MESSAGES> = (id, ...gaps) => this.words(message(CLI_MESSAGES, id, ...gaps));

  words(what: Message): string {
    return render(what, this.locale, this.wordsOf);
  }

  /** A cell by itself. */
  cell(cell: Pick<FindingCell, 'sheet' | 'at'>): string {
    return this.wordsOf(placedFilling(cell), this.locale);
  }

  complain(text: string): void {
    this.error.write(`${text}\n`);
  }

  /** One line that is written over; nothing where nobody watches. */
  progress(done: number, total: number, what: string): void {
    if (this.error.isTTY && total > 1) this.error.write(`${CLEAR_LINE}[${done}/${total}] ${what}`);
  }

  endProgress(total: number): void {
    if (this.error.isTTY && total > 1) this.error.write(CLEAR_LINE);
  }
}
