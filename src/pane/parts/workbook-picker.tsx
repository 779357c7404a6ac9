/** Another workbook beside the one that is open, picked as a file. */
import { useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const KINDS = '.xlsx,.xlsm,.xlsb,.xls,.et,.ods';

interface WorkbookPickerProps {
  /** What it is. */
  readonly label: string;
  /** On the button. */
  readonly pick: string;
  readonly forget: string;
  /** What is had from it already, in words; undefined while there is nothing. */
  readonly given: string | undefined;
  /** What it is good for. */
  readonly hint: string;
  readonly canRead: boolean;
  readonly onPick: (file: File) => void;
  readonly onForget: () => void;
}

export function WorkbookPicker(props: WorkbookPickerProps) {
  const { label, pick, forget, given, hint, canRead, onPick, onForget } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  if (!canRead && given === undefined) return null;
  const read = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onPick(file);
    if (input.current) input.current.value = '';
  };
  return (
    <div>
      <div className={styles.row}>
        {canRead ? <Button onClick={() => input.current?.click()}>{pick}</Button> : null}
        <input
          ref={input}
          type="file"
          accept={KINDS}
          hidden
          aria-label={label}
          onChange={({ target }) => read(target.files)}
        />
        {given === undefined ? null : (
          <>
            <span>{given}</span>
            <Button size="small" appearance="subtle" onClick={onForget}>
              {forget}
            </Button>
          </>
        )}
      </div>
      {given === undefined ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}
