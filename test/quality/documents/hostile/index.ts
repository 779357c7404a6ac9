/** The families of hostile documents; a seed draws one of a family. */
import { randomOf, type Family, type HostileFile, type Scale } from '../../hostile/pieces';
import { DOCX_FAMILIES } from './docx-files';
import { DRAWING_FAMILIES } from './pdf-drawing';
import { STRUCTURE_FAMILIES } from './pdf-structure';

export const DOCUMENT_FAMILIES: readonly Family[] = [
  ...STRUCTURE_FAMILIES,
  ...DRAWING_FAMILIES,
  ...DOCX_FAMILIES,
];

export const documentFamily = (seed: number): Family => DOCUMENT_FAMILIES[seed % DOCUMENT_FAMILIES.length]!;

export const hostileDocument = (seed: number, scale: Scale): HostileFile =>
  documentFamily(seed).make(randomOf(seed), scale);
