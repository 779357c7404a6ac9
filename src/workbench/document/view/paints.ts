/** Has pages drawn one at a time, in the order asked: what was scrolled past before its turn is not drawn. */

type Paint = (page: number, scale: number) => Promise<ImageBitmap>;

interface Wanted {
  readonly page: number;
  readonly scale: number;
  readonly resolve: (picture: ImageBitmap | undefined) => void;
  readonly reject: (error: unknown) => void;
}

export class Paints {
  private readonly wanted: Wanted[] = [];
  private isBusy = false;

  constructor(private readonly paint: Paint) {}

  /** Undefined where the signal stopped it before its turn came. */
  ask(page: number, scale: number, signal: AbortSignal): Promise<ImageBitmap | undefined> {
    return new Promise((resolve, reject) => {
      const one: Wanted = { page, scale, resolve, reject };
      this.wanted.push(one);
      signal.addEventListener('abort', () => {
        const place = this.wanted.indexOf(one);
        if (place < 0) return;
        this.wanted.splice(place, 1);
        resolve(undefined);
      });
      void this.next();
    });
  }

  private async next(): Promise<void> {
    if (this.isBusy) return;
    const one = this.wanted.shift();
    if (!one) return;
    this.isBusy = true;
    await this.paint(one.page, one.scale).then(one.resolve, one.reject);
    this.isBusy = false;
    void this.next();
  }
}
