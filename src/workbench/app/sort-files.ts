/** What the files opened together are: a workbook, a text to be held against it, a document of pages, answers to be taken over. */
import { isAnswersFile } from '../answers/read';
import { isPdfFile } from '../document/file-kinds';
import { isTextFile } from '../text/read-text';

export interface SortedFiles {
  readonly text: File | undefined;
  readonly pages: File | undefined;
  readonly answers: File | undefined;
  readonly books: readonly File[];
}

export function sorted(files: readonly File[], withTexts: boolean): SortedFiles {
  const isText = ({ name }: File): boolean => withTexts && isTextFile(name);
  const isPages = ({ name }: File): boolean => withTexts && isPdfFile(name);
  const isAnswers = ({ name }: File): boolean => isAnswersFile(name);
  return {
    text: files.find(isText),
    pages: files.find(isPages),
    answers: files.find(isAnswers),
    books: files.filter((file) => !isText(file) && !isPages(file) && !isAnswers(file)),
  };
}
