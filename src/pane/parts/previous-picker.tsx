/** Last year's workbook, picked as a file. */
import { EXPLAIN_WORDS } from '../words/explain';
import { useModel, useSay } from './context';
import { WorkbookPicker } from './workbook-picker';

interface PreviousPickerProps {
  /** What is had from it already, in words; undefined while there is nothing. */
  readonly given: string | undefined;
  /** What it is good for. */
  readonly hint: string;
}

export function PreviousPicker({ given, hint }: PreviousPickerProps) {
  const { narrating } = useModel();
  const say = useSay(EXPLAIN_WORDS);
  return (
    <WorkbookPicker
      label={say('previous')}
      pick={say('pickPrevious')}
      forget={say('forgetPrevious')}
      given={given}
      hint={hint}
      canRead={narrating.canReadPrevious}
      onPick={(file) => void narrating.readPrevious(file)}
      onForget={() => void narrating.forgetPrevious()}
    />
  );
}
