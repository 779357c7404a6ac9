/** Short ways to write down sections, paragraphs and sentences that have one case. */
import type { ParagraphForm, SectionForm, Sentence } from '../../form';

export const say = (id: string, text: string): Sentence => ({ id, cases: [{ text }] });

export const paragraph = (...sentences: readonly Sentence[]): ParagraphForm => ({ sentences });

export const section = (
  id: string,
  heading: string,
  ...paragraphs: readonly ParagraphForm[]
): SectionForm => ({
  id,
  level: id.includes('.') ? 2 : 1,
  heading,
  paragraphs,
});

/** A part of a chapter; it has the id that its matter has in every form. */
export const part = (id: string, heading: string, ...paragraphs: readonly ParagraphForm[]): SectionForm => ({
  ...section(id, heading, ...paragraphs),
  level: 2,
});
