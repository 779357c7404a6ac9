/** The page carries nothing but text: nothing read from a file becomes markup, nothing is fetched, nothing runs. */
import { createHash } from 'node:crypto';
import { reportHtml } from '../../../src/cli/report';
import type { ReportInput } from '../../../src/cli/report';
import { check } from '../../../src/core/check';
import { planOf } from '../../../src/core/fill';
import { HUNAN_2020, narrate } from '../../../src/core/narrative';
import { caseGrids } from '../../support/case-workbook';
import { findingNamed, narrativeNamed, planNamed, resultWith, setNamed } from './made-up';
import { elements, named, parsePage, textOf } from './page';

const everywhere = (word: string): ReportInput => ({
  date: word,
  workbooks: [word, `${word} 2`].map((file) => ({
    file,
    result: resultWith({
      set: setNamed(word),
      findings: [findingNamed(word), findingNamed(word, { severity: 'hint' })],
    }),
    plan: planNamed(word),
    narrative: narrativeNamed(word),
  })),
});

const result = check(caseGrids('lukou-2020'));
const LUKOU: ReportInput = {
  date: '2021年9月10日',
  workbooks: [
    { file: '渌口.xlsx', result, plan: planOf(result), narrative: narrate(HUNAN_2020, result.set) },
    { file: '岳麓.xlsx', result: check(caseGrids('yuelu-2020')) },
  ],
};

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></bdi></td><iframe src="https://example.com/">',
  '<!-- ]]> <![CDATA[ &lt;b&gt; &#60;script&#62; &',
  '=HYPERLINK("https://example.com")',
  '{place} ${html} %s',
];

const shape = (page: string): string[] =>
  elements(parsePage(page)).map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`);

describe('what was read from a file', () => {
  test.each(HOSTILE)('is shown as text: %s', (word) => {
    const page = reportHtml(everywhere(word), 'zh-CN');
    const text = textOf(parsePage(page));
    expect(text.split(word.replace(/\s+/g, ' ')).length).toBeGreaterThan(40);
    expect(shape(page)).toEqual(shape(reportHtml(everywhere('甲'.repeat(word.length)), 'zh-CN')));
  });

  test.each([['\u0000'], ['\u0008'], ['\u001B'], ['\u0085'], ['\uD800'], ['\uDC00'], ['\uFFFE']])(
    'shows a character that no document can hold as a replacement: %j',
    (character) => {
      const text = textOf(parsePage(reportHtml(everywhere(`a${character}b`), 'zh-CN')));
      expect(text).toContain('a\uFFFDb');
      expect(text).not.toContain(character);
    },
  );

  test('keeps characters outside the first plane', () => {
    expect(reportHtml(everywhere('𠮷祥'), 'zh-CN')).toContain('𠮷祥');
  });

  test('is set apart where its writing direction could reorder the line', () => {
    const page = parsePage(reportHtml(everywhere('\u202Efdp.xslx'), 'zh-CN'));
    expect(named(page, 'bdi').filter((element) => textOf(element).includes('\u202E')).length).toBeGreaterThan(
      20,
    );
  });
});

describe.each(['zh-CN', 'en-US'] as const)('the page in %s', (locale) => {
  const page = reportHtml(LUKOU, locale);
  const root = parsePage(page);

  test('asks nothing of any network', () => {
    expect(page).not.toMatch(/https?:|\/\/[a-z]|url\(|@import|@font-face/i);
    const addresses = elements(root).flatMap(({ attributes }) =>
      ['src', 'href', 'srcset', 'action', 'data', 'poster'].flatMap((name) => attributes[name] ?? []),
    );
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
  });

  test('has neither script, nor handler, nor style attribute', () => {
    expect(named(root, 'script')).toEqual([]);
    const attributes = elements(root).flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  test('allows itself its own style and nothing else', () => {
    const policy = named(root, 'meta').find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('links only to what is there, and names nothing twice', () => {
    const ids = elements(root).flatMap(({ attributes }) => attributes['id'] ?? []);
    const links = named(root, 'a').map(({ attributes }) => attributes['href']?.slice(1));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !ids.includes(link ?? ''))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same each time', () => {
    expect(reportHtml(LUKOU, locale)).toBe(page);
  });
});
