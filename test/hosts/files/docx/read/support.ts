/** Word documents written by hand for tests, and the shortest way to what was read of them. */
import { strToU8, zipSync } from 'fflate';
import { render } from '../../../../../src/core/messages';
import type { TextParagraph } from '../../../../../src/core/proofread/types';
import { readDocx } from '../../../../../src/hosts/files/docx';

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const NAMESPACES = [
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface HandParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly namespace?: string;
  readonly mainType?: string;
  readonly extra?: Readonly<Record<string, Uint8Array>>;
}

const rooted = (name: string, content: string, namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${namespace}" ${NAMESPACES}>${content}</w:${name}>`;

/** A package around the body given. */
export function handDocx(body: string, parts: HandParts = {}): Uint8Array {
  const namespace = parts.namespace ?? TRANSITIONAL;
  const named: [string, string | undefined][] = [
    ['document', `<w:body>${body}</w:body>`],
    ['styles', parts.styles],
    ['numbering', parts.numbering],
  ];
  const written = named.flatMap(([name, content]) =>
    content === undefined ? [] : [[`word/${name}.xml`, strToU8(rooted(name, content, namespace))] as const],
  );
  const relations = ['styles', 'numbering']
    .map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? `${TYPE}.document.main+xml`}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    ...Object.fromEntries(written),
    ...parts.extra,
  });
}

export async function paragraphsOf(docx: Uint8Array): Promise<readonly TextParagraph[]> {
  const reading = await readDocx(docx);
  if (!reading.ok) throw new Error(render(reading.problem));
  return reading.document.paragraphs;
}

export const textsOf = async (docx: Uint8Array): Promise<string[]> =>
  (await paragraphsOf(docx)).map(({ text }) => text);

/** The id of what is said of a file that can't be read; `none` where it can. */
export async function problemOf(docx: Uint8Array): Promise<string> {
  const reading = await readDocx(docx);
  if (reading.ok) return 'none';
  expect(render(reading.problem)).not.toMatch(/[{}]|undefined|null|error/i);
  expect(render(reading.problem, 'en-US')).not.toMatch(/[{}\u4e00-\u9fff]/);
  return reading.problem.id;
}

export const remarksOf = async (docx: Uint8Array): Promise<string[]> => {
  const reading = await readDocx(docx);
  return reading.ok ? reading.remarks.map(({ id }) => id) : [];
};

/** A run, its text as it stands. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; a plain text becomes one. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.includes('<') ? content : r(content)}</w:p>`;

export const listed = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const styled = (text: string, style: string): string => p(text, `<w:pStyle w:val="${style}"/>`);

export const style = (id: string, name: string, properties = '', basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}</w:style>`;

export const level = (place: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

export const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
