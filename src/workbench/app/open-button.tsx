/** The button that opens a file. */
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { ACCEPTED } from '../file-names';

interface OpenButtonProps {
  readonly label: string;
  readonly isMain?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function OpenButton({ label, isMain = false, onFiles }: OpenButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={isMain ? 'main' : undefined} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
