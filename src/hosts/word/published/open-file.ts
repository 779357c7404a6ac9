/** The document open in Word as the file it would be saved as, read slice by slice. */
import { problemOfOffice } from '../problems';

/** Word's own limit for a slice. */
const SLICE = 4 * 1024 * 1024;

type Opened = Partial<Pick<Office.Document, 'getFileAsync'>>;

/** Undefined where this Word does not hand its file over. */
export async function openFile(document: Opened): Promise<Uint8Array | undefined> {
  const file = await fileOf(document);
  if (!file) return undefined;
  try {
    const slices: Uint8Array[] = [];
    for (let at = 0; at < file.sliceCount; at += 1) slices.push(await sliceOf(file, at));
    return joined(slices);
  } finally {
    await closed(file);
  }
}

/** Undefined where it is refused: the caller has another way. */
const fileOf = (document: Opened): Promise<Office.File | undefined> =>
  new Promise((resolve) => {
    if (!document.getFileAsync) return resolve(undefined);
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : undefined),
    );
  });

const sliceOf = (file: Office.File, at: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) =>
    file.getSliceAsync(at, ({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded
        ? resolve(new Uint8Array(value.data as ArrayLike<number>))
        : reject(problemOfOffice(error)),
    ),
  );

/** Word allows two open files at a time. */
const closed = (file: Office.File): Promise<void> =>
  new Promise((resolve) => file.closeAsync(() => resolve()));

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes;
}
