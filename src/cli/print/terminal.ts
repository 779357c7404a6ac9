/** Where a command writes: standard output for what was asked for, standard error for progress and problems. */
import { render, type Locale, type Message } from '../../core/messages';
import { message } from '../../core/messages';
import { CLI_MESSAGES, type CliMessageId } from '../messages';

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
  ) {}

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

  say(id: CliMessageId, data: Readonly<Record<string, string>> = {}): void {
    this.line(this.text(id, data));
  }

  text(id: CliMessageId, data: Readonly<Record<string, string>> = {}): string {
    return render(message(CLI_MESSAGES, id, data), this.locale);
  }

  words(what: Message): string {
    return render(what, this.locale);
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
