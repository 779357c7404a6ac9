/** Pages made for a test, read back. */
import { readPages, type PagesReading } from '../../../../src/hosts/files/pdf';
import type { Page } from '../../../../src/core/page';
import { makePdf, type Item, type PageSpec, type PdfSpec } from '../../../support/pdf';

/** Chinese with it, so that the page is none of pictures only. */
export const pageWith = async (items: readonly Item[], page: Partial<PageSpec> = {}): Promise<Page> => {
  const [first] = await pagesOf({ pages: [{ ...page, items }] });
  if (!first) throw new Error('no page');
  return first;
};

async function pagesOf(spec: PdfSpec): Promise<readonly Page[]> {
  const reading = await readPages(makePdf(spec));
  if (!reading.ok) throw new Error(reading.problem.phrase.en);
  return reading.pages;
}

export const said = (page: Page): string => page.glyphs.map(({ text }) => text).join('');

/** What became of a file, by the names of what is told. */
export const told = (reading: PagesReading): string | readonly string[] =>
  reading.ok ? reading.remarks.map(({ id }) => id) : reading.problem.id;
