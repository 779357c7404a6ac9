/** Methods and classes that came later than Chromium 83. Each is added only where the engine has none. */

type World = Pick<typeof globalThis, 'Array' | 'String' | 'Object' | 'Uint8Array'> & {
  readonly Element?: typeof Element;
  readonly Document?: typeof Document;
  readonly DocumentFragment?: typeof DocumentFragment;
};

function add(owner: object | undefined, name: string, what: unknown): void {
  if (owner === undefined || name in owner) return;
  Object.defineProperty(owner, name, { value: what, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

const hasOwn = (owner: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(owner, key);

/** A text is sought as it stands; what replaces it is read as `replace` reads it. */
function replaceAll(this: string, sought: string | RegExp, by: string): string {
  if (typeof sought === 'object' && !sought.flags.includes('g'))
    throw new TypeError('replaceAll must be called with a global RegExp');
  const pattern =
    typeof sought === 'object'
      ? sought
      : new RegExp(String(sought).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g');
  return this.replace(pattern, by);
}

function replaceChildren(this: ParentNode & Node, ...children: (Node | string)[]): void {
  while (this.lastChild) this.removeChild(this.lastChild);
  this.append(...children);
}

/** It lets go of nothing: only a few are ever made. */
class KeptRef<Kept extends object> {
  constructor(private readonly kept: Kept) {}
  deref(): Kept {
    return this.kept;
  }
}

export function addMethods(world: World): void {
  add(world.Array.prototype, 'at', at);
  add(world.String.prototype, 'at', at);
  add(Object.getPrototypeOf(world.Uint8Array.prototype) as object, 'at', at);
  add(world.String.prototype, 'replaceAll', replaceAll);
  add(world.Object, 'hasOwn', hasOwn);
  for (const { prototype } of [world.Element, world.Document, world.DocumentFragment].flatMap(
    (one) => one ?? [],
  ))
    add(prototype, 'replaceChildren', replaceChildren);
  add(world, 'WeakRef', KeptRef);
}
