/** State of ours kept in the workbook's own settings, under names no other add-in uses. */
import { HostProblem } from '../host';
import { settingName } from '../kept-names';
import { canKeepState } from './capabilities';
import { excelMessage } from './messages';
import { inExcel } from './run';

export async function loadState(key: string): Promise<string | undefined> {
  if (!canKeepState()) return undefined;
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingName(key));
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return undefined;
    const value: unknown = setting.value;
    return typeof value === 'string' ? value : undefined;
  });
}

export async function saveState(key: string, value: string): Promise<void> {
  if (!canKeepState()) throw new HostProblem(excelMessage('tooOld'));
  await inExcel(async (context) => {
    context.workbook.settings.add(settingName(key), value);
    await context.sync();
  });
}
