/** Puts the pane into an element of the page. */
import { createRoot } from 'react-dom/client';
import type { WorkbookHost } from '../hosts/host';
import { Pane } from './app/pane';
import { PaneModel } from './model/pane-model';
import type { PaneOptions } from './platform';

/** Returns what takes the pane away again and ends its listening. */
export function mountPane(element: HTMLElement, host: WorkbookHost, options: PaneOptions = {}): () => void {
  const model = new PaneModel(host, options);
  const root = createRoot(element);
  root.render(<Pane model={model} theme={options.theme} />);
  void model.start();
  return () => {
    model.stop();
    root.unmount();
  };
}
