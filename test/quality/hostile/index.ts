/** The families of hostile files; a seed draws one of a family. */
import { MARKUP_FAMILIES } from './markup';
import { randomOf, type Family, type HostileFile, type Scale } from './pieces';
import { TEXT_FAMILIES } from './texts';
import { WORKBOOK_FAMILIES } from './workbooks';

export const FAMILIES: readonly Family[] = [...MARKUP_FAMILIES, ...WORKBOOK_FAMILIES, ...TEXT_FAMILIES];

export const familyOf = (seed: number): Family => FAMILIES[seed % FAMILIES.length]!;

export const hostileFile = (seed: number, scale: Scale): HostileFile =>
  familyOf(seed).make(randomOf(seed), scale);
