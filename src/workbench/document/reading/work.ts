/** Reads a published document, reviews it and draws its pages: in a Worker, or in the page where there can be none. */
import { check } from '../../../core/check';
import type { PublishedDocument, PublishedReading } from '../../../core/document';
import type { Grid } from '../../../core/grid';
import type { Locale, Message } from '../../../core/messages';
import { type Review, type Workbook } from '../../../core/review';
import { provenTables, review } from '../../../core/review/engine';
import type { TextDocument } from '../../../core/proofread/types';
import type { Painter } from '../../../hosts/browser/paint';
import { readDocx } from '../../../hosts/files/docx';
import { isPdfFile } from '../file-kinds';
import { shownReview } from '../model/shown';
import type { ShownReview } from '../model/types';
import { documentMessage } from '../words';
import { pdfPart } from './pdf-tools';

/** The workbook that a document is held against. */
export interface GivenBook {
  readonly name: string;
  readonly grids: readonly Grid[];
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export type DocumentReading =
  | { readonly kind: 'refused'; readonly problem: Message }
  /** A text without tables: it is held against a workbook. */
  | { readonly kind: 'text'; readonly document: TextDocument }
  | { readonly kind: 'document'; readonly shown: ShownReview; readonly sizes: readonly PageSize[] };

export type OnPage = (done: number, of: number) => void;

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((letter, place) => bytes[place] === letter.charCodeAt(0));

/** A PDF may begin behind other bytes, but its name says what it is meant to be. */
export const isPdf = (name: string, bytes: Uint8Array): boolean =>
  isPdfFile(name) || startsWith(bytes, '%PDF');

export class DocumentWork {
  private published: PublishedDocument | undefined;
  private reviewed: Review | undefined;
  private painter: Promise<Painter> | undefined;

  async open(
    name: string,
    bytes: Uint8Array,
    book: GivenBook | undefined,
    onPage?: OnPage,
  ): Promise<DocumentReading> {
    const isOfPages = isPdf(name, bytes);
    const reading = isOfPages ? await this.readPdf(bytes, onPage) : await readWord(bytes);
    if (!reading.ok) return { kind: 'refused', problem: reading.problem };
    const { published } = reading;
    if (!isOfPages && published.tables.length === 0) return { kind: 'text', document: published.text };
    this.published = published;
    const sizes = isOfPages ? await this.sizesOf(bytes) : [];
    return { kind: 'document', shown: this.reviewAgainst(book), sizes };
  }

  /** What was read, held against a workbook or, without one, no longer. */
  reviewAgainst(book: GivenBook | undefined): ShownReview {
    if (!this.published) throw new Error('nothing was read');
    this.reviewed = review(this.published, book ? { workbook: workbookOf(book) } : {});
    return shownReview(this.reviewed);
  }

  /** As a page that any browser opens. */
  async report(name: string, date: string, locale: Locale): Promise<Uint8Array> {
    if (!this.reviewed) throw new Error('nothing was reviewed');
    const { htmlReview } = await import('../../../pane/html-report');
    return htmlReview(this.reviewed, { file: name, date, locale });
  }

  async paint(page: number, scale: number): Promise<ImageBitmap> {
    if (!this.painter) throw new Error('nothing to draw');
    return (await this.painter).paint(page, scale);
  }

  private async readPdf(bytes: Uint8Array, onPage: OnPage | undefined): Promise<PublishedReading> {
    const part = pdfPart();
    return part
      ? part.readPdf(bytes, { onPage, prove: provenTables })
      : { ok: false, problem: documentMessage('noPdfHere') };
  }

  /** Nothing is drawn where it can't be; the text is shown all the same. */
  private async sizesOf(bytes: Uint8Array): Promise<readonly PageSize[]> {
    const painter = pdfPart()?.openPainter(bytes);
    try {
      const { sizes } = (await painter) ?? { sizes: [] };
      this.painter = painter;
      return sizes;
    } catch {
      return [];
    }
  }
}

async function readWord(bytes: Uint8Array): Promise<PublishedReading> {
  const reading = await readDocx(bytes);
  if (!reading.ok) return reading;
  const { document, tables, remarks } = reading;
  return { ok: true, published: { kind: 'docx', text: document, tables, remarks } };
}

const workbookOf = ({ name, grids }: GivenBook): Workbook => ({ name, set: check(grids).set });
