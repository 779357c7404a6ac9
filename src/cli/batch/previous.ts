/** Finds last year's workbook of each: by the same place in the folder, then by the same name but for the year. */
import { basename, extname, relative } from 'node:path';
import { message } from '../../core/messages';
import { extensionOf, filesOf, isFolder } from '../files';
import { Problem } from '../problem';
import { BATCH_MESSAGES } from './messages';
import type { Previous } from './setup';

/** 2020年, 2020年度, 20年: what names differ in from year to year. */
const YEAR = /(?:19|20)\d{2}(?:年度?)?|(?<!\d)\d{2}年度?/g;

const nameOf = (file: string): string => basename(file, extname(file)).replace(YEAR, '').toLowerCase();

/** `roots`: the folders that were given, to which places are relative. A single file is last year's of all. */
export function previousOf(
  previous: string | undefined,
  roots: readonly string[],
): (file: string) => Previous | undefined {
  if (previous === undefined) return () => undefined;
  const found = filesOf([previous], 'workbooks');
  if (!isFolder(previous)) return () => ({ kind: 'file', file: previous, isNamed: true });
  const byPlace = new Map(found.map((file) => [relative(previous, file), file]));
  const byName = new Map<string, string[]>();
  for (const file of found) byName.set(nameOf(file), [...(byName.get(nameOf(file)) ?? []), file]);
  return (file) => {
    const same = roots.flatMap((root) => byPlace.get(relative(root, file)) ?? [])[0];
    if (same !== undefined) return { kind: 'file', file: same };
    const alike = byName.get(nameOf(file)) ?? [];
    const best = alike.length > 1 ? alike.filter((one) => extensionOf(one) === extensionOf(file)) : alike;
    const [only, ...others] = best.length > 0 ? best : alike;
    if (only === undefined) return { kind: 'none' };
    return others.length === 0
      ? { kind: 'file', file: only }
      : { kind: 'ambiguous', files: [only, ...others] };
  };
}

/** Last year's workbook where all are checked with the same one: a file, or the one of a folder that belongs to a single file. */
export function onlyPrevious(
  { previous }: { readonly previous?: string },
  files: readonly string[],
): string | undefined {
  if (previous === undefined || !isFolder(previous)) return previous;
  const [file, ...others] = files;
  const found = file === undefined || others.length > 0 ? undefined : previousOf(previous, [])(file);
  if (found?.kind === 'file') return found.file;
  if (found?.kind === 'ambiguous')
    throw new Problem(
      message(BATCH_MESSAGES, 'ambiguousPrevious', { count: String(found.files.length), files: found.files }),
    );
  throw new Problem(message(BATCH_MESSAGES, 'noPrevious'), [message(BATCH_MESSAGES, 'noPreviousAdvice')]);
}
