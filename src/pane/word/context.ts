/** The model of the pane beside a text, as its views get at it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { WordModel } from './model/word-model';
import type { WordState } from './model/word-state';

export const WordContext = createContext<WordModel | undefined>(undefined);

export function useWord(): WordModel {
  const model = useContext(WordContext);
  if (!model) throw new Error('A view was shown outside the pane');
  return model;
}

export function useWordState(): WordState {
  const { store } = useWord();
  return useSyncExternalStore(store.subscribe, store.get);
}
