/** The model and the language, as every view gets at them. */
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Catalogue } from '../../core/messages';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/state';
import type { Say, Tell } from '../speech';
import { sayer, teller } from '../speech';

export const ModelContext = createContext<PaneModel | undefined>(undefined);

export function useModel(): PaneModel {
  const model = useContext(ModelContext);
  if (!model) throw new Error('A view was shown outside the pane');
  return model;
}

export function usePane(): PaneState {
  const { store } = useModel();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useSay<Id extends string>(catalogue: Catalogue<Id>): Say<Id> {
  const { locale } = usePane().settings;
  return useMemo(() => sayer(catalogue, locale), [catalogue, locale]);
}

export function useTell(): Tell {
  const { locale } = usePane().settings;
  return useMemo(() => teller(locale), [locale]);
}
