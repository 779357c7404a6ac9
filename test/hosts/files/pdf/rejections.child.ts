/** A process that reads a file pdf.js fails on behind our back, and tells what else in it heard of errors. */
import { readPages } from '../../../../src/hosts/files/pdf';
import { fileOf } from '../../../support/pdf/file';

const heard: string[] = [];
if (process.argv.includes('listening'))
  process.on('unhandledRejection', (reason) => heard.push(reason instanceof Error ? reason.message : ''));

const page = (box: string): { dictionary: string } => ({
  dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents 4 0 R >>`,
});

/** Two of its pages are not written to their end: pdf.js reads the second ahead, and it fails before it is asked for. */
const file = fileOf(
  [
    { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dictionary: '<< /Type /Pages /Count 4 /Kids [3 0 R 5 0 R 6 0 R 7 0 R] >>' },
    page('[0 0 595 842]'),
    { dictionary: '', stream: Buffer.from('BT /F 10 Tf 100 700 Td (629.09) Tj ET') },
    page('[0 0 595 []'),
    page('[0 0 595 []'),
    page('[0 0 595 842]'),
  ],
  { catalog: 1, cipher: undefined, asStream: false },
);

async function main(): Promise<void> {
  const reading = readPages(file);
  if (process.argv.includes('another')) void Promise.reject(new Error('ours'));
  const { ok } = await reading;
  // What is told when the work at hand is done has been.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  process.send?.({ ok, heard, listeners: process.listenerCount('unhandledRejection') });
  process.disconnect?.();
}

void main();
