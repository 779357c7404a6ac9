/** Stops calls to members that the declared requirement sets do not hold; office.js itself lets many of them through. */
import { RichApiError } from '../richapi/host-object';

export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** `Range.getRow` → the set that brought it. */
export type RequirementTable = Readonly<Record<string, Requirement>>;
/** `ExcelApi` → the highest version there is. */
export type DeclaredSets = Readonly<Record<string, string>>;

/** Classes of office.js that are no part of the documented object models. */
const INTERNAL = new Set(['AddinInternalService']);

export class RequirementGate {
  constructor(
    private readonly table: RequirementTable,
    private readonly declared: DeclaredSets,
  ) {}

  admit(className: string, member: string): void {
    if (INTERNAL.has(className)) return;
    const needed = this.table[`${className}.${member}`];
    if (!needed) throw new RichApiError('ApiNotFound', `Office has no ${className}.${member}`, 404);
    const have = this.declared[needed.set];
    if (have !== undefined && isAtLeast(have, needed.version)) return;
    throw new RichApiError(
      'ApiNotFound',
      `${className}.${member} needs ${needed.set} ${needed.version}`,
      404,
    );
  }
}

/** By whole numbers: 1.10 comes after 1.9. */
export function isAtLeast(have: string, needed: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number);
  const [major = 0, minor = 0] = needed.split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
