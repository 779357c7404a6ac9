/** The references an add-in makes Excel keep. None may be left when it has finished. */
import type { HostObject } from './host-object';

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private made = 0;

  get count(): number {
    return this.objects.size;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `reference-${++this.made}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  clear(): void {
    for (const id of [...this.objects.keys()]) this.remove(id);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    this.objects.delete(id);
    if (object) this.ids.delete(object);
  }
}
