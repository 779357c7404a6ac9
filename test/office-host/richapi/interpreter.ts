/** Carries out one batch of office.js over host objects; knows neither Excel nor Word. */
import type { ActionFault } from '../protocol/host-page';
import type { Action, ArgumentInfo, Batch, BatchError, BatchResult, ObjectPath } from '../protocol/messages';
import type { RequirementGate } from '../requirements/gate';
import { HostObject, NULL_OBJECT, RichApiError, notFound } from './host-object';
import { Members, camelCase } from './members';
import { Query } from './query';
import { References } from './references';

const PATH = { global: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
  update: 9,
} as const;

type Resolved = HostObject | typeof NULL_OBJECT;

export interface InterpreterOptions {
  readonly root: () => HostObject;
  /** Objects that hang on nothing, by the names office.js has for them. */
  readonly create?: (name: string) => HostObject | undefined;
  readonly gate: RequirementGate;
  /** Called before each action; throws what stands against it. */
  readonly guard: () => void;
  readonly onRegister: (object: HostObject, event: string, registered: boolean) => void;
}

export class Interpreter {
  readonly references = new References();
  readonly members: Members;
  readonly query: Query;

  constructor(readonly options: InterpreterOptions) {
    this.members = new Members(options.gate);
    this.query = new Query(this.members, this.references);
  }

  execute(batch: Batch, failAt?: ActionFault): BatchResult {
    return new Run(this, batch).all(failAt);
  }
}

class Run {
  private readonly resolved = new Map<number, Resolved>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly host: Interpreter,
    private readonly batch: Batch,
  ) {}

  /** Stops at the first action that fails; what came before it stays done. */
  all(failAt?: ActionFault): BatchResult {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (failAt && index >= failAt.at) throw new RichApiError(failAt.code, failAt.message);
        this.host.options.guard();
        const value = this.one(action);
        if (value !== undefined) this.results.push({ ActionId: action.Id, Value: value });
      } catch (problem) {
        return {
          Results: this.results,
          TraceIds: this.traceIds,
          Error: this.errorOf(problem, action, index),
        };
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private errorOf(problem: unknown, action: Action, index: number): BatchError {
    const error =
      problem instanceof RichApiError
        ? problem
        : new RichApiError('GeneralException', String((problem as Error).stack), 500);
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.httpStatus,
      ActionIndex: index,
      Location: path?.Name || action.Name || '',
    };
  }

  /** Undefined where the answer holds no entry for the action. */
  private one(action: Action): unknown {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === NULL_OBJECT ? null : this.host.query.identity(object);
      case ACTION.query:
        return object === NULL_OBJECT
          ? null
          : this.host.query.run(object, action.QueryInfo ?? {}, this.batch.AutoKeepReference === true);
      case ACTION.setProperty:
        if (object === NULL_OBJECT) throw notFound();
        return this.host.members.set(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      case ACTION.update:
        if (object === NULL_OBJECT) throw notFound();
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.host.members.set(object, name, value);
        return undefined;
      case ACTION.ensureUnchanged:
        return undefined;
      case ACTION.method:
        return this.method(object, action);
      default:
        throw new RichApiError('NotImplemented', `action type ${action.ActionType}`, 501);
    }
  }

  private method(object: Resolved, action: Action): unknown {
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return this.host.references.remove(String(args[0]));
    if (object === NULL_OBJECT) return { _IsNull: true };
    if (action.Name === '_KeepReference') return this.host.references.keep(object);
    const event = /^_(Un)?[Rr]egister(\w*Event\w*)$/.exec(action.Name);
    if (event) return this.host.options.onRegister(object, event[2] ?? '', event[1] === undefined);
    const value = this.host.members.call(object, action.Name, args);
    return value instanceof HostObject ? this.host.query.identity(value) : value;
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new RichApiError('GeneralException', `no object path ${id}`, 500);
    const found = this.follow(path);
    const object = found instanceof HostObject ? found : NULL_OBJECT;
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.host.options.root();
      case PATH.new:
        return this.host.options.create?.(path.Name) ?? new StartUpService();
      case PATH.nothing:
        return NULL_OBJECT;
      case PATH.reference:
        return this.referenced(path.Name);
      default:
        return this.fromParent(path, this.resolve(path.ParentObjectPathId ?? -1));
    }
  }

  private fromParent(path: ObjectPath, parent: Resolved): unknown {
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.property) return this.host.members.get(parent, path.Name);
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : camelCase(path.Name);
    return this.host.members.call(parent, name, this.argumentsOf(path.ArgumentInfo));
  }

  private referenced(id: string): HostObject {
    const object = this.host.references.find(id);
    if (!object)
      throw new RichApiError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.resolve(id) : value;
    });
  }
}

/** office.js calls it right after start-up. */
class StartUpService extends HostObject {
  readonly $info = { name: 'AddinInternalService' };
  _notifyActionHandlerReady(): void {}
  notifyActionHandlerReady(): void {}
}
