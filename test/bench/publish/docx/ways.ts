/** Ways in which Word documents of offices hold a table: where its title stands, how it is cut, what lies around it. */
import type { Group } from '../html/styles';
import { headRows, isCut, type LaidCell, type LaidRow, type LaidTable } from '../laid';
import {
  BLANK,
  centred,
  PAGE_BREAK,
  paragraph,
  pageFor,
  righted,
  roomOn,
  run,
  sectionBreak,
  styled,
  TAB,
  UPRIGHT,
  type PageSize,
} from './marks';
import { LINED, tableXml, wantedWidth, type TableOptions } from './table';

export interface DocxWay {
  readonly name: string;
  /** How what LibreOffice prints of it can be read: as `group` of the styles of HTML; undefined where it is not printed. */
  readonly printed?: Group;
  /** All tables of a publication, one behind the other, from a new page on. */
  readonly tables: (tables: readonly LaidTable[]) => string;
}

const pageOf = (table: LaidTable): PageSize => pageFor(wantedWidth(table));

/** Title, number, and the line of department and unit as they are typed: with tabs, or with wide spaces. */
function typedLines(table: LaidTable, gap: 'tabs' | 'spaces' = 'tabs'): string {
  const { title, code, department, period, unit } = table;
  const between = gap === 'tabs' ? TAB : run('\u3000\u3000\u3000\u3000\u3000');
  const parts = [department, period, unit].filter((text) => text !== undefined);
  const stops = `<w:tabs><w:tab w:val="center" w:pos="${roomOn(pageOf(table)) >> 1}"/><w:tab w:val="right" w:pos="${roomOn(pageOf(table))}"/></w:tabs>`;
  return (
    styled('TableTitle', title) +
    (code === undefined ? '' : paragraph(run(code), righted)) +
    (parts.length === 0 ? '' : paragraph(parts.map((text) => run(text)).join(between), stops))
  );
}

const notesOf = ({ notes }: LaidTable): string => notes.map((note) => paragraph(run(note))).join('');

/** Each table on pages of its own size. */
const inSections = (xml: (table: LaidTable, room: number) => string): DocxWay['tables'] => {
  return (tables) =>
    tables
      .map((table) => {
        const page = pageOf(table);
        return xml(table, roomOn(page)) + sectionBreak(page);
      })
      .join('');
};

/** All on upright pages, however wide. */
const inOneSection = (xml: (table: LaidTable, room: number) => string): DocxWay['tables'] => {
  return (tables) => tables.map((table) => xml(table, roomOn(UPRIGHT)) + PAGE_BREAK).join('');
};

const wide = (text: string, columns: number): LaidCell => ({
  text,
  column: 0,
  columns,
  rows: 1,
  role: 'label',
});

/** What stands above and below as rows of the table itself. */
function withinTable(table: LaidTable): readonly LaidRow[] {
  const { columns, title, code, department, period, unit, notes } = table;
  const line = (cells: readonly LaidCell[]): LaidRow => ({ isHead: true, cells });
  const over = (text: string): LaidRow => line([{ ...wide(text, columns), role: 'head' }]);
  const parts = [department, period, unit].filter((text) => text !== undefined);
  const share = Math.floor(columns / Math.max(1, parts.length));
  const row = parts.map((text, place): LaidCell => ({
    ...wide(text, place === parts.length - 1 ? columns - share * place : share),
    column: share * place,
  }));
  return [
    over(title),
    ...(code === undefined ? [] : [over(code)]),
    ...(row.length === 0 ? [] : [line(row)]),
    ...table.rows,
    ...notes.map((note): LaidRow => ({ isHead: false, cells: [wide(note, columns)] })),
  ];
}

