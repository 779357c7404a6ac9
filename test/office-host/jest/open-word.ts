/** Loads office.js in a pane of Word, once for a test file; each test then opens its own document. */
import { requirementTable } from '../requirements/table';
import { WordDocument } from '../word/document';
import { WordOffice } from '../word/word-office';
import { connect, loadOffice } from './open-pane';

/** Call it in `beforeAll`; `wordApi` is fixed for the file, since office.js asks for it only once. */
export async function openWord(wordApi?: string): Promise<WordOffice> {
  const host = new WordOffice({
    document: new WordDocument(),
    table: requirementTable('Word'),
    ...(wordApi === undefined ? {} : { wordApi }),
  });
  connect(host, 'Word');
  await loadOffice();
  await Office.onReady();
  return host;
}
