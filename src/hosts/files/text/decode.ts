/** Bytes to text where nobody says in which encoding they are. */

/** Tab, line feed, form feed, carriage return, and the end mark of old editors. */
const ALLOWED: readonly number[] = [9, 10, 11, 12, 13, 26];

/** UTF-8, UTF-16 with or without mark, GB18030 (and so GBK); undefined where it is no text. The mark is dropped. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideEncoding(bytes);
  const text =
    wide === undefined
      ? (exactly(bytes, 'utf-8') ?? exactly(bytes, 'gb18030'))
      : new TextDecoder(wide).decode(bytes);
  return text === undefined || holdsControls(text) ? undefined : text;
}

/** Line ends and digits of UTF-16 have a zero byte on one side; other texts have none. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd === 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A character cut in two at the end is dropped, no reason to refuse. */
function exactly(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function holdsControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && !ALLOWED.includes(code)) return true;
  }
  return false;
}
