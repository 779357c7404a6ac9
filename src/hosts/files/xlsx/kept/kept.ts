/** State of ours that a workbook carries, read from its bytes: what the add-in kept in its settings, else a part of our own. */
import { settingName } from '../../../kept-names';
import { attribute, tagsOf } from '../package/markup';
import { isZip, withParts, type Parts } from '../package/open';
import { ownPart } from './own-part';

/** Where Office keeps the settings of add-ins. */
const SETTINGS = /^xl\/webextensions\/webextension\d*\.xml$/i;

/** What was kept under a key; undefined where nothing was, or the file can't carry it. */
export function keptIn(bytes: Uint8Array, key: string): string | undefined {
  if (!isZip(bytes)) return undefined;
  const found = withParts(bytes, (parts): { readonly value: string | undefined } => ({
    value: settingIn(parts, settingName(key)) ?? ownPart(parts, key)?.value,
  }));
  return 'value' in found ? found.value : undefined;
}

export const settingsParts = (parts: Parts): string[] =>
  parts.directory.entries.map(({ name }) => name).filter((name) => SETTINGS.test(name));

function settingIn(parts: Parts, name: string): string | undefined {
  for (const part of settingsParts(parts)) {
    for (const tag of tagsOf(parts.textOf(part) ?? ''))
      if (tag.name === 'property' && attribute(tag, 'name') === name) return settled(attribute(tag, 'value'));
  }
  return undefined;
}

/** Office writes a setting's value as JSON: our text is a JSON string. */
function settled(value: string | undefined): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value ?? 'null');
    return typeof parsed === 'string' ? parsed : value;
  } catch {
    return value;
  }
}
