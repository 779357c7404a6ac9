/** Last year's workbook, picked as a file. */
import { useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EXPLAIN_WORDS } from '../words/explain';
import { useModel, useSay } from './context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const KINDS = '.xlsx,.xlsm,.xlsb,.xls,.et,.ods';

interface PreviousPickerProps {
  /** What is had from it already, in words; undefined while there is nothing. */
  readonly given: string | undefined;
  /** What it is good for. */
  readonly hint: string;
}

export function PreviousPicker({ given, hint }: PreviousPickerProps) {
  const { narrating } = useModel();
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  if (!narrating.canReadPrevious && given === undefined) return null;
  const read = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void narrating.readPrevious(file);
    if (input.current) input.current.value = '';
  };
  return (
    <div>
      <div className={styles.row}>
        {narrating.canReadPrevious ? (
          <Button onClick={() => input.current?.click()}>{say('pickPrevious')}</Button>
        ) : null}
        <input
          ref={input}
          type="file"
          accept={KINDS}
          hidden
          aria-label={say('previous')}
          onChange={({ target }) => read(target.files)}
        />
        {given === undefined ? null : (
          <>
            <span>{given}</span>
            <Button size="small" appearance="subtle" onClick={() => void narrating.forgetPrevious()}>
              {say('forgetPrevious')}
            </Button>
          </>
        )}
      </div>
      {given === undefined ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}
