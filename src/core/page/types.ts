/**
 * A page as it is printed, whatever program wrote the file: letters, ruled lines, pictures. Everything is in points
 * (1/72 inch) from the top left corner of the page as it is read: the page's own rotation is already applied.
 */

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One letter, digit or sign; blanks are not among them. */
export interface Glyph extends Rectangle {
  /** What it says; '' where the file does not name it. Never a compatibility form of a radical (⻋): 车. */
  readonly text: string;
  /** Height of its font. */
  readonly size: number;
  /** Where the line of writing stands on which it is set. */
  readonly baseline: number;
  /** Degrees clockwise from upright: 0, or where it is written sideways 90, 180, 270; others as they are. */
  readonly angle: number;
  /** Tells fonts of one page apart. */
  readonly font: string;
  /** Place in `Page.clips` of what shows it; undefined where the whole page does. */
  readonly clip?: number;
}

/** A straight line, upright or level: stroked, or a thin filled rectangle. Its thickness is its shorter side. */
export interface Ruling extends Rectangle {
  readonly direction: 'level' | 'upright';
}

/** What makes a page not wholly readable. `no-text`: a picture of a page. `unmapped`: letters without names. */
export type PageProblem = 'no-text' | 'unmapped' | 'damaged';

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which the file draws them. */
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly clips: readonly Rectangle[];
  readonly images: readonly Rectangle[];
  readonly problems: readonly PageProblem[];
}
