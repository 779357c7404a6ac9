/** Reads a published document, reviews it and draws its pages: in a Worker, or in the page where there can be none. */
import { check } from '../../../core/check';
import type { PublishedDocument, PublishedReading } from '../../../core/document';
import type { Locale, Message } from '../../../core/messages';
import type { TextCorrection, TextDocument, TextParagraph } from '../../../core/proofread/types';
import { type Review, type ReviewOptions, type Workbook } from '../../../core/review';
import { recognise } from '../../../core/recognise';
import {
  provenTables,
  publishedGrids,
  review,
  triedCorrections,
  type TriedCorrections,
} from '../../../core/review/engine';
import type { TableSet } from '../../../core/tables';
import type { Painter } from '../../../hosts/browser/paint';
import { patchDocx, readDocx } from '../../../hosts/files/docx';
import { fittedTo, type BesideBooks, type GivenBook } from '../../beside/given';
import { editsOfOpened, textsWith } from '../editing/changes';
import { isPdfFile } from '../file-kinds';
import { shownReview } from '../model/shown';
import type { ShownReview } from '../model/types';
import { documentMessage } from '../words';
import { pdfPart } from './pdf-tools';

/** What a document is held against beside its own tables. */
export interface DocumentGiven extends BesideBooks {
  /** The workbook that it was made from. */
  readonly book?: GivenBook;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export type DocumentReading =
  | { readonly kind: 'refused'; readonly problem: Message }
  /** A text without tables: it is held against a workbook. */
  | { readonly kind: 'text'; readonly document: TextDocument }
  | (ReviewedAgain & { readonly kind: 'document'; readonly sizes: readonly PageSize[] });

export interface ReviewedAgain {
  readonly shown: ShownReview;
  /** Why some of what was given could not be used. */
  readonly unused: readonly Message[];
}

export type ChangedReview =
  | (ReviewedAgain & { readonly kind: 'changed' })
  /** Nothing was changed. */
  | { readonly kind: 'refused'; readonly problems: readonly Message[] };

/** A Word document as its file has it. */
interface OpenedWord {
  readonly bytes: Uint8Array;
  readonly opened: readonly TextParagraph[];
}

export type OnPage = (done: number, of: number) => void;

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((letter, place) => bytes[place] === letter.charCodeAt(0));

/** A PDF may begin behind other bytes, but its name says what it is meant to be. */
export const isPdf = (name: string, bytes: Uint8Array): boolean =>
  isPdfFile(name) || startsWith(bytes, '%PDF');

export class DocumentWork {
  private published: PublishedDocument | undefined;
  private word: OpenedWord | undefined;
  private given: DocumentGiven = {};
  private options: ReviewOptions = {};
  private reviewed: Review | undefined;
  private painter: Promise<Painter> | undefined;

  async open(
    name: string,
    bytes: Uint8Array,
    given: DocumentGiven,
    onPage?: OnPage,
  ): Promise<DocumentReading> {
    const isOfPages = isPdf(name, bytes);
    const reading = isOfPages ? await this.readPdf(bytes, onPage) : await readWord(bytes);
    if (!reading.ok) return { kind: 'refused', problem: reading.problem };
    const { published } = reading;
    if (!isOfPages && published.tables.length === 0) return { kind: 'text', document: published.text };
    this.published = published;
    this.word = isOfPages ? undefined : { bytes, opened: published.text.paragraphs };
    const sizes = isOfPages ? await this.sizesOf(bytes) : [];
    return { kind: 'document', ...this.reviewAgainst(given), sizes };
  }

  /** What was read, held against what is given now. */
  reviewAgainst(given: DocumentGiven): ReviewedAgain {
    this.given = given;
    return this.reviewNow(this.reading());
  }

  /**
   * The document as it was opened, with corrections made in a copy of the file and read back from there: what is shown
   * is what will be saved. Where the file can't take one, or says something else then, nothing is changed.
   */
  async change(corrections: readonly TextCorrection[]): Promise<ChangedReview> {
    const { bytes, opened } = this.word ?? { bytes: new Uint8Array(), opened: [] };
    const texts = editsOfOpened(corrections, opened);
    const patched = await patchDocx(bytes, { texts }, { showing: 'plain' });
    if (!patched.ok) return { kind: 'refused', problems: [patched.problem] };
    if (patched.refused.length > 0)
      return { kind: 'refused', problems: patched.refused.map(({ reason }) => reason) };
    const reading = await readWord(patched.bytes);
    if (!reading.ok) return { kind: 'refused', problems: [reading.problem] };
    if (!isAsMeant(reading.published.text, textsWith(opened, texts)))
      return { kind: 'refused', problems: [documentMessage('notAsWritten')] };
    return { kind: 'changed', ...this.reviewNow(reading.published) };
  }

  /** Asked of what was reviewed last. */
  async mend(): Promise<TriedCorrections> {
    if (!this.reviewed) throw new Error('nothing was reviewed');
    const rest = async (): Promise<void> => undefined;
    return triedCorrections(this.reviewed, this.options, rest);
  }

  private reading(): PublishedDocument {
    if (!this.published) throw new Error('nothing was read');
    return this.published;
  }

  private reviewNow(published: PublishedDocument): ReviewedAgain {
    const { book } = this.given;
    const { sets, unused } = fittedTo(() => tablesIn(published), published.text, this.given);
    this.published = published;
    this.options = { ...(book ? { workbook: workbookOf(book) } : {}), ...sets };
    this.reviewed = review(published, this.options);
    return { shown: shownReview(this.reviewed), unused };
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

const isAsMeant = ({ paragraphs }: TextDocument, texts: readonly string[]): boolean =>
  paragraphs.length === texts.length && paragraphs.every(({ text }, place) => text === texts[place]);

const tablesIn = (published: PublishedDocument): TableSet =>
  recognise(publishedGrids(published).map(({ grid }) => grid));

const workbookOf = ({ name, grids }: GivenBook): Workbook => ({ name, set: check(grids).set });
