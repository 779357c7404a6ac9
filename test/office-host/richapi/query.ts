/** Answers `load()`: the named properties of an object, of what hangs on it, or of a collection's items. */
import type { QueryInfo } from '../protocol/messages';
import { HostCollection, HostObject, NULL_OBJECT } from './host-object';
import { camelCase, pascalCase } from './members';
import type { Members } from './members';
import type { References } from './references';

type Answer = Record<string, unknown>;

export class Query {
  constructor(
    private readonly members: Members,
    private readonly references: References,
  ) {}

  /** What every answer about an object begins with. */
  identity(object: HostObject): Answer {
    const answer: Answer = {};
    const { id } = object.$info;
    if (id !== undefined) answer[pascalCase(id)] = this.members.get(object, id);
    const reference = this.references.idOf(object);
    if (reference !== undefined) answer['_ReferenceId'] = reference;
    return answer;
  }

  run(object: HostObject, info: QueryInfo, autoKeep: boolean): Answer {
    const asked = [...(info.Select?.length ? info.Select : ['*']), ...(info.Expand ?? [])];
    if (object instanceof HostCollection) return this.collection(object, info, asked, autoKeep);
    return { ...this.identity(object), ...this.pick(object, asked, autoKeep) };
  }

  private collection(
    object: HostCollection,
    info: QueryInfo,
    asked: readonly string[],
    autoKeep: boolean,
  ): Answer {
    const own = new Set(object.$info.scalars ?? []);
    const ofItems = asked.filter((path) => !own.has(camelCase(path)));
    const from = info.Skip ?? 0;
    const items = object.$part(from, info.Top);
    const answer: Answer = {
      ...this.identity(object),
      _Items: items.map((item, index) => {
        if (autoKeep && item.$info.tracked) this.references.keep(item);
        return { ...this.identity(item), ...this.pick(item, ofItems, autoKeep), _Index: index };
      }),
    };
    for (const path of asked)
      if (own.has(camelCase(path))) answer[pascalCase(path)] = this.members.get(object, path);
    return answer;
  }

  private pick(object: HostObject, asked: readonly string[], autoKeep: boolean): Answer {
    const answer: Answer = {};
    const nested = new Map<string, string[]>();
    for (const path of asked) {
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '*') {
        for (const name of object.$info.scalars ?? [])
          answer[pascalCase(name)] = this.members.get(object, name);
        continue;
      }
      const value = this.members.get(object, head);
      if (value instanceof HostObject || rest.length > 0)
        nested.set(head, [...(nested.get(head) ?? []), rest.join('/') || '*']);
      else answer[pascalCase(head)] = value === NULL_OBJECT ? null : value;
    }
    for (const [name, paths] of nested) {
      const value = this.members.get(object, name);
      answer[pascalCase(name)] =
        value instanceof HostObject ? this.run(value, { Select: paths }, autoKeep) : null;
    }
    return answer;
  }
}
