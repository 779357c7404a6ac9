/** The pages of a PDF that Chromium printed on paper of no office's size, told to be shown a quarter turn round. */

/** A4 as Chromium writes it, either way. */
const OFFICE_PAPER = /\/MediaBox \[0 0 (?:594\.9|841\.9)/;

/** Bytes as signs, so that places in both are the same. */
const signs = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/**
 * Chromium writes a page's dictionary in plain text, and the table of places behind it: a turn put into it moves all that
 * follows, so the changed objects are written again at the end with a further table, as programs that add to a file do.
 */
export function toldTurned(bytes: Uint8Array): Uint8Array {
  const text = signs(bytes);
  const objects: { readonly number: string; readonly body: string }[] = [];
  for (const match of text.matchAll(/(\d+) 0 obj\n(<<\/Type \/Page\n[\s\S]*?>>)\nendobj/g)) {
    const [, number = '', body = ''] = match;
    if (OFFICE_PAPER.test(body)) continue;
    objects.push({ number, body });
  }
  const start = /startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1];
  const trailer = /trailer\n<<([\s\S]*?)>>\nstartxref/.exec(text)?.[1];
  if (start === undefined || trailer === undefined || objects.length === 0)
    throw new Error('Chromium writes its PDFs otherwise than it did');
  let added = '';
  const places: string[] = [];
  for (const { number, body } of objects) {
    places.push(`${number} 1\n${String(text.length + added.length + 1).padStart(10, '0')} 00000 n \n`);
    added += `\n${number} 0 obj\n${body.replace('<</Type /Page\n', '<</Type /Page\n/Rotate 90\n')}\nendobj`;
  }
  const table = text.length + added.length + 1;
  const end = `\nxref\n${places.join('')}trailer\n<<${trailer}\n/Prev ${start}>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + added + end, 'latin1'));
}
