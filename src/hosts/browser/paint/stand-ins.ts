/** What pdf.js asks of a page of a browser, as a Worker can give it. */

interface Canvas {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

export class CanvasMaker {
  create(width: number, height: number): Canvas {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: Canvas, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }

  destroy(made: Canvas): void {
    Object.assign(made, { canvas: null, context: null });
  }
}

/** Filters are made of SVG, which only a page has; what asks for one is drawn without. */
export class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  destroy(): void {}
}

/** Its fonts are all that is used of a document. */
export const ownDocument = (): unknown => ({ fonts: (globalThis as unknown as { fonts: unknown }).fonts });
