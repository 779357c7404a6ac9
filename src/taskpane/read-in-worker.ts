/** Workbooks that are picked in a pane are read by a Worker, which can be stopped; it begins with the first. */
import type { Grid } from '../core/grid';
import { gridsOf, ReadingClient } from '../hosts/browser';

/** A script beside the page, named by its content as every other. */
const worker = (): Worker =>
  new Worker(
    /* webpackEntryOptions: { filename: "reader.[contenthash:8].js" } */
    new URL('./reader.ts', import.meta.url),
  );

let client: ReadingClient | undefined;

/** Throws a HostProblem where the file cannot be read, the signal stops it, or it takes too long. */
export function readInWorker(file: File, signal?: AbortSignal): Promise<readonly Grid[]> {
  client ??= new ReadingClient(worker);
  return gridsOf(file, client.read, signal);
}
