/** The publication for the demonstration: the Lukou tables and their explanation in one document, with slips in both. */
import { LUKOU_DEPARTMENT } from '../../test/cases/data/lukou-2020';
import { publicationDocx } from '../../test/bench/publish/docx/package';
import { DOCX_WAYS } from '../../test/bench/publish/docx/ways';
import { laidOut } from '../../test/bench/publish/laid';
import { partsOf, type Publication } from '../../test/bench/publish/publication';
import { publishedDemonstration } from './demo';
import { demonstrationParagraphs, demonstrationText } from './text';

export const PUBLICATION = '演示-待审决算公开';
const YEAR = 2020;

function publication(): Publication {
  const { tables } = publishedDemonstration();
  return {
    name: PUBLICATION,
    running: `${LUKOU_DEPARTMENT}${YEAR}年度部门决算`,
    parts: partsOf({
      year: YEAR,
      department: LUKOU_DEPARTMENT,
      explanation: demonstrationParagraphs().map(({ style, text }) => ({ kind: style, text })),
      tables: tables.map(laidOut),
      isTablesFirst: true,
    }),
  };
}

const [WAY] = DOCX_WAYS;

/** As people get it. */
export function publicationSample(): Uint8Array {
  if (!WAY) throw new Error('there is no way to lay a document out');
  return publicationDocx(publication(), WAY, { font: '宋体', isBold: true });
}

/** What its PDF is printed from: letters of one kind, since each kind is a font in the file. */
export function publicationToPrint(): Uint8Array {
  if (!WAY) throw new Error('there is no way to lay a document out');
  return publicationDocx(publication(), WAY, { font: 'Noto Sans CJK SC', isBold: false });
}

/** What is wrong in it, where people see it. */
export function publicationRecord(): string {
  const { tables, changes } = publishedDemonstration();
  const titles = new Map(tables.map(({ sheet, title }) => [sheet, title]));
  const content = {
    documents: [`${PUBLICATION}.docx`, `${PUBLICATION}.pdf`],
    errors: {
      tables: changes.map(({ sheet, published, planted, kind }) => ({
        table: titles.get(sheet),
        published,
        planted,
        kind,
      })),
      text: demonstrationText().slips.map(({ near, right, wrong, kind }) => ({
        near,
        published: right,
        planted: wrong,
        kind,
      })),
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
