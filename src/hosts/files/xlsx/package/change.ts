/** Changes parts of a user's .xlsx and copies all others as they lie. */
import type { Message } from '../../../../core/messages';
import { rewriteZip } from '../zip/rewrite';
import { withContentType, withRelationship } from './additions';
import { BadPart, CONTENT_TYPES, findMain, isZip, refuse, withParts } from './open';
import type { MainPart, Parts, Refused } from './open';
import { warningsAbout } from './warnings';
import { readRelationships, relationshipsPart } from './workbook';

export type ChangedPackage =
  { readonly ok: true; readonly bytes: Uint8Array; readonly warnings: readonly Message[] } | Refused;

/** The texts of a package's parts, as they will be. */
export class PackageDraft {
  private readonly texts = new Map<string, string | undefined>();

  constructor(
    readonly parts: Parts,
    readonly main: MainPart,
  ) {}

  has(part: string): boolean {
    const name = this.parts.nameOf(part);
    return this.texts.has(name) ? this.texts.get(name) !== undefined : this.parts.has(name);
  }

  textOf(part: string): string {
    const name = this.parts.nameOf(part);
    return this.texts.get(name) ?? this.parts.exactTextOf(name);
  }

  /** Undefined leaves the part out. */
  put(part: string, text: string | undefined): void {
    this.texts.set(this.parts.nameOf(part), text);
  }

  /** The part the workbook uses under a type of relationship such as `styles`; undefined where there is none. */
  partOf(type: string): string | undefined {
    const relations = readRelationships(this.textOf(relationshipsPart(this.main.name)), this.main.name);
    const target = relations.find((one) => one.type === type)?.target;
    return target !== undefined && this.has(target) ? target : undefined;
  }

  /** A part the workbook uses from now on. Gives the relationship's id. */
  add(part: string, text: string, relationship: string, contentType: string): string {
    this.put(part, text);
    const relations = relationshipsPart(this.main.name);
    const added = withRelationship(this.textOf(relations), relationship, part);
    this.put(relations, added.text);
    if (this.main.typeOf(part) !== contentType)
      this.put(CONTENT_TYPES, withContentType(this.textOf(CONTENT_TYPES), part, contentType));
    return added.id;
  }

  changes(): Map<string, Uint8Array | undefined> {
    const isNews = ([part, text]: readonly [string, string | undefined]): boolean =>
      !this.parts.has(part) || text !== this.parts.exactTextOf(part);
    return new Map(
      [...this.texts]
        .filter(isNews)
        .map(([part, text]) => [part, text === undefined ? undefined : new TextEncoder().encode(text)]),
    );
  }
}

/** Where nothing is changed, the bytes are those given. */
export function changePackage(bytes: Uint8Array, change: (draft: PackageDraft) => void): ChangedPackage {
  if (!isZip(bytes)) return refuse('notPatchable');
  return withParts(bytes, (parts): ChangedPackage => {
    if (!parts.has(CONTENT_TYPES)) return refuse('notPatchable');
    const main = findMain(parts);
    if (typeof main === 'string') return refuse(main);
    const draft = new PackageDraft(parts, main);
    change(draft);
    const changes = draft.changes();
    if (changes.size === 0) return { ok: true, bytes, warnings: [] };
    const written = rewriteZip(bytes, parts.directory, changes);
    if (!written) throw new BadPart('damaged');
    return { ok: true, bytes: written, warnings: warningsAbout(parts, main) };
  });
}
