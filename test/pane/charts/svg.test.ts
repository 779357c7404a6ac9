/** The drawn chart: well-formed, everything said, nothing outside its frame, slices as large as their shares. */
import { titleWithUnit, legendOf, type Chart } from '../../../src/core/narrative/charts';
import { chartSvg } from '../../../src/pane/charts';
import { brokenLines, SIZE, drawnWidth } from '../../../src/pane/charts/text';
import { CHARTS } from '../../hosts/files/docx/support/charts';
import { all, first, parseXml, type Element } from '../../hosts/files/docx/support/package';

const drawn = (chart: Chart): Element => parseXml(chartSvg(chart));
const words = (svg: Element): string[] => all(svg, 'text').map(({ children }) => children.join(''));
const number = (element: Element, name: string): number => Number(element.attributes[name]);

describe.each(CHARTS)('$title', (chart) => {
  const svg = drawn(chart);
  const [width = 0, height = 0] = svg.attributes['viewBox']!.split(' ').slice(2).map(Number);

  it('says what it is, and all of it to those who cannot see it', () => {
    expect(first(svg, 'desc')!.children.join('')).toBe(chart.altText);
    expect(words(svg).at(-1)).toBe(titleWithUnit(chart));
  });

  it('has every figure as the text prints it', () => {
    const said = words(svg).join('').replace(/\s/g, '');
    const expected =
      chart.kind === 'pie'
        ? legendOf(chart)
        : chart.series.flatMap(({ values }) => values.map(({ text }) => text));
    for (const one of expected) expect(said).toContain(one.replace(/\s/g, ''));
    for (const name of chart.categories) expect(said).toContain(name);
  });

  it('keeps within its frame', () => {
    for (const one of all(svg, 'text')) {
      const size = drawnWidth(one.children.join(''));
      const left = number(one, 'x') - (one.attributes['text-anchor'] === 'middle' ? size / 2 : 0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + size).toBeLessThanOrEqual(width + 1);
      expect(number(one, 'y')).toBeGreaterThanOrEqual(SIZE * 0.7);
      expect(number(one, 'y')).toBeLessThanOrEqual(height);
    }
    for (const one of all(svg, 'rect').slice(1)) {
      expect(number(one, 'y')).toBeGreaterThanOrEqual(0);
      expect(number(one, 'y') + number(one, 'height')).toBeLessThanOrEqual(height);
    }
  });
});

/** The angle of a slice as part of the whole, from where its arc begins and ends. */
function turnOf(path: Element): number {
  const [cx = 0, cy = 0, x = 0, y = 0, , , , isLarge = 0, , toX = 0, toY = 0] = path.attributes['d']!.split(
    /[MLAZ ]/,
  )
    .filter((piece) => piece !== '')
    .map(Number);
  const angle = (px: number, py: number): number => Math.atan2(px - cx, cy - py) / (2 * Math.PI);
  const turn = (angle(toX, toY) - angle(x, y) + 1) % 1;
  expect([turn > 0.5 ? 1 : 0]).toEqual([isLarge]);
  return turn;
}

it('a pie has slices as large as their shares', () => {
  const pies = CHARTS.flatMap((chart) => (chart.kind === 'pie' ? [chart] : []));
  expect(pies).not.toEqual([]);
  for (const pie of pies) {
    const turns = all(drawn(pie), 'path').map(turnOf);
    turns.forEach((turn, slice) => expect(turn * 100).toBeCloseTo(parseFloat(pie.shares[slice]!), 0));
  }
});

it('columns are as high as their amounts, and those below 0 hang down', () => {
  for (const chart of CHARTS.filter(({ kind }) => kind === 'column')) {
    const svg = drawn(chart);
    const axis = number(first(svg, 'line')!, 'y1');
    const values = chart.series.flatMap((one) => one.values.map(({ text }) => Number(text)));
    const bars = all(svg, 'rect').slice(1, values.length + 1);
    const tallest = bars.reduce((most, bar) => Math.max(most, number(bar, 'height')), 0);
    const largest = Math.max(...values.map(Math.abs));
    values.forEach((value, place) => {
      expect(number(bars[place]!, 'height')).toBeCloseTo((tallest * Math.abs(value)) / largest, 1);
      if (value < 0) expect(number(bars[place]!, 'y')).toBeCloseTo(axis, 1);
    });
  }
});

it('escapes markup and drops what XML cannot hold', () => {
  const strange = { ...CHARTS[0]!, title: 'A&B<"甲">\u0001', altText: '\ud800<', categories: ['<&>', '"'] };
  expect(words(drawn(strange))).toEqual(expect.arrayContaining(['<&>', '"', 'A&B<"甲">（单位：万元）']));
});

describe('lines', () => {
  it.each([
    ['公务用车购置及运行维护费', 6 * SIZE, ['公务用车购置', '及运行维护费']],
    ['基本支出 419.69万元', 5 * SIZE, ['基本支出', '419.69万', '元']],
    ['1234567890', SIZE, ['1234567890']],
    ['', SIZE, []],
  ])('of “%s”', (text, width, lines) => expect(brokenLines(text, width)).toEqual(lines));
});
