/** State of ours kept in the workbook's own settings, under names no other add-in uses; read also from the part in which the workbench keeps it. */
import { HostProblem } from '../host';
import { partNamespace, settingName } from '../kept-names';
import { PART_ROOT } from '../kept-part';
import { canKeepState, canReadParts } from './capabilities';
import { excelMessage } from './messages';
import { inExcel } from './run';

export async function loadState(key: string): Promise<string | undefined> {
  if (!canKeepState()) return undefined;
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingName(key));
    setting.load('value');
    const part = canReadParts() ? partOf(context, key) : undefined;
    part?.load('id');
    await context.sync();
    if (setting.isNullObject) return part && !part.isNullObject ? textOf(context, part) : undefined;
    const value: unknown = setting.value;
    return typeof value === 'string' ? value : undefined;
  });
}

const partOf = (context: Excel.RequestContext, key: string): Excel.CustomXmlPart =>
  context.workbook.customXmlParts.getByNamespace(partNamespace(key)).getOnlyItemOrNullObject();

/** Undefined where it is no XML. */
async function textOf(context: Excel.RequestContext, part: Excel.CustomXmlPart): Promise<string | undefined> {
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a call, which sync fills: there is nothing to load
  const root = new DOMParser().parseFromString(xml.value, 'text/xml').documentElement;
  return root.localName === PART_ROOT ? (root.textContent ?? undefined) : undefined;
}

export async function saveState(key: string, value: string): Promise<void> {
  if (!canKeepState()) throw new HostProblem(excelMessage('tooOld'));
  await inExcel(async (context) => {
    context.workbook.settings.add(settingName(key), value);
    await context.sync();
  });
}
