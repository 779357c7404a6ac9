/** Loads office.js in a pane of Word, once for a window; each test then opens its own document. */
import { requirementTable } from '../requirements/table';
import { WordDocument } from '../word/document';
import { WordOffice } from '../word/word-office';
import { connect, loadOffice, openedAgain } from './open-pane';

/** Of this window. */
let opened: WordOffice | undefined;

/** Call it in `beforeAll`; `wordApi` is fixed for the file, since office.js asks for it only once. */
export async function openWord(wordApi?: string): Promise<WordOffice> {
  if (opened) return openedAgain(opened, 'Word', wordApi);
  opened = new WordOffice({
    document: new WordDocument(),
    table: requirementTable('Word'),
    ...(wordApi === undefined ? {} : { wordApi }),
  });
  connect(opened, 'Word');
  await loadOffice();
  await Office.onReady();
  return opened;
}
