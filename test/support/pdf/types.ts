/**
 * What a PDF made for a test holds. Places are in points from the top left corner of the page before it is turned;
 * colours are `#rrggbb`.
 */

export interface PdfSpec {
  readonly pages: readonly PageSpec[];
  readonly encryption?: Encryption;
  /** What has to be known to open an encrypted file; nothing by default. */
  readonly password?: string;
  /** `stream`: a table of places as a stream, and objects in streams of objects (PDF 1.5). */
  readonly xref?: 'table' | 'stream';
  /** Whether what pages draw is packed; it is not by default. */
  readonly packed?: boolean;
}

export type Encryption = 'rc4-40' | 'rc4-128' | 'aes-128' | 'aes-256';

export interface PageSpec {
  /** A4 upright by default. */
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  /** What of the page is shown. */
  readonly crop?: Box;
  readonly userUnit?: number;
  readonly items: readonly Item[];
}

/** From the left, from the top, wide, high. */
type Box = readonly [number, number, number, number];

export type Item = TextItem | LineItem | BoxItem | ClipItem | FormItem | ImageItem | RawItem;

/**
 * `song` and `song-gbk`, fonts of Chinese that are not in the file, named by their maps (UniGB-UCS2-H, GBK-EUC-H), Latin
 * half as wide as Chinese; `song-v` writes downwards. `named` has a map of its own (ToUnicode), `unnamed` none: what it
 * says can't be known. `helvetica` takes Latin only.
 */
export type FontName = 'song' | 'song-gbk' | 'song-v' | 'helvetica' | 'named' | 'unnamed';

export interface TextItem {
  readonly text: string;
  /** Where it begins, and its baseline. */
  readonly at: readonly [number, number];
  /** 10.5 by default. */
  readonly size?: number;
  /** `song` by default. */
  readonly font?: FontName;
  readonly colour?: string;
  /** Rendering mode of PDF: 3 is invisible. */
  readonly mode?: number;
  /** Degrees clockwise. */
  readonly angle?: number;
  readonly letterSpace?: number;
  /** Percent. */
  readonly stretch?: number;
  readonly rise?: number;
  /** Set again this far to the right: bold made by hand. */
  readonly again?: number;
}

export interface LineItem {
  readonly line: readonly [number, number, number, number];
  /** 0.5 by default. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly colour?: string;
}

export interface BoxItem {
  readonly box: Box;
  /** Colour by which it is filled. */
  readonly fill?: string;
  /** Width of the line around it; none by default. */
  readonly stroke?: number;
  readonly colour?: string;
}

interface ClipItem {
  readonly clip: Box;
  readonly items: readonly Item[];
}

/** Items in a drawing of their own (form XObject), put with its origin at a place; what is outside its box is not shown. */
export interface FormItem {
  readonly form: readonly Item[];
  readonly at?: readonly [number, number];
  readonly box?: Box;
}

interface ImageItem {
  readonly image: Box;
}

/** Operators as PDF writes them, in its own coordinates. */
interface RawItem {
  readonly raw: string;
}
