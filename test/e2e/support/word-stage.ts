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

/** `content`: its paragraphs, or a whole document. */
export async function wordStage(
  browser: Browser,
  content: readonly string[] | WordDocument,
  { wordApi = '1.4', ...options }: WordStageOptions = {},
): Promise<WordStage> {
  const document = content instanceof WordDocument ? content : new WordDocument(content);
  const host = new WordOffice({ document, table: requirementTable('Word'), wordApi });
  const opened = await officePage(browser, 'Word', host.page, options);
  return {
    ...opened,
    host,
    document,
    texts: () => document.$story.paragraphs.map(({ text }) => text),
  };
}
