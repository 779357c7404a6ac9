/** Workbooks that are picked in a pane are read by a Worker, which can be stopped; it begins with the first. */
import type { Grid } from '../core/grid';
import { gridsOf, ReadingClient } from '../hosts/browser';

/** Beside the page: its entry in webpack.config.js. */
const SCRIPT = 'reader.js';

let client: ReadingClient | undefined;

/** Throws a HostProblem where the file cannot be read, the signal stops it, or it takes too long. */
export function readInWorker(file: File, signal?: AbortSignal): Promise<readonly Grid[]> {
  client ??= new ReadingClient(() => new Worker(SCRIPT));
  return gridsOf(file, client.read, signal);
}
