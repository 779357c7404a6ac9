/** The add-in's manifest keeps the rules of Office, each said in our own words; and each rule notices when it is broken. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import program from '../../package.json';
import { at, named, parseXml } from './support/element';
import { pixelsOf } from './support/png';
import { ROOT, RULES } from './support/rules';

const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = parseXml(xml);

const VERSION = `<Version>${program.version}.0</Version>`;
const names = Object.keys(RULES) as (keyof typeof RULES)[];

it.each(names)('keeps the rule: %s', (name) => {
  expect(RULES[name](manifest)).toEqual([]);
});

/** One slip each: the rule, what is written instead of what, and what the rule says of it. */
it.each([
  ['order', VERSION, '', 'Version is missing'],
  ['order', '<Permissions>', '<AppDomains/><Permissions>', 'AppDomains is not expected'],
  [
    'noRequirements',
    '<DefaultSettings>',
    '<Requirements/><DefaultSettings>',
    'Requirements hides the add-in in old versions',
  ],
  ['identity', '<Id>', '<Id>x', 'Id is no GUID'],
  ['identity', VERSION, '<Version>0.1</Version>', 'Version is not 1.2.3.4'],
  ['hosts', '<Host Name="Document" />', '', 'Hosts Workbook above, Workbook,Document below'],
  [
    'urls',
    'https://localhost:3000/commands.html',
    'http://localhost:3000/commands.html',
    'http://localhost:3000/commands.html is not https',
  ],
  [
    'urls',
    'https://localhost:3000/commands.html',
    'https://example.org/commands.html',
    'Several origins: https://localhost:3000 https://example.org',
  ],
  [
    'resources',
    '<Label resid="Tab.Label" />',
    '<Label resid="Tab.Name" />',
    'Label names Tab.Name, which bt:ShortStrings does not define',
  ],
  [
    'resources',
    '<Label resid="Check.Label" />',
    '<Label resid="Check.Tip" />',
    'Label names Check.Tip, which bt:ShortStrings does not define',
  ],
  ['resources', '<bt:Url id="Fill.Url"', '<bt:Url id="Check.Url"', 'Resource Check.Url is defined twice'],
  [
    'resources',
    '<bt:String id="Start.Tip"',
    '<bt:String id="Nobody.Asks.For.This.Very.Long.One"',
    'Resource id Nobody.Asks.For.This.Very.Long.One is too long',
  ],
  ['strings', '<DefaultLocale>zh-CN<', '<DefaultLocale>en-US<', 'DefaultLocale is not zh-CN'],
  ['strings', 'DefaultValue="清除标记"', 'DefaultValue="Clear"', 'Clear.Label has no Chinese'],
  ['strings', 'Value="Clear Marks"', 'Value=""', 'Clear.Label has no English'],
  [
    'strings',
    'Value="Clear Marks"',
    `Value="${'x'.repeat(126)}"`,
    `Clear.Label is longer than 125: ${'x'.repeat(126)}`,
  ],
  ['controls', 'id="Word.Help"', 'id="Excel.Help"', 'Id Excel.Help is used twice'],
  ['functions', '<FunctionFile resid="Commands.Url" />', '', 'Workbook has a function but no FunctionFile'],
  ['functions', '>clearMarks<', '>clear marks<', "“clear marks” is no function's name"],
  ['icons', '/check-32.png', '/check-80.png', '/assets/icons/check-80.png is 80 × 80, not 32 × 32'],
  ['icons', '<bt:Image size="80" resid="Help.80" />', '', 'An icon has no size 80'],
  ['icons', '/mark-64.png', '/mark-32.png', '/assets/icons/mark-32.png is 32 × 32, not 64 × 64'],
] as const)('%s notices %s → %s', (rule, right, wrong, problem) => {
  expect(xml).toContain(right);
  expect(RULES[rule](parseXml(xml.replace(right, wrong)))).toContain(problem);
});

it('has the version of the package', () => {
  expect(at(manifest, 'Version').text).toBe(`${program.version}.0`);
});

it('has the tab and buttons of the ribbon, and clears marks without a pane', () => {
  const texts = new Map(
    at(manifest, 'VersionOverrides', 'Resources', 'bt:ShortStrings').children.map(({ attributes }) => [
      attributes['id'],
      attributes['DefaultValue'],
    ]),
  );
  const [excel, word] = at(manifest, 'VersionOverrides', 'Hosts').children;
  const buttons = (host: typeof excel) =>
    named(host!, 'Control').map((control) => [
      texts.get(at(control, 'Label').attributes['resid']),
      at(control, 'Action').attributes['xsi:type'],
    ]);
  expect(named(excel!, 'CustomTab').map((tab) => texts.get(at(tab, 'Label').attributes['resid']))).toEqual([
    '决算公开',
  ]);
  expect(buttons(excel)).toEqual([
    ['校验', 'ShowTaskpane'],
    ['填列', 'ShowTaskpane'],
    ['生成说明', 'ShowTaskpane'],
    ['清除标记', 'ExecuteFunction'],
    ['帮助', 'ShowTaskpane'],
  ]);
  expect(buttons(word)).toEqual([
    ['插入/更新说明', 'ShowTaskpane'],
    ['文表核对', 'ShowTaskpane'],
    ['清除标记', 'ExecuteFunction'],
    ['帮助', 'ShowTaskpane'],
  ]);
  expect(named(manifest, 'FunctionName').map(({ text }) => text)).toEqual(['clearMarks', 'clearTextMarks']);
});

describe('icons', () => {
  const folder = join(ROOT, 'assets/icons');
  const files = readdirSync(folder);

  it('are what their names say: every PNG has its size and its drawing', () => {
    for (const file of files.filter((name) => name.endsWith('.png'))) {
      const [, drawing = '', size = ''] = /^(\w+)-(\d+)\.png$/.exec(file) ?? [];
      expect([file, ...pixelsOf(join(folder, file))]).toEqual([file, Number(size), Number(size)]);
      expect(files).toContain(`${drawing}.svg`);
    }
  });

  it('come in the sizes that lists and pages need', () => {
    expect(files).toEqual(expect.arrayContaining([16, 32, 64, 80, 128].map((size) => `mark-${size}.png`)));
  });
});
