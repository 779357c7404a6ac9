/** What of pdf.js is used: the half that reads files. Its other half draws, and nothing of it is needed to read. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: unknown): void };
}
