/** Before the first check. */
import { useModel, useSay } from '../../parts/context';
import { Begin } from '../../parts/begin';
import { Empty } from '../../parts/empty';
import { CHECK_WORDS } from '../../words/check';
import { SHELL_WORDS } from '../../words/shell';

export function CheckStart() {
  const model = useModel();
  const say = useSay(CHECK_WORDS);
  const shell = useSay(SHELL_WORDS);
  if (model.host.name === '') return <Empty title={shell('noWorkbook')} advice={shell('noWorkbookAdvice')} />;
  return (
    <Begin
      label={say('start')}
      keys={say('enter')}
      advice={say('startAdvice')}
      onBegin={() => void model.checking.check()}
    />
  );
}
