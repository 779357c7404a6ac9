/** What charts add to the package: for each its part, its workbook, and the entries that tell of them. */
import { strToU8 } from 'fflate';
import type { Chart } from '../../../../../core/narrative/charts';
import { chartXml } from './chart-xml';
import { chartWorkbook } from './workbook';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORKBOOK = 'rId1';

/** The library numbers its own `rId1`, `rId2` …. */
export const relationshipOf = ({ number }: Chart): string => `rIdChart${number}`;

const chartPath = ({ number }: Chart): string => `charts/chart${number}.xml`;
const workbookPath = ({ number }: Chart): string => `embeddings/chart${number}.xlsx`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

const chartRelationships = (chart: Chart): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
  `${relationship(WORKBOOK, 'package', `../${workbookPath(chart)}`)}</Relationships>`;

export const chartParts = (charts: readonly Chart[]): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    charts.flatMap((chart) => [
      [`word/${chartPath(chart)}`, strToU8(chartXml(chart, WORKBOOK))],
      [`word/charts/_rels/chart${chart.number}.xml.rels`, strToU8(chartRelationships(chart))],
      [`word/${workbookPath(chart)}`, chartWorkbook(chart)],
    ]),
  );

/** For [Content_Types].xml. */
export const chartTypes = (charts: readonly Chart[]): string =>
  charts
    .map(
      (chart) =>
        `<Override PartName="/word/${chartPath(chart)}" ContentType="${CHART_TYPE}"/>` +
        `<Override PartName="/word/${workbookPath(chart)}" ContentType="${WORKBOOK_TYPE}"/>`,
    )
    .join('');

/** For word/_rels/document.xml.rels. */
export const documentRelationships = (charts: readonly Chart[]): string =>
  charts.map((chart) => relationship(relationshipOf(chart), 'chart', chartPath(chart))).join('');
