/** A view whose code comes when it is first opened, or sooner when asked: then it is shown at once. */
import { lazy, useState, type ComponentType } from 'react';

export interface Later {
  readonly View: ComponentType;
  load(): Promise<void>;
}

export function later(fetch: () => Promise<ComponentType>): Later {
  let loaded: ComponentType | undefined;
  const Fetched = lazy(async () => ({ default: await fetch() }));
  return {
    View: function View() {
      const [Content] = useState<ComponentType>(() => loaded ?? Fetched);
      return <Content />;
    },
    async load() {
      loaded ??= await fetch();
    },
  };
}
