/** PDFs whose drawing has no end: bombs, forms in circles, fonts that name nothing, pages without measure. */
import { deflateSync } from 'node:zlib';
import { often, type Family, type HostileFile, type Random, type Scale } from '../../hostile/pieces';
import {
  packedStream,
  pageObject,
  PAGE_RESOURCES,
  soundFile,
  stream,
  tableContent,
  written,
  type Raw,
  type RawFile,
} from './raw-pdf';

const PAGES = 2;

const drawn =
  (change: (file: RawFile, random: Random, scale: Scale) => void) =>
  (random: Random, scale: Scale): HostileFile => {
    const file = soundFile(PAGES);
    change(file, random, scale);
    return { name: 'hostile.pdf', bytes: written(file) };
  };

/** So many bytes of one kind, packed twice where that is asked. */
function bomb(random: Random, scale: Scale): Raw {
  const size = often(random, scale, [1e7, 1e8, 5e8]);
  const fill = random.pick([0, 32, 48, 0x51]);
  const once = deflateSync(Buffer.alloc(size, fill), { level: 9 });
  if (random.chance(50)) return stream(once.toString('latin1'), '/Filter /FlateDecode');
  return stream(deflateSync(once, { level: 9 }).toString('latin1'), '/Filter [/FlateDecode /FlateDecode]');
}

const bombs = drawn((file, random, scale) => {
  file.objects.set(11, bomb(random, scale));
});

const PIECES: readonly Raw[] = [
  'q ',
  'Q ',
  'BT ET ',
  'BT /L 9 Tf 100 100 Td (1234.56) Tj ET ',
  '10 10 m 500 10 l S ',
  '10 10 m 10 800 l S ',
  '0 0 500 800 re W n ',
  '1 0 0 1 0.01 0 cm ',
  '1e30 1e30 m 1e38 0 l S ',
  'BT /C 9 Tf <6536652f> Tj ET ',
  '/None Do ',
  'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI ',
  '100 100 0.1 0.1 re f ',
  '[ (1) -1e9 (2) ] TJ ',
  '(((( ',
  '<<<< ',
  '0 0 m 1 1 2 2 3 3 c S ',
];

const operators = drawn((file, random, scale) => {
  const times = often(random, scale, [1e4, 1e5, 5e5]);
  file.objects.set(11, packedStream(random.pick(PIECES).repeat(times) + tableContent(1)));
});

/** Lines, letters or both in one place or spread over the page by chance. */
const crowds = drawn((file, random, scale) => {
  const times = often(random, scale, [1e4, 5e4, 2e5]);
  const parts: Raw[] = [];
  const place = (): string => `${random.whole(0, 595)} ${random.whole(0, 842)}`;
  const kind = random.whole(1, 4);
  for (let time = 0; time < times; time += 1) {
    if (kind === 1) parts.push(`BT /L 9 Tf ${place()} Td (${random.whole(0, 9)}) Tj ET`);
    else if (kind === 2) parts.push(`${random.whole(0, 595)} 10 m ${random.whole(0, 595)} 10 l S`);
    else if (kind === 3) {
      const x = random.whole(0, 595);
      parts.push(`${x} ${random.whole(0, 842)} m ${x} ${random.whole(0, 842)} l S`);
    } else parts.push(`${place()} 9 9 re S BT /L 5 Tf ${place()} Td (${random.whole(100, 999)}.00) Tj ET`);
  }
  file.objects.set(11, packedStream(parts.join('\n')));
});

/** A grid of so many lines each way, with a figure in each cell or in none. */
const meshes = drawn((file, random, scale) => {
  const count = often(random, scale, [100, 300, 1000]);
  const step = 500 / count;
  const lines = Array.from({ length: count }, (_, at) => {
    const place = 50 + at * step;
    return `50 ${place} m 550 ${place} l S ${place} 50 m ${place} 550 l S`;
  });
  const figures = random.chance(50)
    ? Array.from(
        { length: Math.min(count * count, 1e5) },
        (_, at) =>
          `BT /L ${step / 3} Tf ${50 + (at % count) * step} ${50 + Math.floor(at / count) * step} Td (1.00) Tj ET`,
      )
    : [];
  file.objects.set(11, packedStream([...lines, ...figures].join('\n')));
});

