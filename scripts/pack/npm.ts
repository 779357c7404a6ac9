/** Before `npm pack`: LICENCES.txt, the texts of all that the command holds. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesOfCommand } from './built';
import { licenceTexts } from './licences';

const ROOT = join(__dirname, '..', '..');

async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'juesuan-npm-'));
  try {
    const packages = await packagesOfCommand(ROOT, work);
    const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
    writeFileSync(join(ROOT, 'LICENCES.txt'), licenceTexts(own, packages));
  } finally {
    rmSync(work, { recursive: true });
  }
}

void main();
