/** Entry of the single file: the same script runs as the page, and in Workers as the reader of workbooks or of a document. */
import '../hosts/browser/old-engines';
import { serve } from '../hosts/browser/reading/serve';
import { DOCUMENT_WORKER } from './document/reading/protocol';

const script = typeof document === 'undefined' ? undefined : document.currentScript?.textContent;

if (typeof document !== 'undefined') void import('./page').then(({ start }) => start(script ?? undefined));
else if (self.name === DOCUMENT_WORKER)
  void import('./document/reading/serve').then(({ serveDocument }) => serveDocument(self as never));
else serve(self as never);
