/** Last year's workbook, picked as a file. */
import { useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useModel, useSay } from '../../parts/context';
import { EXPLAIN_WORDS } from '../../words/explain';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const KINDS = '.xlsx,.xlsm,.xlsb,.xls,.et,.ods';

/** `count`: how many answers come from it already. */
export function PreviousPicker({ count }: { readonly count: number }) {
  const { narrating } = useModel();
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  if (!narrating.canReadPrevious && count === 0) return null;
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
        {count > 0 ? (
          <>
            <span>{say('previousGiven', { count: String(count) })}</span>
            <Button size="small" appearance="subtle" onClick={() => void narrating.forgetPrevious()}>
              {say('forgetPrevious')}
            </Button>
          </>
        ) : null}
      </div>
      {count === 0 ? <p className={styles.hint}>{say('previousHint')}</p> : null}
    </div>
  );
}
