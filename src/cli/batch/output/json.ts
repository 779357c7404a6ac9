/** One document (docs/schemas/check.schema.json), or one line a workbook (docs/schemas/check-line.schema.json). */
import { checkJsonParts, type CheckedFileJson } from '../../json/check-json';
import type { Entry } from '../entry';
import type { BatchFormat, Results } from '../formats';

function* workbooksOf({ digests, entry }: Results): Generator<CheckedFileJson> {
  for (const digest of digests) yield entry(digest).workbook;
}

export const json: BatchFormat = {
  forPeople: false,
  write(results, sink) {
    for (const part of checkJsonParts(workbooksOf(results), results.called)) sink.write(part);
  },
};

const line = ({ workbook }: Entry): string => `${JSON.stringify(workbook)}\n`;

/** In the order of the files, each as soon as it and all before it are done. */
export const jsonl: BatchFormat = {
  forPeople: false,
  each: line,
  write({ digests, entry }, sink) {
    for (const digest of digests) sink.write(line(entry(digest)));
  },
};