/** Title and lines in a table without lines of its own, as WPS templates have it. */
function linesTable(table: LaidTable, room: number): string {
  const { title, code, department, period, unit } = table;
  const cell = (text: string | undefined, columns: number, side: string): string =>
    `<w:tc><w:tcPr>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}</w:tcPr>${paragraph(text === undefined ? '' : run(text), side)}</w:tc>`;
  const third = Math.floor(room / 3);
  const rows = [
    cell(title, 3, centred),
    ...(code === undefined ? [] : [cell(code, 3, righted)]),
    cell(department, 1, '') + cell(period, 1, centred) + cell(unit, 1, righted),
  ];
  return `<w:tbl><w:tblPr><w:tblW w:w="${room}" w:type="dxa"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${third}"/>`.repeat(3)}</w:tblGrid>${rows
    .map((xml) => `<w:tr>${xml}</w:tr>`)
    .join('')}</w:tbl>`;
}

const boxed = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="6000000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="6000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:470pt;height:70pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

/** Where a table may be cut in two; undefined where nowhere. */
function middleOf(table: LaidTable): number | undefined {
  const head = headRows(table);
  const middle = head + Math.ceil((table.rows.length - head) / 2);
  return head === 0 || middle >= table.rows.length || isCut(table, middle) ? undefined : middle;
}

/** Two tables in the file for one, as a page ends; between them the words given. */
function cut(table: LaidTable, options: TableOptions, repeatsHead: boolean, between: string): string {
  const middle = middleOf(table);
  if (middle === undefined) return tableXml(table, options);
  const head = repeatsHead ? table.rows.slice(0, headRows(table)) : [];
  return (
    tableXml(table, { ...options, rows: table.rows.slice(0, middle) }) +
    between +
    tableXml(table, { ...options, rows: [...head, ...table.rows.slice(middle)] })
  );
}

const SHADED = '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>';

/** As WPS types: each stretch of digits in a run of its own font, with marks of spelling between. */
const inPieces = (text: string): string =>
  (text.match(/[\d.,]+|[^\d.,]+/g) ?? [])
    .flatMap((piece) => (piece.length > 4 ? [piece.slice(0, 3), piece.slice(3)] : [piece]))
    .map(
      (piece) =>
        `<w:proofErr w:type="spellStart"/>${run(piece, '<w:rFonts w:hint="eastAsia" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"/><w:kern w:val="0"/><w:sz w:val="18"/>')}<w:proofErr w:type="spellEnd"/>`,
    )
    .join('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>');

const control = (xml: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
const inserted = (text: string): string =>
  `<w:ins w:id="7" w:author="审核" w:date="2026-01-01T00:00:00Z">${run(text)}</w:ins><w:del w:id="8" w:author="审核" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>88.88</w:delText></w:r></w:del>`;

function beside(tables: readonly LaidTable[]): string {
  const rows: string[] = [];
  const half = Math.floor(roomOn(UPRIGHT) / 2) - 200;
  for (let at = 0; at < tables.length; at += 2) {
    const cells = tables.slice(at, at + 2).map((table) => {
      const inner = typedLines(table, 'spaces') + tableXml(table, { room: half, size: 12 }) + notesOf(table);
      return `<w:tc><w:tcPr><w:tcW w:w="${half}" w:type="dxa"/></w:tcPr>${inner}${BLANK}</w:tc>`;
    });
    rows.push(`<w:tr>${cells.join('')}</w:tr>`);
  }
  return `<w:tbl><w:tblPr><w:tblW w:w="${2 * half}" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="${half}"/><w:gridCol w:w="${half}"/></w:tblGrid>${rows.join('')}</w:tbl>${BLANK}`;
}

export const DOCX_WAYS: readonly DocxWay[] = [
  {
    name: 'title as paragraphs, sections across',
    printed: 'ruled',
    tables: inSections(
      (table, room) => typedLines(table) + tableXml(table, { room, tellsHead: true }) + notesOf(table),
    ),
  },
  {
    name: 'title and notes within the table',
    printed: 'ruled',
    tables: inSections((table, room) => tableXml(table, { room, rows: withinTable(table) }) + BLANK),
  },
  {
    name: 'spans as old programs write them',
    tables: inSections(
      (table, room) => typedLines(table, 'spaces') + tableXml(table, { room, spans: 'old' }) + notesOf(table),
    ),
  },
  {
    name: 'blank ends of rows left out',
    printed: 'hard',
    tables: inSections(
      (table, room) => typedLines(table) + tableXml(table, { room, spans: 'left out' }) + notesOf(table),
    ),
  },
  {
    name: 'title in a text box',
    printed: 'ruled',
    tables: inSections(
      (table, room) => boxed(typedLines(table)) + tableXml(table, { room }) + notesOf(table),
    ),
  },
  {
    name: 'title in a table of its own',
    printed: 'ruled',
    tables: inSections(
      (table, room) => linesTable(table, room) + BLANK + tableXml(table, { room }) + notesOf(table),
    ),
  },
  {
    name: 'within a frame of one cell',
    printed: 'hard',
    tables: inSections(
      (table, room) =>
        `<w:tbl><w:tblPr>${LINED}</w:tblPr><w:tblGrid><w:gridCol w:w="${room}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="${room}" w:type="dxa"/></w:tcPr>${typedLines(table, 'spaces')}${tableXml(table, { room: room - 200 })}${notesOf(table)}${BLANK}</w:tc></w:tr></w:tbl>${BLANK}`,
    ),
  },
  {
    name: 'cut in two, head repeated',
    tables: inSections(
      (table, room) =>
        typedLines(table) + cut(table, { room }, true, styled('Body', '续表')) + notesOf(table),
    ),
  },
  {
    name: 'cut in two, head once',
    printed: 'ruled',
    tables: inSections(
      (table, room) => typedLines(table) + cut(table, { room }, false, PAGE_BREAK) + notesOf(table),
    ),
  },
  {
    name: 'two tables side by side',
    printed: 'hard',
    tables: beside,
  },
  {
    name: 'as python-docx writes',
    printed: 'ruled',
    tables: inOneSection(
      (table, room) =>
        styled('Heading2', table.title) +
        typedLines({ ...table, title: '' }, 'spaces') +
        tableXml(table, {
          room,
          properties:
            '<w:tblStyle w:val="TableGrid"/><w:tblLook w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"/>',
        }) +
        notesOf(table),
    ),
  },
  {
    name: 'as WPS writes',
    tables: inSections(
      (table, room) =>
        typedLines(table, 'spaces') +
        tableXml(table, {
          room,
          runs: inPieces,
          cellProperties: SHADED,
          properties: `<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:horzAnchor="page" w:tblpX="1000" w:tblpY="200"/><w:tblOverlap w:val="never"/>${LINED}`,
          tellsHead: true,
        }) +
        notesOf(table),
    ),
  },
  {
    name: 'within content controls',
    tables: inSections(
      (table, room) =>
        control(typedLines(table)) +
        control(tableXml(table, { room, aroundRow: control, aroundCell: control })) +
        notesOf(table),
    ),
  },
  {
    name: 'typed with changes tracked',
    tables: inSections(
      (table, room) => typedLines(table) + tableXml(table, { room, runs: inserted }) + notesOf(table),
    ),
  },
];
