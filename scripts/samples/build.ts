/** Writes the sample workbooks into assets/samples (`npm run samples`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from './samples';

const FOLDER = join(__dirname, '..', '..', 'assets', 'samples');

mkdirSync(FOLDER, { recursive: true });
for (const [name, content] of samples()) writeFileSync(join(FOLDER, name), content);
