/** What of the drawing half of pdf.js is used. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  interface Viewport {
    readonly width: number;
    readonly height: number;
  }
  interface PageOfPdf {
    getViewport(options: { readonly scale: number }): Viewport;
    render(options: {
      readonly canvas: null;
      readonly canvasContext: OffscreenCanvasRenderingContext2D;
      readonly viewport: Viewport;
      readonly annotationMode: number;
    }): { readonly promise: Promise<void> };
    cleanup(): void;
  }
  export interface PDFDocumentProxy {
    readonly numPages: number;
    getPage(number: number): Promise<PageOfPdf>;
  }
  export function getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PDFDocumentProxy>;
    destroy(): Promise<void>;
  };
}
