/** Reaches the members of host objects by the names on the wire, and stops calls beyond the declared requirement sets. */
import type { RequirementGate } from '../requirements/gate';
import { RichApiError } from './host-object';
import type { HostObject } from './host-object';

type Bag = Record<string, unknown>;

export const camelCase = (name: string): string =>
  name.startsWith('_') ? name : (name[0] ?? '').toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string =>
  name.startsWith('_') ? name : (name[0] ?? '').toUpperCase() + name.slice(1);

export class Members {
  constructor(private readonly gate: RequirementGate) {}

  get(object: HostObject, wireName: string): unknown {
    const name = this.admitted(object, wireName);
    return (object as unknown as Bag)[name];
  }

  set(object: HostObject, wireName: string, value: unknown): void {
    const name = this.admitted(object, wireName);
    (object as unknown as Bag)[name] = value;
  }

  call(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
    const name = this.admitted(object, wireName);
    const method = (object as unknown as Bag)[name];
    if (typeof method !== 'function') throw missing(object, name);
    return Reflect.apply(method, object, args);
  }

  private admitted(object: HostObject, wireName: string): string {
    const name = camelCase(wireName);
    if (!name.startsWith('_')) this.gate.admit(object.$info.name, name);
    if (!(name in object)) throw missing(object, name);
    return name;
  }
}

/** Ours to mend, not the program's: the test host lacks something. */
const missing = (object: HostObject, name: string): RichApiError =>
  new RichApiError('ApiNotFound', `the test host has no ${object.$info.name}.${name}`, 404);
