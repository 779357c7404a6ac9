/** Puts the workbench on the page. */
import { createRoot } from 'react-dom/client';
import sampleAddress from '../../assets/samples/演示-待校验.xlsx';
import icon from '../../assets/icons/mark.svg';
import { mountPane } from '../pane';
import { mountWordPane } from '../pane/word';
import { App } from './app/app';
import { DOCUMENT_WORKER } from './document/reading/protocol';
import { bytesOfDataAddress } from './embedded';
import { ReadingClient, olderStyle } from '../hosts/browser';
import styles from './workbench.css';

/** `script`: this page's own, which a Worker can run as well. */
export function start(script: string | undefined): void {
  const element = document.getElementById('workbench');
  if (!element) throw new Error('The page has no place for the workbench');
  const sheet = document.createElement('style');
  sheet.textContent = olderStyle(styles);
  document.head.append(sheet);
  const { read } = new ReadingClient(() => (script === undefined ? undefined : workerOf(script)));
  const documentWorker = (needsPdf: boolean): Worker | undefined =>
    script === undefined ? undefined : workerOf(script, DOCUMENT_WORKER, needsPdf ? pdfPart() : '');
  createRoot(element).render(
    <App
      read={read}
      mountPane={mountPane}
      mountTextPane={mountWordPane}
      documentWorker={documentWorker}
      sample={async () => bytesOfDataAddress(sampleAddress)}
      icon={icon}
    />,
  );
}

const workerOf = (script: string, name = '', part = ''): Worker =>
  new Worker(URL.createObjectURL(new Blob([script, '\n', part], { type: 'text/javascript' })), { name });

/** What reads and draws PDF files stands in the page as text. */
const pdfPart = (): string => document.getElementById('pdf-part')?.textContent ?? '';
