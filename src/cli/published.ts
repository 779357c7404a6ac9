/** A published document on disk, read and reviewed. */
import type { PublishedDocument } from '../core/document';
import { message, type Message } from '../core/messages';
import { formNamed, type NarrativeForm } from '../core/narrative';
import { type Review, type ReviewOptions } from '../core/review';
import { review } from '../core/review/engine';
import { readPublished } from '../hosts/files/published';
import { openedAs, type OpenDocument } from './document-file';
import { readBytes } from './files';
import { CLI_MESSAGES } from './messages';
import { Problem } from './problem';
import { budgetFor, supplementFor } from './supplement-file';

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
  /** What in the supplement does not fit. */
  readonly remarks: readonly Message[];
}

/** What the office says of its own explanation. */
export interface TextSources {
  readonly form?: NarrativeForm;
  /** A file with answers to what the form asks. */
  readonly supplement?: string;
  /** The budget published for the year. */
  readonly budget?: string;
}

/** Throws a Problem where the file can't be read. */
export async function reviewFile(
  file: string,
  options: ReviewOptions,
  sources: TextSources = {},
): Promise<ReviewedFile> {
  const published = await openPublished(file);
  return { file, document: openedAs(file, published), ...(await reviewWith(published, options, sources)) };
}

/** Throws a Problem where the file of answers can't be read. */
export async function reviewWith(
  published: PublishedDocument,
  options: ReviewOptions,
  { form: named, supplement: answers, budget: file }: TextSources,
): Promise<Pick<ReviewedFile, 'review' | 'remarks'>> {
  const bare = review(published, named ? { ...options, form: named } : options);
  const budget = file === undefined ? undefined : await budgetFor(file, bare.check.set);
  const given = budget ? { ...options, budget } : options;
  const first = budget ? review(published, named ? { ...given, form: named } : given) : bare;
  // What may be asked depends on the form; where none is named, the text itself shows it.
  const form = named ?? formNamed(first.text.form);
  if (answers === undefined || !form) return { review: first, remarks: [] };
  const { supplement, remarks } = await supplementFor(answers, form, first.check.set);
  return { review: review(published, { ...given, form, supplement }), remarks };
}
