/** The picture as SVG: no script, no font of its own, whole tenths of a pixel. */
import type { Line, Picture, Point } from './placed';
import type { Band } from './rooms';

const TITLES: Readonly<Record<Band, readonly [string, string]>> = {
  surfaces: ['what people use', 'panes, ribbon, command line, the page without Office'],
  hosts: ['hosts', 'where workbooks and documents live'],
  core: ['core', 'no Office, no files, no Node, no DOM'],
};

const COLOURS: Readonly<Record<Band, { readonly fill: string; readonly edge: string }>> = {
  surfaces: { fill: '#fdf3e6', edge: '#c98a2b' },
  hosts: { fill: '#eaf5ec', edge: '#4c9a62' },
  core: { fill: '#eaf1fb', edge: '#3f74b8' },
};
const ARROW = '#5b6675';
const AGAINST = '#c0392b';

/** Steps, not counts: the picture changes when the rooms do, not with every import. */
const WIDTHS = [
  { from: 20, width: 4.2, words: '20 imports or more' },
  { from: 5, width: 2.4, words: '5 to 19' },
  { from: 1, width: 1.2, words: '1 to 4' },
] as const;

const widthOf = (count: number): number => WIDTHS.find(({ from }) => count >= from)?.width ?? 1;

export const drawing = (picture: Picture): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(picture.width)} ${n(picture.height)}" width="${n(picture.width)}" height="${n(picture.height)}" font-family="'Segoe UI', 'Helvetica Neue', Arial, sans-serif" role="img">`,
    '<title>The rooms of the program and what they import</title>',
    '<!-- Drawn from the imports by: npm run rooms -->',
    `<defs>${head('head', ARROW)}${head('against', AGAINST)}</defs>`,
    `<rect width="${n(picture.width)}" height="${n(picture.height)}" fill="#ffffff"/>`,
    ...picture.bands.map(bandOf),
    ...picture.detours.map(detourOf),
    ...picture.lines.map(lineOf),
    ...picture.bands.map(titleOf),
    ...picture.rooms.map(roomOf),
    ...legend(picture),
    '</svg>',
    '',
  ].join('\n');

const n = (value: number): string => String(Math.round(value * 10) / 10);

const head = (id: string, colour: string): string =>
  `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 0.8 10 5 0 9.2z" fill="${colour}"/></marker>`;

const bandOf = ({ band, box }: Picture['bands'][number]): string =>
  `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" rx="12" fill="${COLOURS[band].fill}"/>`;

/** An arrow that passes behind the words is broken by them. */
function titleOf({ band, box }: Picture['bands'][number]): string {
  const [name, words] = TITLES[band];
  const halo = `stroke="${COLOURS[band].fill}" stroke-width="6" paint-order="stroke"`;
  return `<text x="${n(box.x + 16)}" y="${n(box.y + 24)}" font-size="13" fill="#39424e" ${halo}><tspan font-weight="bold">${name}</tspan><tspan fill="#6b7480" dx="8">${words}</tspan></text>`;
}

const roomOf = ({ name, band, box }: Picture['rooms'][number]): string =>
  `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" rx="6" fill="#ffffff" stroke="${COLOURS[band].edge}" stroke-width="1.3"/>` +
  `<text x="${n(box.x + box.width / 2)}" y="${n(box.y + box.height / 2 + 4.5)}" font-size="13.5" text-anchor="middle" fill="#1f2630">${name}</text>`;

function lineOf({ arrow, points }: Line): string {
  const isAgainst = arrow.head !== 'lower';
  const id = isAgainst ? 'against' : 'head';
  const ends = [
    ...(arrow.head === 'lower' ? [] : [`marker-start="url(#${id})"`]),
    ...(arrow.head === 'upper' ? [] : [`marker-end="url(#${id})"`]),
  ];
  return `<path d="${curve(points)}" fill="none" stroke="${isAgainst ? AGAINST : ARROW}" stroke-width="${n(widthOf(arrow.count))}"${isAgainst ? ' stroke-dasharray="5 3"' : ''} ${ends.join(' ')}/>`;
}

/** Upright where it leaves and reaches a layer. */
function curve(points: readonly Point[]): string {
  const [first] = points;
  const steps = points.slice(1).map((point, at) => {
    const before = points[at] ?? point;
    if (before.x === point.x) return `V${n(point.y)}`;
    const middle = (before.y + point.y) / 2;
    return `C${n(before.x)} ${n(middle)} ${n(point.x)} ${n(middle)} ${n(point.x)} ${n(point.y)}`;
  });
  return `M${n(first?.x ?? 0)} ${n(first?.y ?? 0)}${steps.join('')}`;
}

const CORNER = 12;

function detourOf({ count, from, x, to }: Picture['detours'][number]): string {
  const turn = x < from.x ? CORNER : -CORNER;
  const path = `M${n(from.x)} ${n(from.y)}H${n(x + turn)}Q${n(x)} ${n(from.y)} ${n(x)} ${n(from.y + CORNER)}V${n(to.y - CORNER)}Q${n(x)} ${n(to.y)} ${n(x + turn)} ${n(to.y)}H${n(to.x)}`;
  return `<path d="${path}" fill="none" stroke="${ARROW}" stroke-width="${n(widthOf(count))}" marker-end="url(#head)"/>`;
}

function legend({ height, lines }: Picture): string[] {
  const y = height - 38;
  const samples = [...WIDTHS].reverse().flatMap(({ width, words }, at) => {
    const x = 366 + at * 114 + (at === 2 ? 10 : 0);
    return [
      `<path d="M${x} ${n(y)}H${x + 34}" stroke="${ARROW}" stroke-width="${width}" marker-end="url(#head)"/>`,
      text(x + 42, y + 4, words),
    ];
  });
  const against = lines.some(({ arrow }) => arrow.head !== 'lower')
    ? [
        `<path d="M812 ${n(y)}H846" stroke="${AGAINST}" stroke-width="1.2" stroke-dasharray="5 3" marker-start="url(#against)" marker-end="url(#against)"/>`,
        text(854, y + 4, 'both ways'),
      ]
    : [];
  return [
    text(64, y + 4, 'An arrow: imports at run time, by their number'),
    ...samples,
    ...against,
    text(
      64,
      y + 24,
      'Left out: an arrow that a longer way says already. The lines at the sides stand for all imports of core from above.',
    ),
  ];
}

const text = (x: number, y: number, words: string): string =>
  `<text x="${n(x)}" y="${n(y)}" font-size="12" fill="#6b7480">${words}</text>`;