const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 595 842]';

const forms = drawn((file, random, scale) => {
  const depth = random.pick([1, 2, 30, 200]);
  const times = random.pick([1, 2, 10]);
  const isCircle = depth < 3 || random.chance(30);
  for (let step = 0; step < depth; step += 1) {
    const next = step === depth - 1 ? (isCircle ? 400 : undefined) : 401 + step;
    const resources =
      next === undefined
        ? PAGE_RESOURCES
        : `/Resources << /Font << /L 4 0 R >> /XObject << /F ${next} 0 R >> >>`;
    const content = next === undefined ? 'BT /L 9 Tf 9 9 Td (1.00) Tj ET ' : '/F Do '.repeat(times);
    file.objects.set(400 + step, stream(content, `${FORM} ${resources}`));
  }
  const resources = '/Resources << /Font << /L 4 0 R /C 5 0 R >> /XObject << /F 400 0 R >> >>';
  file.objects.set(10, pageObject(11, '/MediaBox [0 0 595 842]', resources));
  file.objects.set(11, packedStream('/F Do '.repeat(often(random, scale, [1, 10, 1e4]))));
});

const BOXES: readonly Raw[] = [
  '/MediaBox [0 0 1e9 1e9]',
  '/MediaBox [0 0 0 0]',
  '/MediaBox [595 842 0 0]',
  '/MediaBox [-1e30 -1e30 1e30 1e30]',
  '/MediaBox [0 0 595 842] /UserUnit 1e9',
  '/MediaBox [0 0 595 842] /UserUnit -1',
  '/MediaBox [0 0 595 842] /Rotate 45',
  '/MediaBox [0 0 595 842] /Rotate 1e300',
  '/MediaBox [0 0 14400 14400] /CropBox [20000 20000 30000 30000]',
  '/MediaBox [null null null null]',
  '/MediaBox [0 0 595]',
  '',
];

const hugePages = drawn((file, random) => {
  file.objects.set(10, pageObject(11, random.pick(BOXES)));
  const unit = random.pick(['1', '1e-9', '1e9', '1e38']);
  file.objects.set(11, packedStream(`${unit} 0 0 ${unit} 0 0 cm\n${tableContent(1)}`));
});

const manyPages = (random: Random, scale: Scale): HostileFile => ({
  name: 'hostile.pdf',
  bytes: written(soundFile(often(random, scale, [300, 1000, 3000]))),
});

const codes = (times: number, line: (place: number) => Raw): Raw =>
  Array.from({ length: times }, (_, place) => line(place)).join('\n');

const hex = (place: number): Raw => (place & 0xffff).toString(16).padStart(4, '0');

