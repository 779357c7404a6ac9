/** A published document on disk, read and reviewed. */
import type { PublishedDocument } from '../core/document';
import { message } from '../core/messages';
import { type Review, type ReviewOptions } from '../core/review';
import { review } from '../core/review/engine';
import { readPublished } from '../hosts/files/published';
import { openedAs, type OpenDocument } from './document-file';
import { readBytes } from './files';
import { CLI_MESSAGES } from './messages';
import { Problem } from './problem';

/** Throws a Problem where the file can't be read. */
async function openPublished(file: string): Promise<PublishedDocument> {
  const reading = await readPublished(readBytes(file));
  if (reading.ok) return reading.published;
  const { problem } = reading;
  throw new Problem(problem.id === 'isText' ? message(CLI_MESSAGES, 'isPlainText') : problem, [], file);
}

export interface ReviewedFile {
  readonly file: string;
  readonly document: OpenDocument;
  readonly review: Review;
}

/** Throws a Problem where the file can't be read. */
export async function reviewFile(file: string, options: ReviewOptions): Promise<ReviewedFile> {
  const published = await openPublished(file);
  return { file, document: openedAs(file, published), review: review(published, options) };
}
