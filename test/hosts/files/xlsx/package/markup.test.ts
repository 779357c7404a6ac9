/** Walking over XML text: what is a tag, where an element ends, what its attributes say. */
import { escapeXml } from '../../../../../src/hosts/files/escape-xml';
import {
  attribute,
  childrenOf,
  findElement,
  nextTag,
  prefixedAttribute,
  tagsOf,
  unescapeXml,
} from '../../../../../src/hosts/files/xlsx/package/markup';
import { relationshipsPart, resolveTarget } from '../../../../../src/hosts/files/xlsx/package/workbook';

test('only tags are tags', () => {
  const text = '<?a <b>?><!DOCTYPE x><!-- <c> --><d e=">" f=\'<\'/><![CDATA[<g>]]></h:i >';
  expect([...tagsOf(text)].map((tag) => [tag.prefix, tag.name, tag.kind])).toEqual([
    ['', 'd', 'empty'],
    ['h', 'i', 'close'],
  ]);
});

test('what is never closed is no tag', () => {
  expect(nextTag('<a', 0)).toBeUndefined();
  expect(nextTag('<!-- <a>', 0)).toBeUndefined();
  expect(findElement('<a><b></b>', 'a')).toBeUndefined();
});

test('elements inside others of the same name', () => {
  const text = '<a><a>1</a><a/>2</a><a>3</a>';
  const outer = findElement(text, 'a')!;
  expect(text.slice(outer.start, outer.outerEnd)).toBe('<a><a>1</a><a/>2</a>');
  expect([...childrenOf(text, outer)].map((child) => text.slice(child.start, child.outerEnd))).toEqual([
    '<a>1</a>',
    '<a/>',
  ]);
});

test('attributes', () => {
  const tag = nextTag('<a xmlns:r="n" r:id="1" id = \'2\' x="&lt;&#20013;&#x6587;&quot;"/>', 0)!;
  expect([
    attribute(tag, 'id'),
    prefixedAttribute(tag, 'id'),
    attribute(tag, 'x'),
    attribute(tag, 'y'),
  ]).toEqual(['2', '1', '<中文"', undefined]);
});

test('entities there and back', () => {
  expect(unescapeXml(escapeXml('a<b>&"c"'))).toBe('a<b>&"c"');
  expect(unescapeXml('&nbsp;&#x110000;')).toBe('&nbsp;&#x110000;');
});

test.each([
  ['worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
  ['/xl/styles.xml', 'xl/workbook.xml', 'xl/styles.xml'],
  ['../a.xml', 'xl/b/c.xml', 'xl/a.xml'],
  ['./a\\b.xml', 'xl/c.xml', 'xl/a/b.xml'],
  ['xl/workbook.xml', '', 'xl/workbook.xml'],
])('%s from %s', (target, part, expected) => {
  expect(resolveTarget(target, part)).toBe(expected);
});

test('relationships lie beside their part', () => {
  expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  expect(relationshipsPart('a.xml')).toBe('_rels/a.xml.rels');
});