const FONT_WAYS: readonly ((file: RawFile, random: Random, scale: Scale) => void)[] = [
  ({ objects }) =>
    void objects.set(
      5,
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
    ),
  ({ objects }) =>
    void objects.set(
      5,
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /No-Such-Map /DescendantFonts [6 0 R] >>',
    ),
  ({ objects }) =>
    void objects.set(
      5,
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 5 0 R /DescendantFonts [5 0 R] >>',
    ),
  ({ objects }) =>
    void objects.set(
      5,
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /GBK-EUC-H /DescendantFonts [] >>',
    ),
  ({ objects }) => {
    objects.set(
      5,
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 500 0 R /DescendantFonts [6 0 R] >>',
    );
    objects.set(
      500,
      packedStream(
        'begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0000> endbfrange endcmap',
      ),
    );
  },
  ({ objects }, random, scale) => {
    const times = often(random, scale, [1e4, 1e5]);
    objects.set(
      5,
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 500 0 R /DescendantFonts [6 0 R] >>',
    );
    objects.set(
      500,
      packedStream(
        `begincmap ${codes(times, (place) => `1 beginbfrange <0000> <ffff> <${hex(place)}> endbfrange`)} endcmap`,
      ),
    );
  },
  ({ objects }) => {
    objects.set(
      5,
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 500 0 R /DescendantFonts [6 0 R] >>',
    );
    objects.set(
      500,
      packedStream(
        '/X usecmap begincmap 1 begincidrange <0000> <ffffffff> 0 endcidrange endcmap',
        '/Type /CMap /CMapName /X /UseCMap 500 0 R',
      ),
    );
  },
  ({ objects }) =>
    void objects.set(
      6,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /W [${'0 65535 1000 '.repeat(2e4)}] /FontDescriptor 7 0 R >>`,
    ),
  ({ objects }) => {
    objects.set(
      4,
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0 0 0 0 0 0] /CharProcs << /a 501 0 R >> /Encoding << /Differences [0 /a /a /a] >> /FirstChar 0 /LastChar 255 /Widths [] /Resources << /Font << /L 4 0 R >> >> >>',
    );
    objects.set(501, stream('BT /L 9 Tf (abc) Tj ET'));
  },
  ({ objects }, random) => {
    objects.set(
      7,
      '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] /FontFile2 502 0 R >>',
    );
    objects.set(6, '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /FontDescriptor 7 0 R >>');
    const noise = Array.from({ length: 5e4 }, () => String.fromCharCode(random.whole(0, 255))).join('');
    objects.set(502, packedStream(`\0\x01\0\0\0\xff${noise}`));
  },
  ({ objects }) =>
    void objects.set(
      4,
      '<< /Type /Font /Subtype /Type1 /BaseFont /X /FirstChar -5 /LastChar 2000000000 /Widths [1e30] >>',
    ),
];

const fonts = drawn((file, random, scale) => random.pick(FONT_WAYS)(file, random, scale));

const IMAGES: readonly Raw[] = [
  stream(
    'x',
    '/Type /XObject /Subtype /Image /Width 1000000 /Height 1000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
  ),
  stream(
    'x',
    '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /BitsPerComponent 8 /ColorSpace /DeviceCMYK',
  ),
  stream(
    'xxxx',
    '/Type /XObject /Subtype /Image /Width 9000 /Height 9000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode',
  ),
  stream('xxxx', '/Type /XObject /Subtype /Image /Width 9000 /Height 9000 /Filter /JPXDecode'),
  stream(
    'xxxx',
    '/Type /XObject /Subtype /Image /Width 9000 /Height 9000 /Filter /DCTDecode /ColorSpace /DeviceRGB /BitsPerComponent 8',
  ),
  stream('x', '/Type /XObject /Subtype /Image /Width -1 /Height 0 /SMask 400 0 R'),
];

const images = drawn((file, random, scale) => {
  file.objects.set(400, random.pick(IMAGES));
  file.objects.set(
    10,
    pageObject(
      11,
      '/MediaBox [0 0 595 842]',
      '/Resources << /Font << /L 4 0 R /C 5 0 R >> /XObject << /I 400 0 R >> >>',
    ),
  );
  file.objects.set(
    11,
    packedStream(
      `${'q 595 0 0 842 0 0 cm /I Do Q '.repeat(often(random, scale, [1, 10, 1000]))}\n${tableContent(1)}`,
    ),
  );
});

export const DRAWING_FAMILIES: readonly Family[] = [
  { name: 'bombs in a PDF', make: bombs },
  { name: 'operators without end', make: operators },
  { name: 'crowds of letters and lines', make: crowds },
  { name: 'meshes of lines', make: meshes },
  { name: 'forms in circles', make: forms },
  { name: 'pages without measure', make: hugePages },
  { name: 'pages without number', make: manyPages },
  { name: 'fonts without maps', make: fonts },
  { name: 'pictures without measure', make: images },
];
