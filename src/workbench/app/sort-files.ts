/** What the files opened together are: a workbook, a text to be held against it, answers to be taken over. */
import { isAnswersFile } from '../answers/read';
import { isTextFile } from '../text/read-text';

export interface SortedFiles {
  readonly text: File | undefined;
  readonly answers: File | undefined;
  readonly books: readonly File[];
}

export function sorted(files: readonly File[], withTexts: boolean): SortedFiles {
  const isText = ({ name }: File): boolean => withTexts && isTextFile(name);
  const isAnswers = ({ name }: File): boolean => isAnswersFile(name);
  return {
    text: files.find(isText),
    answers: files.find(isAnswers),
    books: files.filter((file) => !isText(file) && !isAnswers(file)),
  };
}
