/** Last year's workbook: with it the beginning of this year is checked as well. */
import { useModel, usePane, useSay } from '../../parts/context';
import { PreviousPicker } from '../../parts/previous-picker';
import { HeadedSection } from '../../parts/section';
import { CHECK_WORDS } from '../../words/check';

export function LastYear() {
  const { narrating } = useModel();
  const { previous } = usePane();
  const say = useSay(CHECK_WORDS);
  if (!narrating.canReadPrevious) return null;
  const given =
    previous &&
    (previous.year === undefined ? say('lastYearGiven') : say('lastYearOf', { year: String(previous.year) }));
  return (
    <HeadedSection heading={say('lastYear')}>
      <PreviousPicker given={given} hint={say('lastYearHint')} />
    </HeadedSection>
  );
}
