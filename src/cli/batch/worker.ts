/** A worker thread: says that it is ready, then checks the workbooks it is sent, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { Checker } from './check-one';
import type { Job, Setup } from './setup';

const port = parentPort;
if (port) {
  const setup = workerData as Setup;
  const checker = new Checker(setup);
  port.on('message', (job: Job) => void checker.check(job).then((entry) => port.postMessage(entry)));
  port.postMessage('ready');
}
