/** Bytes packed as PDFs pack them besides deflate. */

/** Codes of nine to twelve bits, the first of them to begin anew, the last to end. */
export function inLzw(bytes: Uint8Array, early: 0 | 1 = 1): Uint8Array {
  const out: number[] = [];
  let [held, bits] = [0, 0];
  const give = (code: number, width: number): void => {
    held = ((held << width) | code) & 0xffffff;
    bits += width;
    for (; bits >= 8; bits -= 8) out.push((held >> (bits - 8)) & 0xff);
  };
  // Codes by the code of all but the last byte and that byte.
  let known = new Map<number, number>();
  let [next, width, begun] = [258, 9, -1];
  give(256, width);
  for (const byte of bytes) {
    const longer = begun < 0 ? byte : known.get(begun * 256 + byte);
    if (longer !== undefined) {
      begun = longer;
      continue;
    }
    give(begun, width);
    known.set(begun * 256 + byte, next);
    next += 1;
    if (next + early > 1 << width) width += 1;
    if (next === 4094) {
      give(256, width);
      [known, next, width] = [new Map(), 258, 9];
    }
    begun = byte;
  }
  if (begun >= 0) give(begun, width);
  give(257, width);
  give(0, 7);
  return Uint8Array.from(out);
}

export function inAscii85(bytes: Uint8Array): Uint8Array {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = [0, 1, 2, 3].map((place) => bytes[at + place] ?? 0);
    let sum = four.reduce((all, byte) => all * 256 + byte, 0);
    const count = Math.min(4, bytes.length - at);
    if (sum === 0 && count === 4) {
      text += 'z';
      continue;
    }
    const digits: string[] = [];
    for (let place = 0; place < 5; place += 1) {
      digits.unshift(String.fromCharCode(33 + (sum % 85)));
      sum = Math.floor(sum / 85);
    }
    text += digits.slice(0, count + 1).join('');
    if (at % 60 === 0) text += '\n';
  }
  return Buffer.from(`${text}~>`, 'latin1');
}

export const inHex = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(`${Buffer.from(bytes).toString('hex').replace(/.{60}/g, '$&\n')}>`, 'latin1');

/** As runs, and what does not run by pieces. */
export function inRuns(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length;) {
    let run = 1;
    while (run < 128 && bytes[at + run] === bytes[at]) run += 1;
    if (run > 1) out.push(257 - run, bytes[at]!);
    else out.push(0, bytes[at]!);
    at += run;
  }
  return Uint8Array.from([...out, 128]);
}
