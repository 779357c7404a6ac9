/** A paragraph while it is read: pieces of text, not all of which are shown. */

/** A field such as a cross-reference: its instruction is not shown, its result is. */
export interface Field {
  phase: 'instruction' | 'result';
  instruction: string;
  /** A field without an end is none; what looked like its instruction is text. */
  closed: boolean;
}

interface Piece {
  text: string;
  /** The fields in whose instructions it stands. */
  readonly within: readonly Field[];
}

export class Draft {
  style: string | undefined;
  outline: number | undefined;
  list: string | undefined;
  level: number | undefined;
  /** Its end was deleted in a tracked change: it runs on into the next paragraph. */
  runsOn = false;
  /** A letter or two set large beside the lines of the next paragraph, which goes on with it. */
  isDropCap = false;
  isContents = false;
  isTable = false;
  isRunHidden = false;
  /** Text boxes anchored in it: they are read after it. */
  readonly boxes: Draft[] = [];
  private readonly pieces: Piece[] = [];

  add(text: string, fields: readonly Field[]): void {
    const within = fields.filter(({ phase }) => phase === 'instruction');
    const last = this.pieces.at(-1);
    if (last && last.within.length === 0 && within.length === 0) last.text += text;
    else this.pieces.push({ text, within });
  }

  /** As shown, once every field has been seen to its end. */
  get text(): string {
    return this.pieces
      .filter(({ within }) => !within.some(({ closed }) => closed))
      .map(({ text }) => text)
      .join('');
  }
}

/** Word itself knows no deeper nesting than 20; what was begun long before was never ended. */
const MOST_OPEN = 64;

/** The fields that are open at a place. */
export class Fields {
  private open: Field[] = [];
  private readonly outer: Field[][] = [];

  get current(): readonly Field[] {
    return this.open;
  }

  get inContents(): boolean {
    return this.open.some(({ phase, instruction }) => phase === 'result' && /^\s*TOC\b/i.test(instruction));
  }

  begin(): void {
    this.open.push({ phase: 'instruction', instruction: '', closed: false });
    if (this.open.length > MOST_OPEN) this.open.shift();
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field?.phase === 'instruction') field.instruction += text;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.phase = 'result';
  }

  end(): void {
    const field = this.open.pop();
    if (field) field.closed = true;
  }

  /** A text box has fields of its own. */
  enterBox(): void {
    this.outer.push(this.open);
    this.open = [];
  }

  leaveBox(): void {
    this.open = this.outer.pop() ?? [];
  }
}
