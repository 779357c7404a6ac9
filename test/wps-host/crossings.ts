/** Counts each property read, property written and call: in WPS every one of them crosses to another process. */

export class Crossings {
  count = 0;
  /** The crossing that fails, from 1; undefined for none. */
  failAt: number | undefined;
  /** Asked before each crossing; throws where WPS does nothing, as while a cell is edited. */
  guard: () => void = () => undefined;

  reset(): void {
    this.count = 0;
    this.failAt = undefined;
  }

  private cross(): void {
    this.guard();
    this.count += 1;
    if (this.count === this.failAt) throw new Error('0x800A01A8');
  }

  /** An object as a page has it. What it does not have throws: a page in WPS would get undefined and go on. */
  wrap<Target extends object>(target: Target): Target {
    return new Proxy(target, {
      get: (_, name) => {
        if (name === RAW) return target;
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name.startsWith('$')) return Reflect.get(target, name, target);
        if (!(name in target)) throw new TypeError(`WPS has no ${name}`);
        const method = methodOf(target, name);
        if (!method) {
          this.cross();
          return this.handOver(Reflect.get(target, name, target));
        }
        return (...given: unknown[]) => {
          this.cross();
          return this.handOver(method.apply(target, given.map(rawOf)));
        };
      },
      set: (_, name, value) => {
        if (!(name in target)) throw new TypeError(`WPS has no ${String(name)}`);
        this.cross();
        if (methodOf(target, String(name))) throw new TypeError(`Cannot redefine property: ${String(name)}`);
        return Reflect.set(target, name, rawOf(value), target);
      },
    });
  }

  /** Matrices are copied over; objects stay where they are. */
  private handOver(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return this.wrap(value);
  }
}

const RAW = Symbol('what stands behind');

const rawOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? ((value as { [RAW]?: unknown })[RAW] ?? value)
    : value;

/** Properties with parameters are functions, and none can be assigned (rule 3). */
function methodOf(target: object, name: string): ((...given: unknown[]) => unknown) | undefined {
  for (let place: object | null = target; place; place = Object.getPrototypeOf(place) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(place, name);
    if (descriptor)
      return typeof descriptor.value === 'function'
        ? (descriptor.value as (...given: unknown[]) => unknown)
        : undefined;
  }
  return undefined;
}
