/** Layers of a file that are shown or not (optional content). */

export interface Layers {
  isShown(membership: unknown): boolean;
}

interface Settings {
  readonly baseState?: string;
  readonly on?: readonly string[];
  readonly off?: readonly string[];
}

interface Membership {
  readonly type?: string;
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly policy?: string | null;
  readonly expression?: unknown;
}

export function layersOf(told: unknown): Layers {
  const settings = (told ?? {}) as Settings;
  const [on, off] = [new Set(settings.on), new Set(settings.off)];
  const isOn = (id: string): boolean => (settings.baseState === 'OFF' ? on.has(id) : !off.has(id));
  return {
    isShown(membership) {
      const { type, id, ids, policy } = (membership ?? {}) as Membership;
      if (type === 'OCG' && id !== undefined) return isOn(id);
      if (type !== 'OCMD' || !ids || ids.length === 0) return true;
      if (policy === 'AllOn') return ids.every(isOn);
      if (policy === 'AnyOff') return !ids.every(isOn);
      if (policy === 'AllOff') return !ids.some(isOn);
      return ids.some(isOn);
    },
  };
}
