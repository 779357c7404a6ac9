/** The rules of an add-in's XML manifest in our own words: what is wrong with one, as a list of sentences. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { allOf, at, named, type Element } from './element';
import { pixelsOf } from './png';

export const ROOT = join(__dirname, '../../..');

const LONGEST_RESID = 32;
const LONGEST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const ICON_SIZES = [16, 32, 80];
const HEAD_ICONS = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
] as const;
const LARGEST_ICON_BYTES = 100 * 1024;
const HEAD_ORDER = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const LONGEST_HEAD: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, place) => values.indexOf(value) !== place)),
];

const textOf = (element: Element): string => element.text.trim();

type Rule = (manifest: Element) => string[];

const order: Rule = ({ children }) => {
  const places = children.map(({ name }) => HEAD_ORDER.indexOf(name));
  return [
    ...HEAD_ORDER.filter((name) => !children.some((child) => child.name === name)).map(
      (name) => `${name} is missing`,
    ),
    ...children.filter((_, index) => places[index] === -1).map(({ name }) => `${name} is not expected`),
    ...children
      .filter((_, index) => index > 0 && places[index]! <= places[index - 1]!)
      .map(({ name }) => `${name} stands too late`),
  ];
};

const noRequirements: Rule = (manifest) =>
  named(manifest, 'Requirements', 'bt:Requirements').map(
    () => 'Requirements hides the add-in in old versions',
  );

const identity: Rule = (manifest) => [
  ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textOf(at(manifest, 'Id')))
    ? []
    : ['Id is no GUID']),
  ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(textOf(at(manifest, 'Version'))) ? [] : ['Version is not 1.2.3.4']),
];

const hosts: Rule = (manifest) => {
  const head = at(manifest, 'Hosts').children.map(({ attributes }) => attributes['Name']);
  const overrides = at(manifest, 'VersionOverrides', 'Hosts').children.map(
    ({ attributes }) => attributes['xsi:type'],
  );
  return `${head}` === `${overrides}` ? [] : [`Hosts ${head} above, ${overrides} below`];
};

const urlsOf = (manifest: Element): string[] => [
  ...named(
    manifest,
    'bt:Image',
    'bt:Url',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'SourceLocation',
  ).flatMap(({ attributes }) => attributes['DefaultValue'] ?? []),
  ...named(manifest, 'AppDomain').map(textOf),
];

const urls: Rule = (manifest) => {
  const found = urlsOf(manifest);
  const origins = [...new Set(found.map((url) => new URL(url).origin))];
  return [
    ...found.filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https`),
    ...(origins.length > 1 ? [`Several origins: ${origins.join(' ')}`] : []),
  ];
};

const DEFINED_IN: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** Every resource is defined once, in the list of its kind, and used. */
const resources: Rule = (manifest) => {
  const lists = at(manifest, 'VersionOverrides', 'Resources').children;
  const ids = lists.flatMap(({ children }) => children.map(({ attributes }) => attributes['id'] ?? ''));
  const uses = allOf(manifest).filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(uses.map(({ attributes }) => attributes['resid']));
  return [
    ...twice(ids).map((id) => `Resource ${id} is defined twice`),
    ...ids.filter((id) => id.length > LONGEST_RESID).map((id) => `Resource id ${id} is too long`),
    ...ids.filter((id) => !used.has(id)).map((id) => `Resource ${id} is never used`),
    ...uses.flatMap(({ name, attributes }) => {
      const list = lists.find((candidate) => candidate.name === DEFINED_IN[name]);
      const defined = list?.children.some((resource) => resource.attributes['id'] === attributes['resid']);
      return defined
        ? []
        : [`${name} names ${attributes['resid']}, which ${DEFINED_IN[name] ?? 'no list'} does not define`];
    }),
  ];
};

