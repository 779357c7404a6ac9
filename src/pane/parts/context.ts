/** The model and the language, as every view gets at them. */
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { sayer, type Phrases, type Say } from '../../core/messages';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/state';
import { teller, type Tell } from '../speech';

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

export function useSay<Said extends Phrases<Said>>(catalogue: Said): Say<Said> {
  const { locale } = usePane().settings;
  return useMemo(() => sayer(catalogue, locale), [catalogue, locale]);
}

export function useTell(): Tell {
  const { locale } = usePane().settings;
  return useMemo(() => teller(locale), [locale]);
}
