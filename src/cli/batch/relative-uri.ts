/** A file as a link from a folder: relative, with `/` between its parts, and each part encoded. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

export function relativeUri(folder: string, file: string): string {
  const path = relative(folder, resolve(file));
  return isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/');
}
