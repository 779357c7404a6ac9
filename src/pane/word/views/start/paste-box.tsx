/** The box for what was copied in the Excel pane: a paste is taken at once and not shown, since it may be very long. */
import { useState, type ClipboardEvent } from 'react';
import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { usePane, useSay } from '../../../parts/context';
import { START_WORDS } from '../../../words/word-start';
import { useWord } from '../../context';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { '& textarea': { minHeight: '64px', maxHeight: '96px' } },
});

export function PasteBox() {
  const { opening } = useWord();
  const { busy } = usePane();
  const say = useSay(START_WORDS);
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    setTyped('');
    void opening?.fromPacket(event.clipboardData.getData('text/plain'));
  };
  return (
    <div className={styles.box}>
      <Field label={say('paste')} hint={say('pasteHint')}>
        <Textarea
          className={styles.text}
          value={typed}
          resize="none"
          onPaste={onPaste}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {typed.trim() !== '' && busy === undefined ? (
        <Button onClick={() => void opening?.fromPacket(typed)}>{say('pasteButton')}</Button>
      ) : null}
    </div>
  );
}
