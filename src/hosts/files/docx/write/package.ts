/** Makes the package that the library wrote fit to publish: no author, no clock, the fonts named. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chart } from '../../../../core/narrative/charts';
import { chartParts, chartTypes, documentRelationships } from './charts/parts';
import { fontTable } from './fonts';
import { escapeXml } from '../../escape-xml';

/** Zip entries carry a local time; the earliest there is, given in local time, is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

const CONTENT_TYPES = '[Content_Types].xml';

/** Only the title: who wrote it and when is none of the reader's business, and would change the bytes on every run. */
const coreProperties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;

/** Two marks in a row such as 》。 close up, as in every document made with a Chinese Word. */
const closeUpPunctuation = (settings: string): string =>
  settings.replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>');

/** LibreOffice rounds the lines of the large title up to whole lines of the grid, two for each. The library has no switch. */
const freeTitleFromGrid = (styles: string): string =>
  styles.replace(/(w:styleId="Title"(?:(?!<\/w:style>).)*?)(<w:spacing )/s, '$1<w:snapToGrid w:val="0"/>$2');

/** Writes text in front of the root element's end. */
const append =
  (addition: string) =>
  (text: string): string =>
    text.replace(/<\/\w+>\s*$/, (end) => addition + end);

export function sealPackage(bytes: Uint8Array, title: string, charts: readonly Chart[]): Uint8Array {
  const parts = { ...unzipSync(bytes), ...chartParts(charts) };
  const edit = (path: string, change: (text: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`The Word package lacks ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', () => coreProperties(title));
  edit('word/fontTable.xml', fontTable);
  edit('word/settings.xml', closeUpPunctuation);
  edit('word/styles.xml', freeTitleFromGrid);
  edit(CONTENT_TYPES, append(chartTypes(charts)));
  edit('word/_rels/document.xml.rels', append(documentRelationships(charts)));
  return zipSync(contentTypesFirst(parts), { mtime: NO_TIME });
}

/** Programs that guess a file's kind from its first bytes expect this part in front. */
function contentTypesFirst(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const { [CONTENT_TYPES]: types, ...rest } = parts;
  return types ? { [CONTENT_TYPES]: types, ...rest } : rest;
}