/** What a text says in each language, whatever its element calls it. */
const wordings = ({ attributes, children }: Element): { readonly zh: string; readonly en: string } => {
  const english = children.find((child) => child.attributes['Locale'] === 'en-US');
  return { zh: attributes['DefaultValue'] ?? '', en: english?.attributes['Value'] ?? '' };
};

function wordingProblems(what: string, element: Element, longest: number): string[] {
  const { zh, en } = wordings(element);
  return [
    ...(/\p{Script=Han}/u.test(zh) ? [] : [`${what} has no Chinese`]),
    ...(en === '' ? [`${what} has no English`] : []),
    ...(/\p{Script=Han}/u.test(en) ? [`${what} has Chinese in its English`] : []),
    ...[zh, en]
      .filter((text) => text.length > longest)
      .map((text) => `${what} is longer than ${longest}: ${text}`),
  ];
}

const strings: Rule = (manifest) => [
  ...(textOf(at(manifest, 'DefaultLocale')) === 'zh-CN' ? [] : ['DefaultLocale is not zh-CN']),
  ...Object.entries(LONGEST_HEAD).flatMap(([name, longest]) =>
    wordingProblems(name, at(manifest, name), longest),
  ),
  ...Object.entries(LONGEST).flatMap(([list, longest]) =>
    at(manifest, 'VersionOverrides', 'Resources', list).children.flatMap((element) =>
      wordingProblems(element.attributes['id'] ?? list, element, longest),
    ),
  ),
];

const controls: Rule = (manifest) => {
  const ids = named(manifest, 'CustomTab', 'Group', 'Control').map(
    ({ attributes }) => attributes['id'] ?? '',
  );
  return twice(ids).map((id) => `Id ${id} is used twice`);
};

/** A function's name stands once; where there is one, its host says which page holds it. */
const functions: Rule = (manifest) => {
  const names = named(manifest, 'FunctionName').map(textOf);
  const homeless = at(manifest, 'VersionOverrides', 'Hosts').children.filter(
    (host) => named(host, 'FunctionName').length > 0 && named(host, 'FunctionFile').length === 0,
  );
  return [
    ...twice(names).map((name) => `Function ${name} is named twice`),
    ...names
      .filter((name) => !/^[A-Za-z][\w.]*$/.test(name))
      .map((name) => `“${name}” is no function's name`),
    ...homeless.map(({ attributes }) => `${attributes['xsi:type']} has a function but no FunctionFile`),
  ];
};

function iconProblems(url: string, size: number): string[] {
  const path = decodeURIComponent(new URL(url).pathname);
  if (!path.startsWith('/assets/icons/')) return [`${url} is outside assets/icons`];
  const file = join(ROOT, path);
  try {
    const [width, height] = pixelsOf(file);
    return [
      ...(width === size && height === size
        ? []
        : [`${path} is ${width} × ${height}, not ${size} × ${size}`]),
      ...(statSync(file).size > LARGEST_ICON_BYTES ? [`${path} is too large`] : []),
    ];
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : 'unreadable'}`];
  }
}

const icons: Rule = (manifest) => {
  const images = new Map(
    at(manifest, 'VersionOverrides', 'Resources', 'bt:Images').children.map(({ attributes }) => [
      attributes['id'],
      attributes['DefaultValue'] ?? '',
    ]),
  );
  return [
    ...HEAD_ICONS.flatMap(([name, size]) =>
      iconProblems(at(manifest, name).attributes['DefaultValue'] ?? '', size),
    ),
    ...named(manifest, 'Icon').flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => Number(attributes['size']));
      const missing = ICON_SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `An icon has no size ${size}`,
      );
      return [
        ...missing,
        ...children.flatMap(({ attributes }, place) =>
          iconProblems(images.get(attributes['resid']) ?? '', sizes[place]!),
        ),
      ];
    }),
  ];
};

export const RULES = {
  order,
  noRequirements,
  identity,
  hosts,
  urls,
  resources,
  strings,
  controls,
  functions,
  icons,
} as const satisfies Readonly<Record<string, Rule>>;
