/** Loads the reading half of pdf.js, when a PDF is opened and not before, and takes back what it changes around it. */

export interface Handler {
  /** Answers what comes over a port, as the script of a worker would. */
  initializeFromPort(port: unknown): void;
}

let loaded: Promise<Handler> | undefined;

export const loadHandler = (): Promise<Handler> => (loaded ??= load());

/**
 * Its build for older engines replaces these for everyone, because they miss an error that nobody waits for: by `push` of
 * its own, reading takes a third longer. What it adds where an engine lacks it stays.
 */
const REPLACED: readonly (readonly [object, string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'stringify'],
  [Function.prototype, 'toString'],
  [globalThis, 'self'],
];

async function load(): Promise<Handler> {
  const takeBack = [...REPLACED.map(([owner, name]) => keeper(owner, name)), asWindow()];
  try {
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    return WorkerMessageHandler;
  } finally {
    for (const back of takeBack) back();
  }
}

function keeper(owner: object, name: string): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

/**
 * In a Worker it would take itself for the script of the Worker, and answer the page in our place: it knows one by there
 * being no window.
 */
function asWindow(): () => void {
  const back = keeper(globalThis, 'window');
  if ('window' in globalThis) return () => undefined;
  Object.defineProperty(globalThis, 'window', { value: {}, configurable: true });
  return back;
}
