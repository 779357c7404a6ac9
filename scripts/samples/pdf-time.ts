/** A PDF that LibreOffice wrote, the same whenever it is written: its time and the identity drawn from it are fixed. */

const TIME = /\/CreationDate\(D:\d{14}/g;
const IDENTITY = /\/ID \[ <[0-9A-F]{32}>\s*<[0-9A-F]{32}> \]/g;
const SUM = /\/DocChecksum \/[0-9A-F]{32}/g;

/** Of the same length, so that every place in the file stays. */
export function withoutTime(bytes: Uint8Array): Uint8Array {
  const zeros = (text: string): string => text.replace(/[0-9A-F]{32}/g, '0'.repeat(32));
  const text = Buffer.from(bytes).toString('latin1');
  return new Uint8Array(
    Buffer.from(
      text.replace(TIME, '/CreationDate(D:20210801000000').replace(IDENTITY, zeros).replace(SUM, zeros),
      'latin1',
    ),
  );
}
