/**
 * Keeps pdf.js from taking apart the programs of fonts that say themselves what their codes stand for: it rewrites each as
 * a browser would draw it, which takes two thirds of a second for a publication with three Chinese fonts, and nothing of
 * it is read. So the key that leads to such a program is misspelt before pdf.js sees the file, letter for letter.
 */
import { find, findBack, lettersOf } from './bytes';

/** Dictionaries of these are written in far less. */
const REACH = 4096;
const COMPOSITE = '/Type0';
const DESCRIPTOR = '/FontDescriptor';
const PROGRAM = '/FontFile2';
/** Codes are two bytes each, and stand for what the file's own map says. */
const NAMES_ITSELF = [/\/Encoding\s*\/Identity-H(?![\w-])/, /\/ToUnicode\s+\d+\s+\d+\s+R\b/];
/** Names by which pdf.js takes a font for one of those that every program has, and names codes by its own list. */
const COMMON = /arial|courier|helvetica|times|symbol|dingbats|tahoma|verdana/i;

interface Dictionary {
  readonly from: number;
  readonly text: string;
}

export function hidePrograms(bytes: Uint8Array): void {
  const descriptors = new Map<string, number>();
  for (const descendant of descendantsIn(bytes)) {
    const of = referenceIn(descendant.text, DESCRIPTOR);
    if (of !== undefined && /\/CIDFontType2(?!\w)/.test(descendant.text))
      descriptors.set(of, (descriptors.get(of) ?? 0) + 1);
  }
  for (const [name, count] of descriptors) {
    const descriptor = objectNamed(bytes, name);
    const at = descriptor ? descriptor.text.search(/\/FontFile2(?!\w)/) : -1;
    // One that other fonts share stays.
    if (descriptor && at >= 0 && timesReferred(bytes, name) === count)
      bytes[descriptor.from + at + 1] = 'X'.charCodeAt(0);
  }
}

/** Of fonts that name their codes themselves: what each is made of. */
function* descendantsIn(bytes: Uint8Array): Generator<Dictionary> {
  if (find(bytes, PROGRAM, 0) === -1) return;
  const known = new Set<string>();
  for (let at = find(bytes, COMPOSITE, 0); at !== -1; at = find(bytes, COMPOSITE, at + 1)) {
    const font = objectAround(bytes, at);
    if (!font || !NAMES_ITSELF.every((said) => said.test(font.text))) continue;
    if (COMMON.test(/\/BaseFont\s*\/(\S+)/.exec(font.text)?.[1] ?? COMPOSITE)) continue;
    const name = descendantOf(bytes, font);
    if (name === undefined || known.has(name)) continue;
    known.add(name);
    const descendant = objectNamed(bytes, name);
    if (descendant) yield descendant;
  }
}

const referenceIn = (text: string, key: string): string | undefined => {
  const [, number, generation] = new RegExp(`${key}\\s+(\\d+)\\s+(\\d+)\\s+R\\b`).exec(text) ?? [];
  return number === undefined || generation === undefined ? undefined : `${number} ${generation}`;
};

/** The list of them, of one, stands in the font or elsewhere. */
function descendantOf(bytes: Uint8Array, { text }: Dictionary): string | undefined {
  const elsewhere = referenceIn(text, '/DescendantFonts');
  const list =
    elsewhere === undefined ? text : `/DescendantFonts${objectNamed(bytes, elsewhere)?.text ?? ''}`;
  return referenceIn(list.replace(/[[\]]/g, ' '), '/DescendantFonts');
}

function objectAround(bytes: Uint8Array, at: number): Dictionary | undefined {
  const from = findBack(bytes, 'obj', at, at - REACH);
  const to = find(bytes, 'endobj', at, Math.min(bytes.length, at + REACH));
  return from === -1 || to === -1 ? undefined : { from, text: lettersOf(bytes, from, to) };
}

/** Undefined where a file was changed, and has several of that name. */
function objectNamed(bytes: Uint8Array, name: string): Dictionary | undefined {
  const head = `${name} obj`;
  let found: number | undefined;
  for (let at = find(bytes, head, 0); at !== -1; at = find(bytes, head, at + 1)) {
    if (/\d/.test(lettersOf(bytes, Math.max(0, at - 1), at))) continue;
    if (found !== undefined) return undefined;
    found = at + head.length;
  }
  const to = found === undefined ? -1 : find(bytes, 'endobj', found, Math.min(bytes.length, found + REACH));
  return found === undefined || to === -1 ? undefined : { from: found, text: lettersOf(bytes, found, to) };
}

function timesReferred(bytes: Uint8Array, name: string): number {
  let times = 0;
  for (let at = find(bytes, DESCRIPTOR, 0); at !== -1; at = find(bytes, DESCRIPTOR, at + 1))
    if (referenceIn(lettersOf(bytes, at, Math.min(bytes.length, at + 60)), DESCRIPTOR) === name) times += 1;
  return times;
}
