/** The Worker's side: reads workbooks so that the page stays responsive meanwhile. */
import { readWorkbook } from '../../files/xlsx';
import type { Reply, Request } from './protocol';

/** The few members of a Worker's global scope that are used; the DOM types have them only for windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(reply: Reply): void;
}

export function serve(scope: WorkerScope): void {
  scope.onmessage = ({ data: { id, bytes } }) => {
    void readWorkbook(bytes).then((result) => scope.postMessage({ id, result }));
  };
  scope.postMessage('ready');
}
