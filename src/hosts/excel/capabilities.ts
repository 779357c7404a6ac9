/** What this Excel can do: by requirement set and by the member itself, since a copy of office.js may be older than its Excel. */

const isSet = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

const has = (version: string, owner: () => { readonly prototype: object }, member: string): boolean =>
  isSet(version) && member in owner().prototype;

export const canListMerges = (): boolean => has('1.13', () => Excel.Range, 'getMergedAreasOrNullObject');
export const canListHidden = (): boolean => has('1.9', () => Excel.Range, 'getRowProperties');
export const canWalkSheets = (): boolean => has('1.5', () => Excel.Worksheet, 'getNextOrNullObject');
export const canKeepState = (): boolean => isSet('1.4');
export const canReadParts = (): boolean => has('1.5', () => Excel.CustomXmlPartCollection, 'getByNamespace');
export const canListen = (): boolean => has('1.9', () => Excel.WorksheetCollection, 'onChanged');
export const canSuspendScreen = (): boolean =>
  has('1.9', () => Excel.Application, 'suspendScreenUpdatingUntilNextSync');
/** Formats over many areas, found again by their ids. */
export const canMark = (): boolean =>
  has('1.14', () => Excel.ConditionalFormatCollection, 'getItemOrNullObject') &&
  has('1.9', () => Excel.Worksheet, 'getRanges');
export const canWriteSheets = (): boolean => has('1.9', () => Excel.Worksheet, 'getRanges');
