/** Writes the sample workbooks and documents into assets/samples (`npm run samples`); the PDF only where LibreOffice is there to print it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasProgram } from '../../test/bench/publish/print/programs';
import { convertedByOffice } from '../../test/bench/publish/print/soffice';
import { budgetSamples } from './budget';
import { withoutTime } from './pdf-time';
import { PUBLICATION, publicationToPrint } from './publication';
import { rolloverSamples } from './rollover';
import { samples } from './samples';

const FOLDER = join(__dirname, '..', '..', 'assets', 'samples');

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of [...samples(), ...(await rolloverSamples()), ...budgetSamples()])
    writeFileSync(join(FOLDER, name), content);
  if (hasProgram('soffice')) {
    const [pdf] = convertedByOffice([{ bytes: publicationToPrint(), from: 'docx' }], 'pdf');
    if (pdf) writeFileSync(join(FOLDER, `${PUBLICATION}.pdf`), withoutTime(pdf));
  } else console.log(`LibreOffice is not installed: ${PUBLICATION}.pdf stays as it is.`);
}

void main();
