/**
 * Writes the character maps of Adobe-GB1 (simplified Chinese), as pdf.js brings them, into `src/hosts/files/pdf/maps`.
 * A module of data is taken alike by Node, by tests and by the bundler, into the one file of a page as well.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GB_MAPS, mapsFile } from './maps';

const ROOT = join(__dirname, '..', '..');

const bytesOf = (name: string): Uint8Array =>
  readFileSync(join(ROOT, 'node_modules', 'pdfjs-dist', 'cmaps', `${name}.bcmap`));

writeFileSync(join(ROOT, 'src', 'hosts', 'files', 'pdf', 'maps', 'gb.json'), mapsFile(GB_MAPS, bytesOf));
