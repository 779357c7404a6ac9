/** PDFs whose structure leads nowhere: cut short, turned over, in circles, with numbers that are none. */
import type { Family, HostileFile, Random, Scale } from '../../hostile/pieces';
import { often } from '../../hostile/pieces';
import {
  bytesOf,
  FIRST_PAGE,
  packedStream,
  pageObject,
  rawOf,
  soundFile,
  stream,
  tableContent,
  written,
  type Raw,
  type RawFile,
} from './raw-pdf';

const pdf = (bytes: Uint8Array): HostileFile => ({ name: 'hostile.pdf', bytes });

const PAGES = 12;
const sound = (): Uint8Array => written(soundFile(PAGES));

function cutShort(random: Random): HostileFile {
  const bytes = sound();
  return pdf(bytes.slice(0, random.whole(1, bytes.length - 1)));
}

function turnedOver(random: Random): HostileFile {
  const bytes = sound().slice();
  const times = random.pick([1, 10, 100, 1000]);
  for (let time = 0; time < times; time += 1) bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
  return pdf(bytes);
}

const NUMBERS = [
  '0',
  '-1',
  '2',
  '4294967296',
  '99999999999',
  '1e9',
  '3.5',
  '2147483647',
  'null',
  '1 0 R',
  '',
  '[',
  '<<',
];

function otherNumbers(random: Random): HostileFile {
  let raw = rawOf(sound());
  for (let time = random.whole(1, 12); time > 0; time -= 1) {
    const places = [...raw.matchAll(/(?<=[ [/<])\d+(?=[ \]\n/>])/g)];
    const place = places[random.whole(0, places.length - 1)];
    if (!place) break;
    raw = raw.slice(0, place.index) + random.pick(NUMBERS) + raw.slice(place.index + place[0].length);
  }
  return pdf(bytesOf(raw));
}

/** The sound file with something done to its objects. */
const changed =
  (change: (file: RawFile, random: Random, scale: Scale) => void) =>
  (random: Random, scale: Scale): HostileFile => {
    const file = soundFile(PAGES);
    change(file, random, scale);
    return pdf(written(file));
  };

const TREES: readonly ((random: Random, scale: Scale) => readonly (readonly [number, Raw])[])[] = [
  () => [[2, '<< /Type /Pages /Count 5 /Kids [2 0 R] >>']],
  () => [
    [2, '<< /Type /Pages /Count 5 /Kids [200 0 R] >>'],
    [200, '<< /Type /Pages /Count 5 /Parent 2 0 R /Kids [2 0 R 200 0 R] >>'],
  ],
  () => [[2, '<< /Type /Pages /Count 2000000000 /Kids [10 0 R] >>']],
  () => [[2, '<< /Type /Pages /Count -3 /Kids [10 0 R] >>']],
  (random, scale) => {
    const count = often(random, scale, [1e4, 1e5]);
    return [[2, `<< /Type /Pages /Count ${count} /Kids [${'10 0 R '.repeat(count)}] >>`]];
  },
  (random, scale) => {
    const depth = often(random, scale, [1e3, 1e4, 5e4]);
    return Array.from({ length: depth }, (_, step): readonly [number, Raw] => [
      step === 0 ? 2 : 1000 + step,
      `<< /Type /Pages /Count 1 /Kids [${step === depth - 1 ? 10 : 1001 + step} 0 R] >>`,
    ]);
  },
  // Each node has the next one twice: as many pages as there are grains on a chess board.
  () =>
    Array.from({ length: 40 }, (_, step): readonly [number, Raw] => [
      step === 0 ? 2 : 1000 + step,
      `<< /Type /Pages /Count 1099511627776 /Kids [${step === 39 ? '10 0 R 10 0 R' : `${1001 + step} 0 R ${1001 + step} 0 R`}] >>`,
    ]),
  () => [[2, '<< /Type /Pages /Count 3 /Kids 2 0 R >>']],
  () => [[1, '<< /Type /Catalog /Pages 1 0 R >>']],
  () => [[10, '10 0 R']],
  () => [
    [10, '11 0 R'],
    [11, '10 0 R'],
  ],
];

const pageTrees = changed((file, random, scale) => {
  for (const [number, body] of random.pick(TREES)(random, scale)) file.objects.set(number, body);
});

function crossTables(random: Random, scale: Scale): HostileFile {
  const raw = rawOf(sound());
  const start = raw.lastIndexOf('xref\n0 ');
  const body = raw.slice(0, start);
  const size = often(random, scale, [1e6, 1e8, 2e9]);
  const self = `<< /Size 40 /Root 1 0 R /Prev ${start} >>`;
  const ways: readonly (() => Raw)[] = [
    () => `${raw.slice(start).replace(/<< \/Size/, `<< /Prev ${start} /Size`)}`,
    () => `xref\n0 ${size}\ntrailer\n${self}\nstartxref\n${start}\n%%EOF`,
    () => `xref\n${size} 5\n${'0000000000 00000 n \n'.repeat(5)}trailer\n${self}\nstartxref\n${start}\n%%EOF`,
    () => `startxref\n${start}\n%%EOF`,
    () =>
      `900 0 obj\n${packedStream('\x01\x00\x00\x00', `/Type /XRef /W [1 ${size} 1] /Size ${size} /Root 1 0 R`)}\nendobj\nstartxref\n${start}\n%%EOF`,
    () =>
      `900 0 obj\n${packedStream('\0'.repeat(1e6), `/Type /XRef /W [0 0 0] /Size ${size} /Index [0 ${size}] /Root 1 0 R`)}\nendobj\nstartxref\n${start}\n%%EOF`,
    () =>
      `900 0 obj\n${packedStream('\x02\x03\x84\x00'.repeat(40), `/Type /XRef /W [1 2 1] /Size 40 /Root 1 0 R /Prev ${start}`)}\nendobj\nstartxref\n${start}\n%%EOF`,
    () => `trailer\n<< /Root << /Root << /Root 1 0 R >> >> >>\nstartxref\n-5\n%%EOF`,
    () =>
      raw
        .slice(start)
        .replace(/\d{10} 00000 n/g, () => `${String(random.whole(0, start)).padStart(10, '0')} 00000 n`),
  ];
  return pdf(bytesOf(body + random.pick(ways)()));
}

