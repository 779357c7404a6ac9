/** Puts the pane beside a text into an element of the page. */
import { createRoot } from 'react-dom/client';
import { WordModel } from './model/word-model';
import type { WordPaneOptions } from './platform';
import { WordPane } from './word-pane';

/** Returns what takes the pane away again and ends its listening. */
export function mountWordPane(element: HTMLElement, options: WordPaneOptions): () => void {
  const model = new WordModel(options);
  const root = createRoot(element);
  root.render(<WordPane model={model} theme={options.theme} />);
  void model.start();
  return () => {
    model.stop();
    root.unmount();
  };
}
