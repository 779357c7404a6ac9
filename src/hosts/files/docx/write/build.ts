/** Puts the document together: text, tables, page numbers, styles; then makes the package fit to publish. */
import { Document, Packer } from 'docx';
import { paragraphText, type NarrativeDocument } from '../../../../core/narrative/document';
import { annexSection } from './annex/section';
import { pageNumbers } from './footer';
import { narrativeSection } from './narrative';
import type { DocxOptions } from './options';
import { sealPackage } from './package';
import { DOCX_STYLES } from './styles';
import { printable } from './xml';

export async function buildDocx(document: NarrativeDocument, options: DocxOptions): Promise<Uint8Array> {
  const locale = options.locale ?? 'zh-CN';
  const annex = options.annex ?? [];
  const charts = (options.charts ?? []).filter(({ section }) =>
    document.sections.some(({ id }) => id === section),
  );
  const file = new Document({
    styles: DOCX_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      { ...narrativeSection(document, charts, locale, annex.length > 0), footers: pageNumbers() },
      ...annex.map((table) => annexSection(table, locale)),
    ],
  });
  return sealPackage(await Packer.pack(file, 'uint8array'), titleOf(document), charts);
}

function titleOf(document: NarrativeDocument): string {
  const title = document.sections
    .flatMap((section) => section.paragraphs)
    .find((paragraph) => paragraph.style === 'title');
  return title ? printable(paragraphText(title)) : '';
}
