/** Closes a strip above the view. */
import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SHELL_WORDS } from '../words/shell';
import { useSay } from './context';

export function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const say = useSay(SHELL_WORDS);
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={say('close')}
      title={say('close')}
      onClick={onClick}
    />
  );
}
