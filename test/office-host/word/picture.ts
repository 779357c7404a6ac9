/** Pictures in the line. */
import { HostCollection, HostObject, NULL_OBJECT, invalidArgument, notFound } from '../richapi/host-object';
import type { WordDocument } from './document';
import type { Atom, ParagraphNode, PictureState } from './story';

const PNG = 'iVBORw0KGgo';

/** Word gives a new picture its own size. */
export function newPicture(base64: string): PictureState {
  if (!base64.startsWith(PNG)) throw invalidArgument();
  return { base64, width: 100, height: 75, altTextTitle: '', altTextDescription: '', lockAspectRatio: true };
}

const SCALARS = ['width', 'height', 'altTextTitle', 'altTextDescription', 'lockAspectRatio'] as const;

export class InlinePicture extends HostObject {
  readonly $info = { name: 'InlinePicture', tracked: true, scalars: SCALARS };
  constructor(
    private readonly document: WordDocument,
    private state: PictureState,
  ) {
    super();
  }
  get width(): number {
    return this.state.width;
  }
  /** With a locked ratio the other side follows. */
  set width(value: number) {
    if (this.state.lockAspectRatio) this.state.height *= value / this.state.width;
    this.state.width = value;
  }
  get height(): number {
    return this.state.height;
  }
  set height(value: number) {
    if (this.state.lockAspectRatio) this.state.width *= value / this.state.height;
    this.state.height = value;
  }
  get altTextTitle(): string {
    return this.state.altTextTitle;
  }
  set altTextTitle(value: string) {
    this.state.altTextTitle = value;
  }
  get altTextDescription(): string {
    return this.state.altTextDescription;
  }
  set altTextDescription(value: string) {
    this.state.altTextDescription = value;
  }
  get lockAspectRatio(): boolean {
    return this.state.lockAspectRatio;
  }
  set lockAspectRatio(value: boolean) {
    this.state.lockAspectRatio = value;
  }
  getBase64ImageSrc(): string {
    return this.state.base64;
  }
  insertInlinePictureFromBase64(base64: string, where: string): InlinePicture {
    if (where !== 'Replace') throw invalidArgument();
    const [node, at] = this.place();
    const picture = newPicture(base64);
    this.document.$story.edit(node, at, 1, [{ picture }]);
    return new InlinePicture(this.document, picture);
  }
  delete(): void {
    const [node, at] = this.place();
    this.document.$story.edit(node, at, 1, []);
  }
  private place(): readonly [ParagraphNode, number] {
    for (const node of this.document.$story.paragraphs) {
      const at = node.atoms.findIndex((atom) => 'picture' in atom && atom.picture === this.state);
      if (at >= 0) return [node, at];
    }
    throw notFound();
  }
}

export class PictureCollection extends HostCollection<InlinePicture> {
  readonly $info = { name: 'InlinePictureCollection', tracked: true };
  constructor(
    private readonly document: WordDocument,
    private readonly atoms: () => readonly Atom[],
  ) {
    super();
  }
  get $items(): readonly InlinePicture[] {
    return this.atoms().flatMap((atom) =>
      'picture' in atom ? [new InlinePicture(this.document, atom.picture)] : [],
    );
  }
  getFirst(): InlinePicture {
    return this.getItemAt(0);
  }
  getFirstOrNullObject(): InlinePicture | typeof NULL_OBJECT {
    return this.$items[0] ?? NULL_OBJECT;
  }
}
