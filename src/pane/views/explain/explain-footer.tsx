/** Taking the text along: copied as rich text, saved where the platform can. */
import { Button, Checkbox } from '@fluentui/react-components';
import { useModel, usePane, useSay } from '../../parts/context';
import { EXPLAIN_WORDS } from '../../words/explain';
import { PACKET_WORDS } from '../../words/packet';
import { useFooterStyles } from './footer-styles';

export function ExplainFooter() {
  const model = useModel();
  const { narrating, handing } = model;
  const { charts } = usePane().settings;
  const say = useSay(EXPLAIN_WORDS);
  const packet = useSay(PACKET_WORDS);
  const styles = useFooterStyles();
  return (
    <div className={styles.footer}>
      {narrating.canSave ? (
        <Checkbox
          className={styles.charts}
          label={say('charts')}
          title={say('chartsHint')}
          checked={charts}
          onChange={(_, { checked }) => model.change({ charts: checked === true })}
        />
      ) : null}
      <Button appearance="primary" className={styles.button} onClick={() => void narrating.copy()}>
        {say('copy')}
      </Button>
      {narrating.canSave ? (
        <Button className={styles.button} onClick={() => void narrating.save()}>
          {say('save')}
        </Button>
      ) : null}
      {handing.canCopy ? (
        <Button
          className={styles.button}
          title={packet('copyForWordHint')}
          onClick={() => void handing.copyForWord()}
        >
          {packet('copyForWord')}
        </Button>
      ) : null}
    </div>
  );
}
