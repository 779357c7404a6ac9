/** Charts in the .docx: every part there and told of, figures and words as in the text, nothing that would make Word refuse it. */
import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { HUNAN_2020, narrate } from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { captionOf, legendOf, type Chart } from '../../../../src/core/narrative/charts';
import { chartTag, readDocx, sectionTag, writeDocx } from '../../../../src/hosts/files/docx';
import { readWorkbook } from '../../../../src/hosts/files/xlsx';
import { workbook } from '../../../core/narrative/support';
import { misplaced } from './support/chart-schema';
import { CHARTS, SUPPLEMENT, TABLES, TEXT } from './support/charts';
import {
  all,
  child,
  elements,
  first,
  parseXml,
  part,
  partNames,
  partText,
  textOf,
  value,
} from './support/package';

let docx: Uint8Array;
beforeAll(async () => {
  docx = await writeDocx(TEXT, { charts: CHARTS });
});

const chartPart = ({ number }: Chart) => part(docx, `word/charts/chart${number}.xml`);
const pie = CHARTS.find(({ kind }) => kind === 'pie')!;
const grouped = CHARTS.find(({ series }) => series.length > 1)!;

/** Where a part's relationships lead, by their ids. */
function targets(of: string): Map<string, string> {
  const { dir, base } = posix.parse(of);
  const relationships = elements(part(docx, `${dir}/_rels/${base}.rels`));
  return new Map(
    relationships.map(({ attributes }) => [
      attributes['Id']!,
      posix.normalize(`${dir}/${attributes['Target']!}`),
    ]),
  );
}

it('has charts of both kinds to write', () =>
  expect(CHARTS.map(({ kind }) => kind)).toEqual([
    'column',
    'pie',
    'column',
    'column',
    'column',
    'pie',
    'column',
  ]));

describe('the package', () => {
  it('consists of well-formed parts, each with a content type', () => {
    const types = elements(part(docx, '[Content_Types].xml')).map(({ attributes }) => attributes);
    const extensions = new Set(types.map((type) => type['Extension']));
    const overrides = new Set(types.map((type) => type['PartName']));
    for (const name of partNames(docx)) {
      if (/\.(?:xml|rels)$/.test(name)) expect(() => parseXml(partText(docx, name))).not.toThrow();
      if (/charts\/chart|embeddings/.test(name) && !name.endsWith('.rels'))
        expect([name, overrides.has(`/${name}`)]).toEqual([name, true]);
      else
        expect([name, overrides.has(`/${name}`) || extensions.has(name.split('.').at(-1))]).toEqual([
          name,
          true,
        ]);
    }
  });

  it('has every part that a relationship names, and names every chart and workbook', () => {
    const names = new Set(partNames(docx));
    const told = [
      ...targets('word/document.xml').values(),
      ...CHARTS.flatMap(({ number }) => [...targets(`word/charts/chart${number}.xml`).values()]),
    ];
    expect(told.filter((name) => !names.has(name))).toEqual([]);
    expect(
      [...names]
        .filter((name) => /^word\/(charts|embeddings)\/[^_/]+$/.test(name))
        .filter((name) => !told.includes(name)),
    ).toEqual([]);
  });

  it('is the same, byte for byte, whenever it is written', async () => {
    expect(await writeDocx(TEXT, { charts: CHARTS })).toEqual(docx);
  });

  it('has none of it without charts', async () => {
    const plain = await writeDocx(TEXT, { charts: [] });
    expect(plain).toEqual(await writeDocx(TEXT));
    expect(partNames(plain).filter((name) => /chart|embed/.test(name))).toEqual([]);
  });

  it('leaves out a chart whose section the text lacks', async () => {
    const short = { ...TEXT, sections: TEXT.sections.filter(({ id }) => id !== '3') };
    const names = partNames(await writeDocx(short, { charts: CHARTS }));
    expect(names.filter((name) => name.startsWith('word/embeddings/'))).toHaveLength(CHARTS.length - 1);
  });
});

