/** `--only documents`: how long it takes to read a text of some 300 pages, as a Word document and as plain text broken by the line. */
import { strToU8, unzipSync } from 'fflate';
import type { NarrativeDocument, Paragraph } from '../../src/core/narrative/document';
import { readDocx, writeDocx } from '../../src/hosts/files/docx';
import { readText } from '../../src/hosts/files/text';
import { heading, line, ms, timed } from './clock';

const PAGES = 300;
const PARAGRAPHS_ON_A_PAGE = 8;
const COLUMNS = 40;
const ROUNDS = 5;

const SENTENCE =
  '2020年度一般公共预算财政拨款支出629.09万元，占本年支出合计的100%，与上年相比减少65.34万元，主要是因为节约开支。';

function paragraphOf(place: number): Paragraph {
  const number = String(place + 1);
  if (place % PARAGRAPHS_ON_A_PAGE === 0)
    return { style: 'heading1', runs: [{ kind: 'text', text: `（${number}）支出决算情况` }] };
  return {
    style: 'body',
    runs: [
      { kind: 'text', text: SENTENCE },
      {
        kind: 'figure',
        id: `1.${number}`,
        text: number,
        source: { kind: 'cell', cells: [], supplement: [], formula: '' },
      },
      { kind: 'text', text: '万元。' },
    ],
  };
}

function sample(): NarrativeDocument {
  const paragraphs = Array.from({ length: PAGES * PARAGRAPHS_ON_A_PAGE }, (_, place) => paragraphOf(place));
  return {
    form: 'hunan-2020',
    year: 2020,
    department: undefined,
    sections: paragraphs.map((paragraph, place) => ({ id: String(place), paragraphs: [paragraph] })),
  };
}

const broken = ({ sections }: NarrativeDocument): string =>
  sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .flatMap((text) => text.match(new RegExp(`.{1,${COLUMNS}}`, 'gu')) ?? [])
    .join('\r\n');

export async function documents(): Promise<void> {
  heading(`Reading a text of ${PAGES} pages`);
  const document = sample();
  const docx = await writeDocx(document);
  const text = strToU8(broken(document));
  const xml = unzipSync(docx)['word/document.xml']?.length ?? 0;
  const word = await readDocx(docx);
  const plain = readText(text);
  if (!word.ok || !plain.ok) throw new Error('The sample can’t be read');
  const counted = (paragraphs: number, bytes: number): string =>
    `${paragraphs} paragraphs, ${(bytes / 1e6).toFixed(1)} MB`;
  line('.docx', ms(await timed(ROUNDS, () => readDocx(docx))), counted(word.document.paragraphs.length, xml));
  line(
    '.txt broken by the line',
    ms(await timed(ROUNDS, () => readText(text))),
    counted(plain.document.paragraphs.length, text.length),
  );
}
