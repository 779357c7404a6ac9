/** Workbooks written by hand for tests: awkward but legal, or wrong in one particular way. */
import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface HandSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
  readonly path?: string;
  readonly relation?: string;
  readonly type?: string;
}

export interface HandOptions {
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
  readonly overrides?: string;
  readonly relations?: string;
  readonly mainType?: string;
}

/** A worksheet around the rows given. */
export const sheetXml = (rows: string, before = '', after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const STYLES = `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`;

export function handParts(
  sheets: readonly HandSheet[],
  options: HandOptions = {},
): Record<string, Uint8Array> {
  const path = (index: number): string => sheets[index]!.path ?? `xl/worksheets/sheet${index + 1}.xml`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${options.mainType ?? `${TYPE}.sheet.main+xml`}"/>${sheets
      .map(
        (sheet, index) =>
          `<Override PartName="/${path(index)}" ContentType="${TYPE}.${sheet.type ?? 'worksheet'}+xml"/>`,
      )
      .join(
        '',
      )}${options.sharedStrings === undefined ? '' : `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>`}${options.styles === undefined ? '' : `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`}${options.overrides ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      options.workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map(
          (sheet, index) =>
            `<sheet name="${sheet.name}" sheetId="${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="s${index + 1}"/>`,
        )
        .join('')}</sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (sheet, index) =>
          `<Relationship Id="s${index + 1}" Type="${OFFICE}/${sheet.relation ?? 'worksheet'}" Target="${path(index).replace(/^xl\//, '')}"/>`,
      )
      .join(
        '',
      )}${options.sharedStrings === undefined ? '' : `<Relationship Id="ss" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`}${options.styles === undefined ? '' : `<Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/>`}${options.relations ?? ''}</Relationships>`,
  };
  sheets.forEach((sheet, index) => (parts[path(index)] = sheet.xml));
  if (options.sharedStrings !== undefined) parts['xl/sharedStrings.xml'] = options.sharedStrings;
  if (options.styles !== undefined) parts['xl/styles.xml'] = options.styles;
  Object.assign(parts, options.extra ?? {});
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

export const handWorkbook = (sheets: readonly HandSheet[], options: HandOptions = {}): Uint8Array =>
  zipSync(handParts(sheets, options), { level: 6 });

/** One sheet 表 with the rows given. */
export const oneSheet = (rows: string, options: HandOptions = {}, before = '', after = ''): Uint8Array =>
  handWorkbook([{ name: '表', xml: sheetXml(rows, before, after) }], options);
