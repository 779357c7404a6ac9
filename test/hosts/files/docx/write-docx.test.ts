import { documentText, type NarrativeDocument } from '../../../../src/core/narrative/document';
import { controlTag, sectionTag, writeDocx } from '../../../../src/hosts/files/docx';
import {
  all,
  child,
  elements,
  first,
  parseXml,
  part,
  partNames,
  partText,
  style,
  textOf,
  value,
} from './support/package';
import { ANNEX, cellSource, SAMPLE } from './support/sample';

let docx: Uint8Array;
beforeAll(async () => {
  docx = await writeDocx(SAMPLE);
});

const body = () => first(part(docx, 'word/document.xml'), 'w:body')!;
const controls = () => all(body(), 'w:sdt');
const tagOf = (control: Parameters<typeof first>[0]) => value(child(control, 'w:sdtPr')!, 'w:tag');
const control = (tag: string) => controls().find((each) => tagOf(each) === tag)!;
const withText = (words: string): NarrativeDocument => ({
  ...SAMPLE,
  sections: [{ id: '1', paragraphs: [{ style: 'body', runs: [{ kind: 'text', text: words }] }] }],
});

describe('the package', () => {
  it('consists of well-formed parts only', async () => {
    const withAnnex = await writeDocx(SAMPLE, { annex: [ANNEX, ANNEX] });
    for (const bytes of [docx, withAnnex])
      for (const name of partNames(bytes)) expect(() => parseXml(partText(bytes, name))).not.toThrow();
  });

  it('begins with its content types', () => expect(partNames(docx)[0]).toBe('[Content_Types].xml'));

  it('is the same, byte for byte, whenever and wherever it is written', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    jest.useFakeTimers({
      now: new Date('2031-05-06T07:08:09Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    try {
      const again = await writeDocx(SAMPLE, { annex: [ANNEX] });
      jest.setSystemTime(new Date('2035-01-01T00:00:00Z'));
      process.env['TZ'] = 'America/Caracas';
      expect(await writeDocx(SAMPLE, { annex: [ANNEX] })).toEqual(again);
    } finally {
      jest.useRealTimers();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('names its title, and neither author nor time', () => {
    const core = part(docx, 'docProps/core.xml');
    expect(elements(core).map((each) => [each.name, each.children.join('')])).toEqual([
      ['dc:title', '区委政法委2020年度部门决算情况说明'],
    ]);
  });

  it('is plain bytes, not a Node buffer', () =>
    expect(Object.getPrototypeOf(docx)).toBe(Uint8Array.prototype));
});

describe('the page', () => {
  const section = () => child(body(), 'w:sectPr')!;

  it('is A4 upright with the margins of GB/T 9704', () => {
    expect(child(section(), 'w:pgSz')!.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(child(section(), 'w:pgMar')!.attributes).toMatchObject({
      'w:top': '2098',
      'w:bottom': '1984',
      'w:left': '1588',
      'w:right': '1474',
    });
  });

  it('has a grid of lines that leaves the characters alone', () =>
    expect(child(section(), 'w:docGrid')!.attributes).toEqual({ 'w:type': 'lines', 'w:linePitch': '560' }));

  it('is numbered — 1 —, odd pages on the right, even ones on the left', () => {
    expect(first(part(docx, 'word/settings.xml'), 'w:evenAndOddHeaders')).toBeDefined();
    const links = all(part(docx, 'word/_rels/document.xml.rels'), 'Relationship');
    const sides = all(section(), 'w:footerReference').map((reference) => {
      const target = links.find((link) => link.attributes['Id'] === reference.attributes['r:id'])!.attributes[
        'Target'
      ];
      const footer = part(docx, `word/${target}`);
      expect(textOf(footer)).toBe('—  —');
      expect(all(footer, 'w:instrText').map((each) => each.children.join(''))).toEqual(['PAGE']);
      return [reference.attributes['w:type'], value(footer, 'w:jc')];
    });
    expect(sides).toEqual([
      ['default', 'right'],
      ['even', 'left'],
    ]);
    expect(value(style(docx, 'Footer'), 'w:sz')).toBe('28');
    expect(first(style(docx, 'Footer'), 'w:rFonts')!.attributes['w:ascii']).toBe('宋体');
  });
});

describe('the styles', () => {
  const defaults = () => first(part(docx, 'word/styles.xml'), 'w:docDefaults')!;

  it('set the text in 三号 仿宋 with digits in Times New Roman, 28 pt from line to line', () => {
    expect(value(defaults(), 'w:sz')).toBe('32');
    expect(first(defaults(), 'w:rFonts')!.attributes).toMatchObject({
      'w:eastAsia': '仿宋_GB2312',
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
    });
    expect(first(defaults(), 'w:spacing')!.attributes).toMatchObject({
      'w:line': '560',
      'w:lineRule': 'exact',
    });
    expect(first(defaults(), 'w:lang')!.attributes['w:eastAsia']).toBe('zh-CN');
  });

  it.each([
    ['Title', 'Title', '方正小标宋简体', '44', undefined],
    ['Heading1', 'Heading 1', '黑体', '32', '0'],
    ['Heading2', 'Heading 2', '楷体_GB2312', '32', '1'],
  ])('%s is the style Word knows as %s', (id, name, font, size, outline) => {
    const found = style(docx, id);
    expect(value(found, 'w:name')).toBe(name);
    expect(first(found, 'w:rFonts')!.attributes['w:eastAsia']).toBe(font);
    expect(value(found, 'w:sz')).toBe(size);
    expect(value(found, 'w:outlineLvl')).toBe(outline);
  });

  it('centre the title, and keep its large lines off the grid', () => {
    expect(value(style(docx, 'Title'), 'w:jc')).toBe('center');
    expect(value(style(docx, 'Title'), 'w:snapToGrid')).toBe('0');
  });

  it.each(['Heading1', 'Heading2', 'NormalIndent'])('indent the first line of %s by two characters', (id) =>
    expect(first(style(docx, id), 'w:ind')!.attributes).toEqual({
      'w:firstLineChars': '200',
      'w:firstLine': '640',
    }),
  );

  it('are the ones the paragraphs use', () =>
    expect(all(body(), 'w:pStyle').map((each) => each.attributes['w:val'])).toEqual([
      'Title',
      'Heading1',
      'NormalIndent',
      'Heading2',
      'NormalIndent',
    ]));

  it('name stand-ins for typefaces that are not everywhere, and no others than the table of fonts', () => {
    const fonts = new Map(
      all(part(docx, 'word/fontTable.xml'), 'w:font').map((each) => [
        each.attributes['w:name'],
        value(each, 'w:altName'),
      ]),
    );
    expect(fonts.get('方正小标宋简体')).toMatch(/宋体,SimSun$/);
    expect(fonts.get('仿宋_GB2312')).toBe('仿宋,FangSong');
    expect(fonts.get('楷体_GB2312')).toBe('楷体,KaiTi');
    const used = all(part(docx, 'word/styles.xml'), 'w:rFonts').map((each) => each.attributes['w:eastAsia']);
    for (const font of used) if (font !== undefined) expect([...fonts.keys()]).toContain(font);
  });
});

describe('the text', () => {
  it('is that of the document, a paragraph each', () =>
    expect(all(body(), 'w:p').map(textOf).join('\n')).toBe(documentText(SAMPLE)));

  it('takes the Chinese typeface for quotation marks', () => {
    const runs = all(body(), 'w:r');
    expect(runs.map((run) => first(run, 'w:rFonts')?.attributes['w:hint'])).toEqual(
      runs.map(() => 'eastAsia'),
    );
  });

  it('shows what is missing on yellow, and nothing else', () => {
    const marked = all(body(), 'w:r').filter((run) => first(run, 'w:highlight'));
    expect(marked.map((run) => [textOf(run), value(run, 'w:highlight')])).toEqual([
      ['【待补充：增减原因】', 'yellow'],
    ]);
  });

  it('drops what XML cannot hold, and keeps line breaks and rare characters', async () => {
    const odd = await writeDocx(withText('甲\u0007乙\ud800丙\r\n\u{20bb7}丁'));
    expect(textOf(part(odd, 'word/document.xml'))).toBe('甲乙丙\n\u{20bb7}丁');
  });

  it('may be empty', async () => {
    const empty = await writeDocx({ ...SAMPLE, sections: [{ id: '1', paragraphs: [] }] });
    expect(all(part(empty, 'word/document.xml'), 'w:sdt')).toEqual([]);
    expect(elements(part(empty, 'docProps/core.xml')).map((each) => each.children.join(''))).toEqual(['']);
  });
});

describe('content controls', () => {
  it('hold each figure under its id, with its source in a few words', () => {
    const figures = controls().filter((each) => !tagOf(each)!.startsWith('section:'));
    expect(figures.map((each) => [tagOf(each), value(each, 'w:alias'), textOf(each)])).toEqual([
      ['1.总计.1', '表01 C16', '629.09'],
      ['1.总计.2', '计算：(629.09 − 610.2) ÷ 610.2', '3.1%'],
      ['7.2.团组', '补充资料：接待批次', '22'],
    ]);
  });

  it('name sources in English where that is asked for', async () => {
    const english = first(part(await writeDocx(SAMPLE, { locale: 'en-US' }), 'word/document.xml'), 'w:body')!;
    expect(all(english, 'w:alias').map((each) => each.attributes['w:val'])).toContain('Table 01 C16');
  });

  it('hold each section', () => {
    expect(textOf(control('section:1'))).toContain('一、收入支出决算总体情况说明');
    expect(all(control('section:1'), 'w:p')).toHaveLength(2);
    expect(value(control('section:1'), 'w:alias')).toBe('一、收入支出决算总体情况说明');
  });

  it('are hidden, rich text and numbered apart', () => {
    expect(controls().map((each) => first(each, 'w15:appearance')!.attributes['w15:val'])).toEqual(
      controls().map(() => 'hidden'),
    );
    expect(all(body(), 'w:text')).toEqual([]);
    const ids = controls().map((each) => value(each, 'w:id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep within the 64 characters that Word takes', async () => {
    const id = `5.3.${'项'.repeat(80)}`;
    const figures = ['甲', '乙'].map((end) => ({
      kind: 'figure' as const,
      id: `${id}.${end}`,
      text: '1',
      source: { ...cellSource('C1'), cells: Array.from({ length: 30 }, () => cellSource('C16').cells[0]!) },
    }));
    const long = await writeDocx({
      ...SAMPLE,
      sections: [{ id, paragraphs: [{ style: 'body', runs: figures }] }],
    });
    const names = [
      ...all(part(long, 'word/document.xml'), 'w:tag'),
      ...all(part(long, 'word/document.xml'), 'w:alias'),
    ];
    for (const name of names) expect(name.attributes['w:val']!.length).toBeLessThanOrEqual(64);
    expect(all(part(long, 'word/document.xml'), 'w:tag').map((each) => each.attributes['w:val'])).toEqual([
      sectionTag(id),
      ...figures.map((figure) => controlTag(figure.id)),
    ]);
    expect(controlTag(figures[0]!.id)).not.toBe(controlTag(figures[1]!.id));
    expect(controlTag('1.总计.1')).toBe('1.总计.1');
  });
});
