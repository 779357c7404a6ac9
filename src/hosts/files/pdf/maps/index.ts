/**
 * The maps from codes to letters that a Chinese font may name without bringing them. Without them pdf.js reads no letter
 * of such a font, and says nothing. They are data of the program, loaded when a font asks: a page from a file has no
 * network, and a policy that forbids it. `scripts/maps` writes them from pdfjs-dist (their licence: BSD, Adobe).
 */

let maps: Promise<Readonly<Record<string, string>>> | undefined;

/** Throws where there is no such map. */
export async function mapNamed(name: string): Promise<Uint8Array> {
  maps ??= import('./gb.json').then((file) => file.default);
  const text = (await maps)[name];
  if (text === undefined) throw new Error(`no map ${name}`);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
