/** Page numbers as GB/T 9704, 7.5 wants them: “— 1 —”, odd pages on the right, even ones on the left, one character in. */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { FOOTER } from './styles';

/** One character of 四号, in twips. */
const ONE_CHARACTER = 280;

const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: FOOTER,
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: ONE_CHARACTER },
        children: [new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

export const pageNumbers = (): { readonly default: Footer; readonly even: Footer } => ({
  default: pageNumber('right'),
  even: pageNumber('left'),
});
