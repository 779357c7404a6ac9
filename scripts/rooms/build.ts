/** `npm run rooms`: draws docs/images/rooms.svg from the imports; with `--check` says whether it is as drawn. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomsPicture } from './picture';

const ROOT = join(__dirname, '../..');
const FILE = 'docs/images/rooms.svg';

const picture = roomsPicture(ROOT);
if (!process.argv.includes('--check')) writeFileSync(join(ROOT, FILE), picture);
else if (readFileSync(join(ROOT, FILE), 'utf8') !== picture) {
  process.stderr.write(`${FILE} is not what the imports give. Run: npm run rooms\n`);
  process.exitCode = 1;
}
