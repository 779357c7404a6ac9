/** Loads office.js once for a window and lets it talk to a host; each test then opens its own workbook. */
import type { Grid } from '../../../src/core/grid';
import { workbookOf } from '../excel/from-grids';
import { Workbook } from '../excel/workbook';
import { OfficeHost } from '../office-host';
import type { HostPage } from '../protocol/host-page';
import { paneWindowName } from '../protocol/window-name';
import { requirementTable } from '../requirements/table';
import type { Application } from '../requirements/table';
import { quiet } from './quiet';

/** Of this window. */
let opened: OfficeHost | undefined;

/** Call it in `beforeAll`; `excelApi` is fixed for the file, since office.js asks for it only once. */
export async function openPane(excelApi?: string): Promise<OfficeHost> {
  if (opened) return openedAgain(opened, 'Excel', excelApi);
  opened = new OfficeHost({
    workbook: new Workbook(),
    table: requirementTable(),
    ...(excelApi === undefined ? {} : { excelApi }),
  });
  connect(opened);
  await loadOffice();
  await Office.onReady();
  return opened;
}

interface Host {
  readonly page: HostPage;
  forget(): void;
}

/** The host of a window in which a suite was before: nothing it asked for or made it do is left. */
export async function openedAgain<H extends Host>(
  host: H,
  application: Application,
  version: string | undefined,
): Promise<H> {
  if (version !== undefined) throw new Error('office.js has asked its host already which version it has');
  connect(host, application);
  await quiet(host);
  host.forget();
  return host;
}

/** As `window.parent` the pane finds nothing but a way to post. */
export function connect({ page }: { readonly page: HostPage }, application: Application = 'Excel'): void {
  const { origin } = window.location;
  window.name = paneWindowName({ hostOrigin: origin, application });
  const carry = (deliver: () => void): void => {
    page.carried.all += 1;
    page.carried.underWay += 1;
    setImmediate(() => {
      page.carried.underWay -= 1;
      deliver();
    });
  };
  const parent = { postMessage: (data: unknown) => carry(() => page.receive(data)) };
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  page.post = (data) => carry(() => window.dispatchEvent(new MessageEvent('message', { data, origin })));
}

export const loadOffice = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${window.location.origin}/office-js/office.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('office.js did not load'));
    document.head.appendChild(script);
  });

/** Opens grids as a workbook in the pane's host. */
export function openGrids(host: OfficeHost, grids: readonly Grid[]): Workbook {
  const workbook = workbookOf(grids);
  host.open(workbook);
  return workbook;
}
