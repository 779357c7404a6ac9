/** Names that only newer Words know: the root of a part has to say that others may pass them over. */
import type { Splice } from '../../xlsx/patch/splice';
import { attributesOfRaw, nextTag } from '../../xlsx/package/markup';

/** Of Word 2013: how a content control is shown. */
const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

interface NewerNames {
  readonly prefix: string;
  /** What the root has to say besides. */
  readonly splices: readonly Splice[];
}

export function newerNames(xml: string): NewerNames {
  const root = nextTag(xml, 0);
  const attributes = attributesOfRaw(root?.attributes ?? '');
  const prefixOfNames = (uri: string): string | undefined =>
    [...attributes].find(([name, value]) => name.startsWith('xmlns:') && value === uri)?.[0].slice(6);
  const known = prefixOfNames(WORD_2012);
  const prefix = known ?? (attributes.has('xmlns:w15') ? 'jw15' : 'w15');
  const compatibility = prefixOfNames(COMPATIBILITY);
  const mc = compatibility ?? (attributes.has('xmlns:mc') ? 'jmc' : 'mc');
  const ignored = attributes.get(`${mc}:Ignorable`);
  const isIgnored = ignored?.split(/\s+/).includes(prefix) ?? false;
  if (!root || (known !== undefined && isIgnored)) return { prefix, splices: [] };
  const end = root.kind === 'empty' ? root.end - 2 : root.end - 1;
  const more = [
    ...(known === undefined ? [` xmlns:${prefix}="${WORD_2012}"`] : []),
    ...(compatibility === undefined ? [` xmlns:${mc}="${COMPATIBILITY}"`] : []),
    ...(ignored === undefined ? [` ${mc}:Ignorable="${prefix}"`] : []),
  ].join('');
  const said = { start: end, end, text: more };
  if (ignored === undefined || isIgnored) return { prefix, splices: [said] };
  const raw = new RegExp(`\\s${mc}:Ignorable\\s*=\\s*["']`).exec(root.attributes);
  if (!raw) return { prefix, splices: [said] };
  const at = root.end - (root.kind === 'empty' ? 2 : 1) - root.attributes.length + raw.index + raw[0].length;
  return { prefix, splices: [{ start: at, end: at, text: `${prefix} ` }, said] };
}
