/** The built pane beside a document in a test host for Word. */
import type { Browser } from 'playwright-core';
import { requirementTable } from '../../office-host/requirements/table';
import { WordDocument } from '../../office-host/word/document';
import { WordOffice } from '../../office-host/word/word-office';
import { officePage, type OfficePage, type OfficePageOptions } from './office-page';

export interface WordStage extends OfficePage {
  readonly host: WordOffice;
  readonly document: WordDocument;
  /** The paragraphs, as they stand. */
  texts(): readonly string[];
}

export interface WordStageOptions extends OfficePageOptions {
  readonly wordApi?: string;
}

export async function wordStage(
  browser: Browser,
  paragraphs: readonly string[],
  { wordApi = '1.4', ...options }: WordStageOptions = {},
): Promise<WordStage> {
  const document = new WordDocument(paragraphs);
  const host = new WordOffice({ document, table: requirementTable('Word'), wordApi });
  const opened = await officePage(browser, 'Word', host.page, options);
  return {
    ...opened,
    host,
    document,
    texts: () => document.$story.paragraphs.map(({ text }) => text),
  };
}