describe('in the text', () => {
  const body = () => first(part(docx, 'word/document.xml'), 'w:body')!;
  const tagOf = (control: Parameters<typeof first>[0]) => value(child(control, 'w:sdtPr')!, 'w:tag')!;

  it('each chart stands behind its section, in a control of its own', () => {
    const tags = elements(body())
      .filter(({ name }) => name === 'w:sdt')
      .map(tagOf);
    for (const { id, section } of CHARTS)
      expect(tags[tags.indexOf(chartTag(id)) - 1]).toBe(sectionTag(section));
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('has its caption below, whose number is a field', () => {
    const captions = all(body(), 'w:sdt')
      .filter((control) => tagOf(control).startsWith('chart:'))
      .map((control) =>
        all(control, 'w:p').map((paragraph) => [value(paragraph, 'w:pStyle'), textOf(paragraph)]),
      );
    expect(captions).toEqual(
      CHARTS.map((chart) => [
        ['Figure', ''],
        ['Caption', captionOf(chart)],
      ]),
    );
    expect(all(body(), 'w:fldSimple').map(({ attributes }) => attributes['w:instr'])).toEqual(
      CHARTS.map(() => ' SEQ 图 \\* ARABIC '),
    );
  });

  it('has its alternative text and the way to its part', () => {
    const drawings = all(body(), 'w:drawing');
    expect(drawings.map((one) => first(one, 'wp:docPr')!.attributes)).toEqual(
      CHARTS.map(({ number, altText, title }) => ({
        id: String(number),
        name: `图表 ${number}`,
        descr: altText,
        title,
      })),
    );
    const ways = drawings.map((one) =>
      targets('word/document.xml').get(first(one, 'c:chart')!.attributes['r:id']!),
    );
    expect(ways).toEqual(CHARTS.map(({ number }) => `word/charts/chart${number}.xml`));
  });
});

describe.each(CHARTS)('chart $number, $title', (chart) => {
  const texts = (name: string): string[] =>
    all(chartPart(chart), name).flatMap((one) => all(one, 'c:v').map(({ children }) => children.join('')));

  it('has its elements in the order that Word wants', () => expect(misplaced(chartPart(chart))).toEqual([]));

  it('repeats exactly its figures and names', () => {
    expect(texts('c:val').map(Number)).toEqual(
      chart.series.flatMap(({ values }) => values.map(({ text }) => Number(text))),
    );
    expect(texts('c:tx')).toEqual(chart.series.map(({ name }) => name));
    const labels = chart.kind === 'pie' ? legendOf(chart) : chart.categories;
    expect(texts('c:cat')).toEqual(chart.series.flatMap(() => labels));
  });

  it('has them in the workbook that Word opens for editing, in the cells it refers to', async () => {
    const path = targets(`word/charts/chart${chart.number}.xml`).get(
      first(chartPart(chart), 'c:externalData')!.attributes['r:id']!,
    )!;
    const reading = await readWorkbook(unzipSync(docx)[path]!);
    if (!reading.ok) throw new Error(reading.problem.id);
    const [grid] = reading.grids;
    const shown = (reference: string): (string | undefined)[] => {
      const [, column = '', top, bottom = top] = /^Sheet1!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/.exec(
        reference,
      )!;
      return Array.from(
        { length: Number(bottom) - Number(top) + 1 },
        (_, row) => grid?.cells[Number(top) - 1 + row]?.[column.charCodeAt(0) - 65]?.text,
      );
    };
    const cells = all(chartPart(chart), 'c:f').flatMap(({ children }) => shown(children.join('')));
    const labels = chart.kind === 'pie' ? legendOf(chart) : chart.categories;
    expect(cells).toEqual(
      chart.series.flatMap(({ name, values }) => [name, ...labels, ...values.map(({ text }) => text)]),
    );
  });
});

it('a pie labels only the slices with room, in the format of the shares', () => {
  const labels = all(chartPart(pie), 'c:dLbl');
  expect(labels.map((label) => first(label, 'c:delete') === undefined)).toEqual([true, false, false]);
  expect(first(labels[0]!, 'c:numFmt')!.attributes['formatCode']).toBe('0%');
});

it('columns begin at 0, unless one lies below', () => {
  const lowest = (chart: Chart) => first(chartPart(chart), 'c:min')?.attributes['val'];
  expect(lowest(grouped)).toBe('0');
  const below = CHARTS.find(({ id }) => id === '支出结构')!;
  expect([below.kind, lowest(below)]).toEqual(['column', undefined]);
});

it('has a legend where colours have to be told apart, and none where they need not', () => {
  const legends = CHARTS.map((chart) => first(chartPart(chart), 'c:legend') !== undefined);
  expect(legends).toEqual(CHARTS.map(({ kind, series }) => kind === 'pie' || series.length > 1));
});

it('writes names with signs of markup, and drops what XML cannot hold', async () => {
  const strange = {
    ...grouped,
    title: 'A&B <"甲">\u0001',
    altText: '<A&B>\u0000',
    categories: ['<', '&', '"', '\ud800'],
  };
  const bytes = await writeDocx(narrate(HUNAN_2020, workbook()), { charts: [strange] });
  const written = part(bytes, `word/charts/chart${strange.number}.xml`);
  expect(all(first(written, 'c:cat')!, 'c:v').map(({ children }) => children.join(''))).toEqual([
    '<',
    '&',
    '"',
    '',
  ]);
  const { descr, title } = first(part(bytes, 'word/document.xml'), 'wp:docPr')!.attributes;
  expect([descr, title]).toEqual(['<A&B>', 'A&B <"甲">']);
});

it('read back, its captions are paragraphs in which nothing is found wrong', async () => {
  const found = async (charts: readonly Chart[]) => {
    const reading = await readDocx(await writeDocx(TEXT, { charts }));
    if (!reading.ok) throw new Error(reading.problem.id);
    const { findings } = proofread(reading.document, TABLES, { supplement: SUPPLEMENT, form: HUNAN_2020 });
    return {
      texts: reading.document.paragraphs.map((one) => one.text),
      findings: findings.map(({ rule }) => rule),
    };
  };
  const [without, having] = [await found([]), await found(CHARTS)];
  expect(having.texts.filter((text) => text.startsWith('图'))).toEqual(CHARTS.map(captionOf));
  expect(having.findings).toEqual(without.findings);
});
