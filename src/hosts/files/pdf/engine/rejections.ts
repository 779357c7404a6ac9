/**
 * Errors of pdf.js that nobody waits for. What it reads ahead of a page may fail before anything asks for it: Node ends the
 * process for that, a browser writes it on the console. They are held here while files are read; all others go their way.
 */

/**
 * What pdf.js throws by itself is made in the old way: it has a name and a message of its own and inherits the rest, so
 * that it counts as an error and is none. Nothing else in the program makes such.
 */
function isOfPdfJs(reason: unknown): boolean {
  if (!(reason instanceof Error) || Object.prototype.toString.call(reason) === '[object Error]') return false;
  return Object.hasOwn(reason, 'message') && Object.hasOwn(reason, 'name');
}

type Listener = (reason: unknown, promise: Promise<unknown>) => void;

/** What of Node is used: the browser's build knows no Node. */
interface Process {
  on(event: 'unhandledRejection', listener: Listener): void;
  off(event: 'unhandledRejection', listener: Listener): void;
  listeners(event: 'unhandledRejection'): Listener[];
}

const processOf = (): Process | undefined => {
  const { process } = globalThis as { readonly process?: Partial<Process> };
  return typeof process?.listeners === 'function' ? (process as Process) : undefined;
};

/** Who listens in our place is told by us, so that it does not hear of pdf.js. */
function holdInNode(node: Process): () => void {
  const others = node.listeners('unhandledRejection');
  for (const other of others) node.off('unhandledRejection', other);
  const listener: Listener = (reason, promise) => {
    if (isOfPdfJs(reason)) return;
    for (const other of others) other(reason, promise);
    // That somebody listens keeps Node from ending as it does where nobody does.
    if (others.length === 0)
      setTimeout(() => {
        throw reason;
      });
  };
  node.on('unhandledRejection', listener);
  return () => {
    node.off('unhandledRejection', listener);
    for (const other of others) node.on('unhandledRejection', other);
  };
}

function holdInBrowser(): () => void {
  const listener = (event: PromiseRejectionEvent): void => {
    if (!isOfPdfJs(event.reason)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  globalThis.addEventListener('unhandledrejection', listener, { capture: true });
  return () => globalThis.removeEventListener('unhandledrejection', listener, { capture: true });
}

/** Files that are being read. */
let readers = 0;
let letGo: (() => void) | undefined;

/** Gives back what lets go. Engines tell of an error that nobody waits for when the work at hand is done. */
export function holdRejections(): () => void {
  const node = processOf();
  letGo ??= node ? holdInNode(node) : holdInBrowser();
  readers += 1;
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    setTimeout(() => {
      readers -= 1;
      if (readers > 0) return;
      letGo?.();
      letGo = undefined;
    });
  };
}