const objectStreams = changed((file, random) => {
  const ways: readonly (() => void)[] = [
    () =>
      void file.objects.set(300, packedStream('300 0 << /Type /ObjStm >>', '/Type /ObjStm /N 1 /First 6')),
    () =>
      void file.objects.set(
        300,
        packedStream('1 0 2 9', '/Type /ObjStm /N 2000000000 /First 8 /Extends 300 0 R'),
      ),
    () => void file.objects.set(11, stream(tableContent(1), '', '11 0 R')),
    () => void file.objects.set(11, stream(tableContent(1), '', '300 0 R')),
    () => void file.objects.set(10, pageObject(10)),
    () =>
      void file.objects.set(
        10,
        '<< /Type /Page /Parent 10 0 R /Contents [10 0 R 10 0 R] /Resources 10 0 R /MediaBox 10 0 R >>',
      ),
    () =>
      void file.objects.set(
        10,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [${'11 0 R '.repeat(20000)}] >>`,
      ),
    () => void file.objects.set(4, '4 0 R'),
  ];
  file.objects.set(300, '300 0 R');
  random.pick(ways)();
});

const wrongLengths = changed((file, random) => {
  for (let page = 0; page < PAGES; page += 1) {
    const number = FIRST_PAGE + 2 * page + 1;
    const content = tableContent(page + 1);
    const length = random.pick([
      '0',
      '5',
      '-9',
      '99999999',
      String(content.length * 2),
      '(x)',
      'null',
      '1.5',
      '/N',
    ]);
    file.objects.set(number, stream(content, '', length));
  }
});

function nested(random: Random, scale: Scale): HostileFile {
  const depth = often(random, scale, [1e3, 1e5, 1e6]);
  const [open, close] = random.pick([
    ['[', ']'],
    ['<< /A ', ' >>'],
    ['(', ')'],
    ['<< /Kids [', '] >>'],
  ] as const);
  const deep = open.repeat(depth) + (random.chance(50) ? close.repeat(depth) : '');
  const file = soundFile(2);
  const at = random.pick([1, 2, 4, 10]);
  if (random.chance(30)) file.objects.set(11, packedStream(`${deep} TJ ${tableContent(1)}`));
  else file.objects.set(at, (file.objects.get(at) ?? '').replace('<<', `<< /Deep ${deep} `));
  return pdf(written(file));
}

const locked = changed((file, random) => {
  const hash = (length: number): Raw => `<${'5a'.repeat(length)}>`;
  file.trailer = random.pick([
    `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${hash(32)} /U ${hash(32)} >> /ID [${hash(16)} ${hash(16)}]`,
    `/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O ${hash(48)} /U ${hash(48)} /OE ${hash(32)} /UE ${hash(32)} /Perms ${hash(16)} /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF >> /ID [${hash(16)} ${hash(16)}]`,
    '/Encrypt << /Filter /Other /V 99 >>',
    '/Encrypt 1 0 R',
    '/Encrypt << /Filter /Standard /V 4 /R 4 /Length 999999999 /O () /U () /P 0 >>',
    '/Encrypt << /Filter /Adobe.PubSec /V 4 >>',
  ]);
});

const OTHERS: readonly (() => Raw)[] = [
  () => '',
  () => '%PDF-',
  () => '%PDF-1.7\n%%EOF',
  () => '<!doctype html><html><body>404 %PDF-1.4</body></html>',
  () => `%PDF-1.7\n${'\n'.repeat(1e6)}%%EOF`,
  () => `%PDF-1.7\n${'1 0 obj\n'.repeat(2e5)}`,
  () => `%PDF-1.7\n${'obj endobj '.repeat(2e5)}`,
  () => `%PDF-1.7\n${'% '.repeat(1e6)}`,
  () => `%PDF-1.7\n${'trailer << >> '.repeat(1e5)}`,
  () => `%PDF-1.7\n${'1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj '.repeat(5e4)}`,
  () => `%PDF-1.7\n${'startxref 0 '.repeat(1e5)}`,
  () => `%PDF-1.7\n${'stream\n'.repeat(1e5)}`,
];

export const STRUCTURE_FAMILIES: readonly Family[] = [
  { name: 'PDF cut short', make: cutShort },
  { name: 'PDF with bytes turned over', make: turnedOver },
  { name: 'PDF with other numbers', make: otherNumbers },
  { name: 'page trees in circles', make: pageTrees },
  { name: 'tables of places that lie', make: crossTables },
  { name: 'objects in circles', make: objectStreams },
  { name: 'wrong lengths', make: wrongLengths },
  { name: 'deep nesting in a PDF', make: nested },
  { name: 'locked, or said to be', make: locked },
  { name: 'no PDF behind its first bytes', make: (random) => pdf(bytesOf(random.pick(OTHERS)())) },
];
