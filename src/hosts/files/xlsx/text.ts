/** Decoders made once: making one costs as much as decoding a small part. */

const UTF8 = new TextDecoder();
const LATIN1 = new TextDecoder('latin1');
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (bytes: Uint8Array): string => UTF8.decode(bytes);

/** One character a byte: enough to find ASCII marks. */
export const latin1 = (bytes: Uint8Array): string => LATIN1.decode(bytes);

/** Every character, a byte order mark included; throws where the bytes are no UTF-8. */
export const exactUtf8 = (bytes: Uint8Array): string => STRICT.decode(bytes);
