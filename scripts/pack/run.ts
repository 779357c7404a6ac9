/** `npm run pack [-- --url https://… --out FOLDER]`: everything that is handed out, in folders and archives, with their sums. */
import { join } from 'node:path';
import { pack } from './pack';
import { packOptions } from './options';

const ROOT = join(__dirname, '..', '..');

async function main(): Promise<void> {
  const { url, out } = packOptions(process.argv.slice(2), join(ROOT, 'release'));
  const written = await pack(ROOT, url, out);
  process.stdout.write(`${written.join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
