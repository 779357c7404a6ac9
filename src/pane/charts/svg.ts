/** The same chart as the .docx has, drawn: for places that take pictures only. */
import { sizeOf, titleWithUnit, type Chart } from '../../core/narrative/charts';
import { drawColumns } from './columns';
import { drawPie } from './pie';
import type { Box } from './box';
import { at, escaped, FONT, LINE, SIZE, drawnText } from './text';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** For the title below. */
const TITLE = LINE * 1.6;

/** Of the whole picture, in points. */
export function boxOf(chart: Chart): Box {
  const { width, height } = sizeOf(chart);
  return { width: width * POINTS_PER_MILLIMETRE, height: height * POINTS_PER_MILLIMETRE + TITLE };
}

/**
 * With its title below, but no number: nobody would count again when a figure is taken out. On white, so that it can be
 * read in a dark window as well.
 */
export function chartSvg(chart: Chart): string {
  const box = boxOf(chart);
  const plot = { ...box, height: box.height - TITLE };
  const drawing = chart.kind === 'pie' ? drawPie(chart, plot) : drawColumns(chart, plot);
  const title = drawnText(box.width / 2, box.height - LINE * 0.4, titleWithUnit(chart), { anchor: 'middle' });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${at(box.width)}pt" height="${at(box.height)}pt" ` +
    `viewBox="0 0 ${at(box.width)} ${at(box.height)}" font-family="${escaped(FONT)}" font-size="${SIZE}">` +
    `<title>${escaped(chart.title)}</title><desc>${escaped(chart.altText)}</desc>` +
    `<rect width="100%" height="100%" fill="#FFFFFF"/>${drawing}${title}</svg>`
  );
}
