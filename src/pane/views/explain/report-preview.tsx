/** The self-evaluation report, with its ways to take it along. */
import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../../../core/check';
import { reportOf } from '../../model/report-document';
import { useModel, usePane, useSay } from '../../parts/context';
import { EXPLAIN_WORDS } from '../../words/explain';
import { useFooterStyles } from './footer-styles';
import { TextPreview } from './text-preview';

export function ReportPreview({ result }: { readonly result: CheckResult }) {
  const { settings } = usePane();
  const document = useMemo(() => reportOf(result, settings), [result, settings]);
  if (!document) return null;
  return <TextPreview document={document} largeChange={settings.largeChange} footer={<ReportFooter />} />;
}

function ReportFooter() {
  const { selfReport, narrating } = useModel();
  const say = useSay(EXPLAIN_WORDS);
  const styles = useFooterStyles();
  return (
    <div className={styles.footer}>
      <Button appearance="primary" className={styles.button} onClick={() => void selfReport.copy()}>
        {say('copyReport')}
      </Button>
      {narrating.canSave ? (
        <Button className={styles.button} onClick={() => void selfReport.save()}>
          {say('save')}
        </Button>
      ) : null}
    </div>
  );
}
