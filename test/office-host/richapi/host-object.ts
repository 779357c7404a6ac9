/** What the interpreter walks over: objects whose members bear the names office.js asks for, in camelCase. */

export interface ClassInfo {
  /** As in Excel's own object model. */
  readonly name: string;
  /** What `load()` without names, or with `*`, brings. */
  readonly scalars?: readonly string[];
  /** The property that identifies an object in every answer. */
  readonly id?: string;
  /** Office keeps a reference to such an object until it is told to let go. */
  readonly tracked?: boolean;
}

export abstract class HostObject {
  abstract readonly $info: ClassInfo;
}

export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract get $items(): readonly Item[];

  /** So many of them from one on. */
  $part(from: number, count?: number): readonly Item[] {
    return this.$items.slice(from, count === undefined ? undefined : from + count);
  }

  getItemAt(index: number): Item {
    const item = this.$items[index];
    if (!item) throw invalidArgument();
    return item;
  }

  getCount(): number {
    return this.$items.length;
  }
}

/** What an `…OrNullObject` member gives when there is nothing. */
export const NULL_OBJECT = Symbol('null object');

export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const notFound = (): RichApiError =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const invalidArgument = (): RichApiError =>
  new RichApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const accessDenied = (): RichApiError =>
  new RichApiError('AccessDenied', 'You cannot perform the requested operation.', 403);
export const invalidOperation = (message: string): RichApiError =>
  new RichApiError('InvalidOperation', message);
