/** Whether Office shows itself dark, where it tells; elsewhere the pane follows the system. */

interface OfficeColours {
  /** `#rrggbb` */
  readonly bodyBackgroundColor?: string;
}

const HALF = 128;
const WEIGHTS = [0.299, 0.587, 0.114] as const;

export function themeOf(colours: OfficeColours | undefined): { readonly theme?: 'light' | 'dark' } {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colours?.bodyBackgroundColor ?? '');
  if (!parts) return {};
  const brightness = WEIGHTS.reduce(
    (sum, weight, index) => sum + weight * parseInt(parts[index + 1] ?? '0', 16),
    0,
  );
  return { theme: brightness < HALF ? 'dark' : 'light' };
}
