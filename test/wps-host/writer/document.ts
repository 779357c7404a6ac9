/** The simulated 文字: a document with tables. See README.md for the ground of each behaviour. */
import type { WriterApplication } from '../../../src/hosts/wps/writer';
import { Crossings } from '../crossings';
import { Events } from '../events';

/** One place of the document. The end of a cell is one place and two signs of the text; what is hidden is a place and no sign. */
interface Unit {
  readonly text: string;
  readonly inTable: boolean;
  highlight: number;
  outline: number;
}

const CELL_END = '\r\x07';
const MIXED = 9999999;
const BODY = 10;

interface Anchored {
  start: number;
  end: number;
}

export class SimDocument {
  readonly $units: Unit[] = [];
  readonly $comments: (Anchored & { text: string })[] = [];
  readonly $bookmarks: (Anchored & { name: string })[] = [];
  readonly $undo: string[] = [];
  constructor(private readonly name = '说明.docx') {}
  $protected = false;
  $showsHidden = false;
  /** As a search of the user’s left it: it would find anything. */
  readonly $find: Record<string, unknown> = {
    Forward: false,
    Format: true,
    MatchCase: false,
    MatchByte: false,
    MatchFuzzy: true,
    MatchWholeWord: true,
    MatchWildcards: true,
    IgnoreSpace: true,
    IgnorePunct: true,
    Wrap: 1,
  };

  $add(text: string, outline = BODY): this {
    for (const sign of [...`${text}\r`]) this.put(sign, false, outline);
    return this;
  }
  /** Rows end with a mark of their own, which is one more end of a cell. */
  $addTable(rows: readonly (readonly string[])[]): this {
    for (const row of rows) {
      for (const cell of row) {
        for (const sign of [...cell]) this.put(sign, true);
        this.put(CELL_END, true);
      }
      this.put(CELL_END, true);
    }
    return this;
  }
  /** A field, a mark of a comment, deleted words: they take places and show nothing. */
  $hide(place: number, count: number): this {
    const hidden = Array.from({ length: count }, (): Unit => ({
      text: '',
      inTable: false,
      highlight: 0,
      outline: BODY,
    }));
    this.splice(place, place, hidden);
    return this;
  }
  $text(start = 0, end = this.$units.length): string {
    return this.$units
      .slice(start, end)
      .map(({ text }) => text)
      .join('');
  }
  /** All of it as plain data, but for marks of comments, which stay where they were. */
  $snapshot(): unknown {
    return {
      text: this.$text(),
      highlights: this.$units.filter(({ text }) => text !== '').map(({ highlight }) => highlight),
      comments: this.$comments.map(({ text, start, end }) => [text, this.$text(start, end)]),
      bookmarks: this.$bookmarks.map(({ name, start, end }) => [name, this.$text(start, end)]),
    };
  }
  private put(text: string, inTable: boolean, outline = BODY): void {
    this.$units.push({ text, inTable, highlight: 0, outline });
  }
  splice(start: number, end: number, units: Unit[]): void {
    if (this.$protected) throw new Error('0x800A11FD');
    this.$units.splice(start, end - start, ...units);
    const by = units.length - (end - start);
    for (const anchored of [...this.$comments, ...this.$bookmarks]) {
      if (anchored.start >= end) anchored.start += by;
      if (anchored.end >= end) anchored.end += by;
    }
  }
  retype(start: number, end: number, text: string): void {
    const like = this.$units[start];
    this.splice(
      start,
      end,
      [...text].map((sign) => ({
        text: sign,
        inTable: like?.inTable ?? false,
        highlight: like?.highlight ?? 0,
        outline: like?.outline ?? BODY,
      })),
    );
  }

  get FullName(): string {
    return `D:\\公开\\${this.name}`;
  }
  get Content(): SimRange {
    return new SimRange(this, 0, this.$units.length);
  }
  Range(start: number, end: number): SimRange {
    return new SimRange(this, start, end);
  }
  get Paragraphs(): { readonly Count: number; Item(index: number): unknown } {
    const ends = this.$units.flatMap(({ text }, at) => (text.startsWith('\r') ? [at + 1] : []));
    return {
      Count: ends.length,
      Item: (index) => {
        const end = ends[index - 1];
        if (end === undefined) throw new Error('0x800A1735');
        const range = new SimRange(this, ends[index - 2] ?? 0, end);
        return { Range: range, OutlineLevel: this.$units[end - 1]?.outline };
      },
    };
  }
  /** 1-based, without ids. */
  get Comments(): {
    readonly Count: number;
    Item(index: number): unknown;
    Add(range: SimRange, text: string): void;
  } {
    return {
      Count: this.$comments.length,
      Item: (index) => {
        const comment = this.$comments[index - 1];
        if (!comment) throw new Error('0x800A1735');
        return {
          Range: { Text: comment.text },
          Delete: () => {
            this.$comments.splice(this.$comments.indexOf(comment), 1);
            this.splice(comment.end, comment.end + 1, []);
          },
        };
      },
      Add: (range, text) => {
        const { Start: start, End: end } = range;
        const later = this.$comments.findIndex((comment) => comment.start > start);
        this.$hide(end, 1);
        this.$comments.splice(later < 0 ? this.$comments.length : later, 0, { start, end, text });
      },
    };
  }
  get Bookmarks(): {
    readonly Count: number;
    ShowHidden: boolean;
    Item(index: number): unknown;
    Add(name: string, range: SimRange): void;
  } {
    const all = this.$bookmarks;
    const shown = (): typeof all => all.filter(({ name }) => this.$showsHidden || !name.startsWith('_'));
    const { $showsHidden: isShown } = this;
    const show = (value: boolean): void => void (this.$showsHidden = value);
    return {
      Count: shown().length,
      get ShowHidden() {
        return isShown;
      },
      set ShowHidden(value) {
        show(value);
      },
      Item: (index) => {
        const bookmark = shown()[index - 1];
        if (!bookmark) throw new Error('0x800A1735');
        return {
          Name: bookmark.name,
          Range: new SimRange(this, bookmark.start, bookmark.end),
          Delete: () => void all.splice(all.indexOf(bookmark), 1),
        };
      },
      Add: (name, { Start: start, End: end }) => {
        if (this.$protected) throw new Error('0x800A11FD');
        all.push({ name, start, end });
      },
    };
  }
}

