/** The Worker's side: one document, read, reviewed and drawn while the page stays responsive. */
import type { Answers, DocumentQuestion, DocumentReply, DocumentRequest } from './protocol';
import { DocumentWork, type OnPage } from './work';

/** The few members of a Worker's global scope that are used; the DOM types have them only for windows. */
export interface WorkerScope {
  addEventListener(name: 'message', listener: (event: MessageEvent<DocumentRequest>) => void): void;
  postMessage(reply: DocumentReply, transfer?: readonly Transferable[]): void;
}

export function serveDocument(scope: WorkerScope): void {
  const work = new DocumentWork();
  // A part of pdf.js takes `onmessage` for itself, and listens to letters of another kind.
  scope.addEventListener('message', ({ data }) => {
    if (typeof data.ask !== 'string') return;
    const { id } = data;
    const onPage: OnPage = (done, of) => scope.postMessage({ id, done, of });
    documentAnswer(work, data, onPage).then(
      (answer) =>
        scope.postMessage({ id, answer }, answer instanceof Object && isPicture(answer) ? [answer] : []),
      (error: unknown) => scope.postMessage({ id, broke: String(error) }),
    );
  });
}

const isPicture = (answer: Answers[keyof Answers]): answer is ImageBitmap =>
  typeof ImageBitmap !== 'undefined' && answer instanceof ImageBitmap;

export async function documentAnswer(
  work: DocumentWork,
  question: DocumentQuestion,
  onPage: OnPage,
): Promise<Answers[keyof Answers]> {
  switch (question.ask) {
    case 'open':
      return work.open(question.name, question.bytes, question.given, onPage);
    case 'review':
      return work.reviewAgainst(question.given);
    case 'change':
      return work.change(question.corrections);
    case 'mend':
      return work.mend();
    case 'report':
      return work.report(question.name, question.date, question.locale);
    case 'paint':
      return work.paint(question.page, question.scale);
    case 'draft':
      return (await import('../../draft/work')).draftFrom(question.files);
  }
}
