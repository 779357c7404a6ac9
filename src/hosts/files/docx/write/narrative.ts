/** The explanation as one portrait section: a control for each section, within it a control for each figure. */
import {
  HeadingLevel,
  Paragraph,
  type FileChild,
  type IParagraphOptions,
  type ISectionOptions,
  type XmlComponent,
} from 'docx';
import type { Locale } from '../../../../core/messages';
import {
  paragraphText,
  type NarrativeDocument,
  type Paragraph as NarrativeParagraph,
  type Run,
  type Section,
} from '../../../../core/narrative/document';
import type { Chart } from '../../../../core/narrative/charts';
import { figure } from './charts/figure';
import { BlockControl, inlineControl, MixedParagraph, numbering, type Numbering } from './controls';
import { PORTRAIT } from './page';
import { textRuns } from './runs';
import { sourceLabel } from './source';
import { BODY, SECTION_END } from './styles';
import { sectionTag } from './tag';

const LOOKS: Readonly<Record<NarrativeParagraph['style'], IParagraphOptions>> = {
  title: { heading: HeadingLevel.TITLE },
  heading1: { heading: HeadingLevel.HEADING_1 },
  heading2: { heading: HeadingLevel.HEADING_2 },
  body: { style: BODY },
};

interface Context {
  readonly locale: Locale;
  readonly next: Numbering;
}

function runChildren(run: Run, { locale, next }: Context): readonly XmlComponent[] {
  switch (run.kind) {
    case 'text':
      return textRuns(run.text);
    case 'missing':
      return textRuns(run.text, { highlighted: true });
    case 'figure': {
      const name = { tag: run.id, alias: sourceLabel(run.source, locale) };
      return [inlineControl(name, next(), textRuns(run.text))];
    }
  }
}

const paragraph = (source: NarrativeParagraph, context: Context): Paragraph =>
  new MixedParagraph(
    LOOKS[source.style],
    source.runs.flatMap((run) => runChildren(run, context)),
  );

function sectionControl(section: Section, context: Context): readonly FileChild[] {
  const [first] = section.paragraphs;
  if (!first) return [];
  const name = { tag: sectionTag(section.id), alias: paragraphText(first) };
  return [
    new BlockControl(
      name,
      context.next(),
      section.paragraphs.map((each) => paragraph(each, context)),
    ),
  ];
}

export function narrativeSection(
  document: NarrativeDocument,
  charts: readonly Chart[],
  locale: Locale,
  followed: boolean,
): ISectionOptions {
  const context = { locale, next: numbering() };
  return {
    properties: PORTRAIT,
    children: [
      ...document.sections.flatMap((section) => [
        ...sectionControl(section, context),
        ...charts
          .filter((chart) => chart.section === section.id)
          .map((chart) => figure(chart, context.next())),
      ]),
      // The end of the section must not fall into a control: whoever replaces its text would lose the page set-up.
      ...(followed ? [new Paragraph({ style: SECTION_END })] : []),
    ],
  };
}
