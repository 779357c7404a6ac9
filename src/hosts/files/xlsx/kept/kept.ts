/** State of ours that a workbook carries, read from its bytes: what the add-in kept in the workbook's settings. */
import { attribute, tagsOf } from '../package/markup';
import { isZip, withParts, type Parts } from '../package/open';

/** Where Office keeps the settings of add-ins. */
const SETTINGS = /^xl\/webextensions\/webextension\d*\.xml$/i;
/** As hosts/excel/state.ts names it. */
const named = (key: string): string => `juesuan.${key}`;

/** What was kept under a key; undefined where nothing was, or the file can't carry it. */
export function keptIn(bytes: Uint8Array, key: string): string | undefined {
  if (!isZip(bytes)) return undefined;
  const found = withParts(bytes, (parts): { readonly value: string | undefined } => ({
    value: valueIn(parts, named(key)),
  }));
  return 'value' in found ? found.value : undefined;
}

function valueIn(parts: Parts, name: string): string | undefined {
  for (const entry of parts.directory.entries) {
    if (!SETTINGS.test(entry.name)) continue;
    for (const tag of tagsOf(parts.textOf(entry.name) ?? ''))
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
