/** A button that flows with the text around it: a real button would be kept on one line and push punctuation to the next. */
import type { KeyboardEvent, ReactNode } from 'react';

interface InlineButtonProps {
  readonly children: ReactNode;
  readonly className: string;
  readonly onPress: () => void;
  readonly onPoint?: () => void;
  readonly label?: string;
  readonly description?: string;
}

export function InlineButton({
  children,
  className,
  onPress,
  onPoint,
  label,
  description,
}: InlineButtonProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <span
      role="button"
      tabIndex={0}
      className={className}
      aria-label={label}
      aria-description={description}
      onClick={onPress}
      onKeyDown={onKeyDown}
      onFocus={onPoint}
      onMouseEnter={onPoint}
    >
      {children}
    </span>
  );
}
