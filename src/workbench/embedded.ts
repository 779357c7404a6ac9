/** Files built into the page as `data:` addresses; decoded here, since the page may fetch nothing, not even these. */

export function bytesOfDataAddress(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