class SimRange {
  constructor(
    private readonly of: SimDocument,
    private start: number,
    private end: number,
  ) {
    if (start < 0 || end > of.$units.length || start > end) throw new Error('0x800A1200');
  }
  get Start(): number {
    return this.start;
  }
  get End(): number {
    return this.end;
  }
  get Text(): string {
    return this.of.$text(this.start, this.end);
  }
  set Text(text: string) {
    this.of.retype(this.start, this.end, text);
    this.end = this.start + text.length;
  }
  get HighlightColorIndex(): number {
    const seen = new Set(this.units().map(({ highlight }) => highlight));
    return seen.size === 1 ? ([...seen][0] ?? 0) : MIXED;
  }
  set HighlightColorIndex(index: number) {
    if (this.of.$protected) throw new Error('0x800A11FD');
    for (const unit of this.units()) unit.highlight = index;
  }
  Information(what: number): boolean {
    return what === 12 && this.units().every(({ inTable }) => inTable);
  }
  SetRange(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }
  Select(): void {
    selected.set(this.of, [this.start, this.end]);
  }
  /** Settings stay from the user’s last search: where one is not said, it finds something else. */
  get Find(): Record<string, unknown> {
    const { $find: settings } = this.of;
    const find: Record<string, unknown> = {
      ClearFormatting: () => undefined,
      Execute: (text: string) => this.find(text, settings),
    };
    for (const name of Object.keys(settings))
      Object.defineProperty(find, name, {
        get: () => settings[name],
        set: (value: unknown) => void (settings[name] = value),
        enumerable: true,
      });
    return find;
  }

  private find(wanted: string, settings: Readonly<Record<string, unknown>>): boolean {
    const plain = { Forward: true, Format: false, MatchCase: true, MatchByte: true, Wrap: 0 };
    const isPlain = Object.entries(settings).every(
      ([name, value]) => value === ((plain as Record<string, unknown>)[name] ?? false),
    );
    if (!isPlain) {
      this.end = Math.min(this.start + 1, this.end);
      return true;
    }
    const text = wanted.replace(/\^\^/g, '^');
    if (/\^[^^]/.test(wanted.replace(/\^\^/g, ''))) return false;
    const places: number[] = [];
    this.of.$units.slice(this.start, this.end).forEach((unit, at) => {
      for (let sign = 0; sign < unit.text.length; sign++) places.push(this.start + at);
    });
    const hit = this.Text.indexOf(text);
    const [from, to] = [places[hit], places[hit + text.length - 1]];
    if (hit < 0 || from === undefined || to === undefined) return false;
    this.SetRange(from, to + 1);
    return true;
  }
  private units(): Unit[] {
    return this.of.$units.slice(this.start, this.end);
  }
}

const selected = new WeakMap<SimDocument, readonly [number, number]>();

/** What a user sees selected. */
export const selectionIn = (document: SimDocument): readonly [number, number] | undefined =>
  selected.get(document);

export class SimWriter {
  ScreenUpdating = true;
  readonly ApiEvent = new Events('at once');
  /** The one in front last. */
  private readonly all: SimDocument[];
  constructor(document: SimDocument | undefined) {
    this.all = document ? [document] : [];
  }
  private get open(): SimDocument | undefined {
    return this.all.at(-1);
  }
  /** As by the user, who opens it or goes to it. */
  $bringToFront(document: SimDocument): void {
    const at = this.all.indexOf(document);
    if (at >= 0) this.all.splice(at, 1);
    this.all.push(document);
    this.ApiEvent.$tell('WindowActivate');
  }
  $close(document: SimDocument): void {
    this.all.splice(this.all.indexOf(document), 1);
    this.ApiEvent.$tell('DocumentAfterClose');
  }
  get ActiveDocument(): SimDocument | undefined {
    return this.open;
  }
  /** From 1. */
  get Documents(): { readonly Count: number; Item(index: number): SimDocument } {
    return {
      Count: this.all.length,
      Item: (index) => {
        const document = this.all[index - 1];
        if (!document) throw new Error('0x800A1735');
        return document;
      },
    };
  }
  get UndoRecord(): { StartCustomRecord(name: string): void; EndCustomRecord(): void } {
    return {
      StartCustomRecord: (name) => void this.open?.$undo.push(name),
      EndCustomRecord: () => void this.open?.$undo.push('end'),
    };
  }
}

interface Page {
  readonly application: WriterApplication;
  readonly crossings: Crossings;
}

export const openWriter = (document: SimDocument | undefined): Page => pageOf(new SimWriter(document));

export function pageOf(writer: SimWriter): Page {
  const crossings = new Crossings();
  const page: unknown = crossings.wrap(writer);
  return { application: page as WriterApplication, crossings };
}
