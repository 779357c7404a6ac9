/** Which character maps a PDF may name for simplified Chinese (ISO 32000-1, table 118), and how they are written down. */

/** The last gives letters for the places in Adobe-GB1. */
export const GB_MAPS = [
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].flatMap((name) => [
    `${name}-H`,
    `${name}-V`,
  ]),
  'Adobe-GB1-UCS2',
] as const;

/** A map a line, its bytes by 64 signs. */
export function mapsFile(names: readonly string[], bytesOf: (name: string) => Uint8Array): string {
  const lines = names.map((name) => `  "${name}": "${Buffer.from(bytesOf(name)).toString('base64')}"`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
