/** Instead of a view that follows from a check, before there was one. */
import { Button } from '@fluentui/react-components';
import { SHELL_WORDS } from '../words/shell';
import { useModel, useSay } from './context';
import { Empty } from './empty';

export function NotYet() {
  const model = useModel();
  const say = useSay(SHELL_WORDS);
  if (model.host.name === '') return <Empty title={say('noWorkbook')} advice={say('noWorkbookAdvice')} />;
  const button = (
    <Button appearance="primary" onClick={() => void model.checking.check()}>
      {say('checkNow')}
    </Button>
  );
  return <Empty title={say('notYet')} advice={say('notYetAdvice')} action={button} />;
}
