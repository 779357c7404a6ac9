/** Before anything else: which workbook is the text about? */
import { useId, useRef } from 'react';
import { Button, Divider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../../parts/context';
import { Logo } from '../../../parts/logo';
import { START_WORDS } from '../../../words/word-start';
import { useWord } from '../../context';
import { PasteBox } from './paste-box';
import { useDropInto } from './use-drop-into';

const useStyles = makeStyles({
  start: {
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    flexGrow: 1,
    padding: '20px 16px 16px',
    maxWidth: '480px',
    width: '100%',
    margin: '0 auto',
  },
  head: { display: 'flex', alignItems: 'center', gap: '12px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
  file: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  own: { display: 'flex', flexDirection: 'column', gap: '8px' },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: '15px' },
  button: { minHeight: '44px', maxWidth: 'none', fontSize: tokens.fontSizeBase400 },
  hint: {
    margin: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  or: { flexGrow: 0 },
  private: {
    margin: 'auto 0 0',
    paddingTop: '8px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const KINDS = '.xlsx,.xlsm,.xlsb,.xls,.et,.ods';

export function StartView() {
  const model = useWord();
  const { checked } = usePane();
  const say = useSay(START_WORDS);
  const styles = useStyles();
  const title = useId();
  return (
    <section className={styles.start} aria-labelledby={title}>
      <div className={styles.head}>
        <Logo size={40} />
        <h2 id={title} className={styles.title}>
          {say(checked ? 'titleAgain' : 'title')}
        </h2>
      </div>
      <p className={styles.why}>{say(model.writing ? 'why' : 'whyProof')}</p>
      {model.opening?.canRead ? (
        <>
          <FilePicker />
          <Divider className={styles.or}>{say('or')}</Divider>
        </>
      ) : null}
      <PasteBox />
      {model.opening?.canReadOwn ? (
        <>
          <Divider className={styles.or}>{say('or')}</Divider>
          <OwnTablesButton />
        </>
      ) : null}
      {checked ? (
        <Button appearance="subtle" onClick={() => model.choose(false)}>
          {say('back')}
        </Button>
      ) : null}
      <p className={styles.private}>{say('private')}</p>
    </section>
  );
}

function OwnTablesButton() {
  const { opening } = useWord();
  const say = useSay(START_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.own}>
      <Button className={styles.button} onClick={() => void opening?.fromText()}>
        {say('own')}
      </Button>
      <p className={styles.hint}>{say('ownHint')}</p>
    </div>
  );
}

function FilePicker() {
  const { opening } = useWord();
  const say = useSay(START_WORDS);
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const open = (file: File | undefined): void => void (file && opening?.fromFile(file));
  const { isOver, handlers } = useDropInto(open);
  return (
    <div className={mergeClasses(styles.file, isOver && styles.over)} {...handlers}>
      <Button autoFocus appearance="primary" className={styles.button} onClick={() => input.current?.click()}>
        {say('pick')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label={say('file')}
        onChange={({ target }) => {
          open(target.files?.[0]);
          target.value = '';
        }}
      />
      <p className={styles.hint}>
        {isOver ? say('letGo') : say('pickHint', { kinds: '.xlsx .xlsb .xls .et .ods' })}
      </p>
    </div>
  );
}
