/** The open document as the file that Word hands over. */

/** What Word does where it hands its file over: slices of a size, and the file is closed. */
export class OfficeFile {
  closed = 0;
  readonly sliceSize = 4096;

  constructor(private readonly bytes: Uint8Array) {}

  get size(): number {
    return this.bytes.length;
  }
  get sliceCount(): number {
    return Math.ceil(this.bytes.length / this.sliceSize);
  }
  getSliceAsync(at: number, then: (result: unknown) => void): void {
    const data = [...this.bytes.slice(at * this.sliceSize, (at + 1) * this.sliceSize)];
    then({ status: 'succeeded', value: { data, index: at, size: data.length } });
  }
  closeAsync(then: () => void): void {
    this.closed += 1;
    then();
  }
}

/** A Word that hands its file over, or refuses. */
export const handingOver = (file?: OfficeFile): Pick<Office.Document, 'getFileAsync'> => ({
  getFileAsync: ((_: unknown, __: unknown, then: (result: unknown) => void) =>
    then(
      file ? { status: 'succeeded', value: file } : { status: 'failed', error: { code: 12002 } },
    )) as never,
});
