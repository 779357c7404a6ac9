/** Draws the icons: every SVG in assets/icons becomes PNGs of the sizes that the manifest needs, by `rsvg-convert` (librsvg2-bin). */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(__dirname, '../../assets/icons');

/** The product's own mark also stands in lists and pages. */
const MARK = 'mark';
const MARK_SIZES = [16, 32, 64, 80, 128];
const BUTTON_SIZES = [16, 32, 80];

/** All sizes are whole multiples of the 16 units the drawings are made on, so that edges fall on pixels. */
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
  const name = basename(file, '.svg');
  for (const size of name === MARK ? MARK_SIZES : BUTTON_SIZES) {
    const output = join(FOLDER, `${name}-${size}.png`);
    execFileSync('rsvg-convert', ['-w', `${size}`, '-h', `${size}`, '-o', output, join(FOLDER, file)]);
  }
}
