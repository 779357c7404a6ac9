/** The parts of a workbook in bytes, for tests that look at what was changed. */
import { strFromU8, unzipSync } from 'fflate';

export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`${name} is missing`);
  return strFromU8(part);
}

/** The names of the parts that are new, gone or other than before. */
export function otherParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names]
    .filter((name) => {
      const [one, other] = [was[name], is[name]];
      return !one || !other || !Buffer.from(one).equals(Buffer.from(other));
    })
    .sort();
}
