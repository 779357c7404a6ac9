/** A figure of the text: a button to its cell that tells its source when pointed at or focused. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from '../../../core/narrative';
import { useModel, useSay } from '../../parts/context';
import { InlineButton } from '../../parts/inline-button';
import { EXPLAIN_WORDS } from '../../words/explain';
import { placeOfRef, sourceWords } from './source-words';

const useStyles = makeStyles({
  figure: {
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface FigureButtonProps {
  readonly text: string;
  readonly source: Source;
  readonly onSource: (source: Source | undefined) => void;
}

export function FigureButton({ text, source, onSource }: FigureButtonProps) {
  const { reporting } = useModel();
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const place = source.cells[0] && placeOfRef(source.cells[0]);
  const tell = (): void => onSource(source);
  const go = (): void => {
    tell();
    if (place) void reporting.goTo(place);
  };
  return (
    <InlineButton
      className={styles.figure}
      description={sourceWords(source, say)}
      onPoint={tell}
      onPress={go}
    >
      {text}
    </InlineButton>
  );
}
