/** A line that leads to its place in the document, and is a plain line where it has none. */
import type { ReactElement, ReactNode } from 'react';
import type { Target } from '../model/types';

interface PlaceLineProps {
  readonly target: Target | undefined;
  readonly onGo: (target: Target) => void;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export const PlaceLine = ({ target, onGo, label, children }: PlaceLineProps): ReactElement =>
  target === undefined ? (
    <div className="line">{children}</div>
  ) : (
    <button type="button" className="line" data-go="" aria-label={label} onClick={() => onGo(target)}>
      {children}
    </button>
  );
