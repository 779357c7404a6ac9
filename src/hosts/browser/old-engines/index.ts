/**
 * What engines of some years ago lack of what this program uses: Chromium 83 to 103, as WPS and the offices' browsers embed
 * them. An entry imports this before all else; where nothing is lacking nothing is changed.
 */
import { addMethods } from './methods';
import { addIndices } from './indices';
import { keepGaps } from './flex-gap';

addMethods(globalThis);
addIndices(globalThis);
if (typeof document !== 'undefined') keepGaps(document);
