/** The one place that knows @microsoft/office-js-helpers: idle since 2021, so that it can be replaced here. */
import { ExcelUtilities, Storage } from '@microsoft/office-js-helpers';

/** An empty sheet of that name; one that was there is deleted. One round trip. */
export const forceCreateSheet = (workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> =>
  ExcelUtilities.forceCreateSheet(workbook, name);

/** Settings of the pane on this computer, for all workbooks. */
export interface OfficeStorage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

export function officeStorage(container: string): OfficeStorage {
  const storage = new Storage<string>(container);
  return {
    get: (key) => storage.get(key) ?? undefined,
    set: (key, value) => void storage.set(key, value),
  };
}
