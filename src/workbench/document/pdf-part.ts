/** The part of the workbench that reads and draws PDF files: a script of its own, which only a Worker runs that needs it. */
import { openPainter } from '../../hosts/browser/paint';
import { readPdf } from '../../hosts/files/pdf';
import { PDF_PART, type PdfPart } from './reading/pdf-tools';

const part: PdfPart = { readPdf, openPainter };
Object.assign(globalThis, { [PDF_PART]: part });
