/** Tells by hand which table stands at a place and what each of its columns is. */
import { useMemo, useState } from 'react';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { layoutQuestion, type LayoutQuestion, type QuestionPlace } from '../../../core/recognise';
import { TABLE_SPECS, type TableId } from '../../../core/tables';
import { guessesFor, confirmedLayoutOf } from '../../model/layout-answers';
import { useModel, usePane, useSay } from '../../parts/context';
import { HeadedSection } from '../../parts/section';
import { LAYOUT_WORDS } from '../../words/layout';
import { ColumnField } from './column-field';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '10px', paddingBottom: '8px' },
  /** Titles are longer than a narrow pane. */
  table: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
  hint: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  footer: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function LayoutView({ place }: { readonly place: QuestionPlace }) {
  const { layouts } = useModel();
  const { checked } = usePane();
  const say = useSay(LAYOUT_WORDS);
  const question = useMemo(() => checked && layoutQuestion(checked.grids, place), [checked, place]);
  if (question) return <Answers question={question} place={place} />;
  return (
    <HeadedSection heading={say('title')}>
      <p>{say('unreadable')}</p>
      <Button onClick={() => layouts.close()}>{say('back')}</Button>
    </HeadedSection>
  );
}

interface AnswersProps {
  readonly question: LayoutQuestion;
  readonly place: QuestionPlace;
}

function Answers({ question, place }: AnswersProps) {
  const { layouts } = useModel();
  const { busy } = usePane();
  const say = useSay(LAYOUT_WORDS);
  const styles = useStyles();
  const [table, setTable] = useState<TableId>(question.tables[0]?.table ?? 'T01');
  const [changed, setChanged] = useState<ReadonlyMap<number, string>>(new Map());
  const guesses = useMemo(() => guessesFor(question, table), [question, table]);
  const columns = guesses.map((guess, column) => changed.get(column) ?? guess);
  const choose = (id: string): void => {
    setTable(TABLE_SPECS.find((spec) => spec.id === id)?.id ?? table);
    setChanged(new Map());
  };
  return (
    <>
      <HeadedSection heading={say('title')}>
        <p className={styles.hint}>
          {question.title ? say('printedTitle', { title: question.title.text }) : say('noTitle')}
        </p>
        <Field label={say('table')} className={styles.table}>
          <Select value={table} onChange={(_, { value }) => choose(value)}>
            {TABLE_SPECS.map(({ id, word, title }) => (
              <option key={id} value={id}>{`${word.zh} ${title.zh}`}</option>
            ))}
          </Select>
        </Field>
      </HeadedSection>
      <HeadedSection heading={say('columns')}>
        <p className={styles.hint}>{say('columnsHint')}</p>
        <div className={styles.fields}>
          {question.columns.map((column, number) => (
            <ColumnField
              key={number}
              sheet={question.sheet}
              column={column}
              table={table}
              chosen={columns[number] ?? 'none'}
              onChoose={(id) => setChanged(new Map([...changed, [number, id]]))}
            />
          ))}
        </div>
      </HeadedSection>
      <div className={styles.footer}>
        <Button
          appearance="primary"
          disabled={busy !== undefined}
          onClick={() => void layouts.keep(confirmedLayoutOf(question, { table, columns }), place)}
        >
          {say('keep')}
        </Button>
        <Button onClick={() => layouts.close()}>{say('back')}</Button>
      </div>
    </>
  );
}
