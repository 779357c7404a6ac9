/** The order in which ECMA-376 part 1, 21.2 wants the children of a chart's elements: Word refuses a document with another. */
const GROUP_LABELS =
  'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines';

const AXIS =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses';

const SEQUENCES: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout pieChart barChart catAx valAx dTable spPr',
  layout: 'manualLayout',
  manualLayout: 'layoutTarget xMode yMode wMode hMode x y w h',
  pieChart: 'varyColors ser dLbls firstSliceAng',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'pieChart/ser': 'idx order tx spPr explosion dPt dLbls cat val',
  'barChart/ser':
    'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape',
  tx: 'strRef',
  cat: 'strRef numRef',
  val: 'numRef',
  strRef: 'f strCache',
  numRef: 'f numCache',
  strCache: 'ptCount pt',
  numCache: 'formatCode ptCount pt',
  pt: 'v',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr',
  dLbls: `dLbl delete ${GROUP_LABELS}`,
  dLbl: `idx delete layout tx ${GROUP_LABELS}`,
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit`,
  scaling: 'logBase orientation max min',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  externalData: 'autoUpdate',
};

/** Elements without children of this namespace. */
const PLAIN =
  'date1904 lang roundedCorners autoTitleDeleted plotVisOnly dispBlanksAs varyColors firstSliceAng barDir grouping gapWidth overlap axId idx order invertIfNegative bubble3D f v ptCount formatCode numFmt dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize showLeaderLines delete axPos majorTickMark minorTickMark tickLblPos crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl crossBetween orientation min legendPos overlay autoUpdate layoutTarget xMode yMode x y w h spPr txPr';

interface Tree {
  readonly name: string;
  readonly children: readonly (Tree | string)[];
}

const local = (name: string): string => name.replace(/^c:/, '');

/** Every child that stands where it must not, or that we know nothing of. */
export function misplaced(tree: Tree, parent = ''): string[] {
  const name = local(tree.name);
  const children = tree.children.filter(
    (child): child is Tree => typeof child !== 'string' && child.name.startsWith('c:'),
  );
  const sequence = SEQUENCES[`${parent}/${name}`] ?? SEQUENCES[name];
  if (sequence === undefined)
    return PLAIN.split(' ').includes(name) && children.length === 0 ? [] : [`${name} is not known`];
  const places = children.map((child) => sequence.split(' ').indexOf(local(child.name)));
  return [
    ...children.flatMap((child, at) => {
      const place = places[at] ?? -1;
      return place < 0 || place < Math.max(...places.slice(0, at), 0) ? [`${name} > ${child.name}`] : [];
    }),
    ...children.flatMap((child) => misplaced(child, name)),
  ];
}
