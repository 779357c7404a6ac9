/** What the head of a PNG file says. */
import { readFileSync } from 'node:fs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WIDTH = 16;
const HEIGHT = 20;

/** Width and height in pixels. Throws where the file is missing or no PNG. */
export function pixelsOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(WIDTH), bytes.readUInt32BE(HEIGHT)];
}
