/** Charts as pictures, for Word documents that are open: Office.js takes pictures only. */
import type { CheckResult } from '../../core/check';
import type { Supplement } from '../../core/narrative';
import { chartsOf, type Chart, type Charts } from '../../core/narrative/charts';
import type { WordPicture } from '../../hosts/word/types';
import { formOf } from '../model/form-in-use';
import { narrateSettings, type PaneSettings } from '../model/settings';
import { pngOf } from './png';
import { boxOf, chartSvg } from './svg';

export { chartSvg } from './svg';

/** 288 dots to the inch: as sharp as office printers print. */
const SCALE = 4;

export const drawPng = (chart: Chart, scale = SCALE): Promise<string> =>
  pngOf(chartSvg(chart), boxOf(chart), scale);

export const pictureOf = async (chart: Chart): Promise<WordPicture> => ({
  id: chart.id,
  section: chart.section,
  base64: await drawPng(chart),
  ...boxOf(chart),
  altText: chart.altText,
  title: chart.title,
});

export interface Explained {
  readonly result: CheckResult;
  readonly supplement: Supplement;
  readonly settings: PaneSettings;
}

/** The charts of the explanation as the pane writes it. */
export const chartsFor = ({ result: { set, solution }, supplement, settings }: Explained): Charts =>
  chartsOf(formOf(settings, set), set, supplement, {
    ...narrateSettings(settings),
    unfilled: solution.solved,
  });

/** Pictures to put into a text. */
export interface Pictures {
  readonly pictures: readonly WordPicture[];
  /** How many charts could not be drawn. */
  readonly leftOut: number;
}

export async function picturesOf(explained: Explained): Promise<Pictures> {
  const { charts, leftOut } = chartsFor(explained);
  return {
    pictures: await Promise.all(charts.map(pictureOf)),
    leftOut: leftOut.length,
  };
}
