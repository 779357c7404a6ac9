/** Entry of the single file: the same script runs as the page, and in a Worker as the reader of workbooks. */
import { serve } from '../hosts/browser/reading/serve';

const script = typeof document === 'undefined' ? undefined : document.currentScript?.textContent;

if (typeof document === 'undefined') serve(self as never);
else void import('./page').then(({ start }) => start(script ?? undefined));
