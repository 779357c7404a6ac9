/** The whole pane beside a text: first a workbook, then its views as tabs. */
import { lazy, type ComponentType } from 'react';
import { NavTabs } from '../app/nav';
import { Room, Shell } from '../app/shell';
import { usePane, useSay } from '../parts/context';
import { SHELL_WORDS } from '../words/shell';
import { START_WORDS } from '../words/word-start';
import { WordContext, useWord, useWordState } from './context';
import { openItems } from './model/proof';
import type { WordModel } from './model/word-model';
import { WORD_VIEWS, type WordView } from './platform';
import { ProofView } from './views/proof';
import { StartView } from './views/start';
import { WriteView } from './views/write';

const SettingsView = lazy(async () => ({ default: (await import('../views/settings')).SettingsView }));

const CONTENT: Readonly<Record<WordView, ComponentType>> = {
  write: WriteView,
  proof: ProofView,
  settings: SettingsView,
};

interface WordPaneProps {
  readonly model: WordModel;
  readonly theme?: 'light' | 'dark' | undefined;
}

export const WordPane = ({ model, theme }: WordPaneProps) => (
  <WordContext value={model}>
    <Shell model={model.pane} theme={theme} canTakeBack={false}>
      <Views />
    </Shell>
  </WordContext>
);

function Views() {
  const model = useWord();
  const { view, choosing, proof } = useWordState();
  const { checked } = usePane();
  const say = useSay(START_WORDS);
  const shell = useSay(SHELL_WORDS);
  const nameOf = (id: WordView): string => (id === 'settings' ? shell(id) : say(id));
  const nav = (
    <NavTabs
      views={WORD_VIEWS.filter((id) => id !== 'write' || model.writing !== undefined)}
      chosen={view}
      onChoose={(id) => model.show(id)}
      nameOf={nameOf}
      openIn={(id) => (id === 'proof' && proof ? openItems(proof).length : 0)}
    />
  );
  const isStart = view !== 'settings' && model.opening !== undefined && (choosing || !checked);
  const Content = isStart ? StartView : CONTENT[view];
  return (
    <Room view={isStart ? 'start' : view} label={nameOf(view)} header={nav} isBesideText>
      <Content />
    </Room>
  );
}
