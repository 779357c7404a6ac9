/** Line breaks and tabs inside tags, which XML allows and the library does not see past: it loses the cell. */

const [TAB, LINE_FEED, RETURN, BLANK, DOUBLE, SINGLE, SLASH, LESS, GREATER] = [
  9, 10, 13, 32, 34, 39, 47, 60, 62,
];
/** Behind the XML declaration nearly every part goes on in a new line. */
const DECLARATION = 64;

const isBlank = (byte: number | undefined): boolean =>
  byte === BLANK || byte === LINE_FEED || byte === RETURN || byte === TAB;

/** The part with one blank for all white space between the attributes of a tag, and none before its end. */
export function onOneLine(part: Uint8Array): Uint8Array {
  const breaks = [TAB, LINE_FEED, RETURN].some((byte) => part.indexOf(byte, DECLARATION) >= 0);
  return breaks ? rewritten(part) : part;
}

function rewritten(part: Uint8Array): Uint8Array {
  const out = new Uint8Array(part.length);
  let length = 0;
  let quote = 0;
  let inTag = false;
  for (let at = 0; at < part.length; at++) {
    const byte = part[at] ?? 0;
    if (!inTag) inTag = byte === LESS && isNameOrSlash(part[at + 1] ?? 0);
    else if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === DOUBLE || byte === SINGLE) quote = byte;
    else if (byte === GREATER) inTag = false;
    else if (isBlank(byte)) {
      while (isBlank(part[at + 1])) at += 1;
      const next = part[at + 1];
      if (next !== GREATER && next !== SLASH) out[length++] = BLANK;
      continue;
    }
    out[length++] = inTag && isBlank(byte) ? BLANK : byte;
  }
  return out.subarray(0, length);
}

/** Comments, instructions and declarations are left alone. */
const isNameOrSlash = (byte: number): boolean =>
  byte === SLASH || byte > 0x7f || /[A-Za-z_:]/.test(String.fromCharCode(byte));
