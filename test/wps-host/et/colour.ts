/** Colours are numbers with blue in front (measured by others). */
export function hexOf(colour: unknown): string {
  const bgr = Number(colour);
  const rgb = ((bgr & 0xff) << 16) | (bgr & 0xff00) | (bgr >> 16);
  return `#${rgb.toString(16).padStart(6, '0').toUpperCase()}`;
}

export const numberOf = (hex: string): number => {
  const rgb = Number.parseInt(hex.replace('#', ''), 16);
  return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
};
