/** A chart in the text: its drawing and its caption, in a control by which the add-in finds both again. */
import { BuilderElement, TextRun, type FileChild, type XmlComponent } from 'docx';
import { captionParts, sizeOf, type Chart } from '../../../../../core/narrative/charts';
import { BlockControl, MixedParagraph } from '../controls';
import { textRuns } from '../runs';
import { CAPTION, FIGURE } from '../styles';
import { chartTag } from '../tag';
import { printable } from '../xml';
import { relationshipOf } from './parts';

const EMU_PER_MILLIMETRE = 36000;

const emu = (millimetres: number): string => String(millimetres * EMU_PER_MILLIMETRE);

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function node(
  name: string,
  values: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const attributes = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement<Readonly<Record<string, string>>>({ name, attributes, children });
}

const drawing = (chart: Chart): XmlComponent =>
  node('w:drawing', {}, [
    node('wp:inline', { distT: '0', distB: '0', distL: '0', distR: '0' }, [
      node('wp:extent', { cx: emu(sizeOf(chart).width), cy: emu(sizeOf(chart).height) }),
      node('wp:effectExtent', { l: '0', t: '0', r: '0', b: '0' }),
      node('wp:docPr', {
        id: String(chart.number),
        name: `图表 ${chart.number}`,
        descr: printable(chart.altText),
        title: printable(chart.title),
      }),
      node('wp:cNvGraphicFramePr'),
      node('a:graphic', { 'xmlns:a': DRAWING }, [
        node('a:graphicData', { uri: CHART }, [
          node('c:chart', {
            'xmlns:c': CHART,
            'xmlns:r': RELATIONSHIPS,
            'r:id': relationshipOf(chart),
          }),
        ]),
      ]),
    ]),
  ]);

/** The number is a field: Word counts again when the user adds or takes out a figure. */
const counted = (word: string, number: string): XmlComponent =>
  node('w:fldSimple', { 'w:instr': ` SEQ ${word} \\* ARABIC ` }, [new TextRun(number)]);

export function figure(chart: Chart, control: number): FileChild {
  const { word, number, rest } = captionParts(chart);
  return new BlockControl({ tag: chartTag(chart.id), alias: chart.title }, control, [
    new MixedParagraph({ style: FIGURE }, [node('w:r', {}, [drawing(chart)])]),
    new MixedParagraph({ style: CAPTION }, [...textRuns(word), counted(word, number), ...textRuns(rest)]),
  ]);
}
