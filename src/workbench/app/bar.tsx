/** The bar above everything: the file, whether it is saved, what can be opened and saved. */
import type { ReactElement, ReactNode } from 'react';
import type { FileView } from '../../hosts/files/open';
import type { WorkbenchSay } from '../words';
import type { Mode } from './mode';
import { ModeSwitch } from './mode';
import { OpenButton } from './open-button';

/** On a narrow page; on a wide one both are seen. */
export type ShownSide = 'tables' | 'assistant' | 'both';

interface BarProps {
  readonly name: string;
  readonly view: FileView;
  readonly canSave: boolean;
  readonly side: ShownSide;
  readonly mode: Mode;
  /** Undefined where there is nothing but tables. */
  readonly onMode: ((mode: Mode) => void) | undefined;
  readonly icon: string;
  readonly onSide: (side: ShownSide) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onSaveOwn: () => void;
  readonly onCompare: (files: readonly File[]) => void;
  readonly onHelp: () => void;
  readonly isWhole: boolean;
  readonly say: WorkbenchSay;
}

export function TopBar(props: BarProps): ReactElement {
  const { name, view, canSave, side, icon, onSide, onFiles, onSample, onSave, onSaveOwn, say } = props;
  const { mode, onMode, onHelp, onCompare, isWhole } = props;
  return (
    <BarFrame
      name={name}
      isUnsaved={view.unsaved}
      icon={icon}
      modes={onMode && <ModeSwitch mode={mode} onMode={onMode} say={say} />}
      side={side}
      left={say(mode)}
      isWhole={isWhole}
      onSide={onSide}
      onHelp={onHelp}
      say={say}
    >
      <OpenButton label={say('openOther')} onFiles={onFiles} />
      <button type="button" className="less" onClick={onSample}>
        {say('sample')}
      </button>
      <OpenButton label={say('compare')} hint={say('compareHint')} onFiles={onCompare} />
      {view.own.length > 0 && (
        <button type="button" title={say('saveOwnHint')} onClick={onSaveOwn}>
          {say('saveOwn', { names: view.own.join('、') })}
        </button>
      )}
      {canSave && (
        <button
          type="button"
          className={view.unsaved ? 'main' : undefined}
          title={say('saveHint')}
          onClick={onSave}
        >
          {say('save')}
        </button>
      )}
    </BarFrame>
  );
}

interface BarFrameProps {
  readonly name: string;
  readonly isUnsaved?: boolean;
  readonly icon: string;
  readonly modes?: ReactNode;
  readonly side: ShownSide;
  /** What the left side shows. */
  readonly left: string;
  /** There is one side only. */
  readonly isWhole?: boolean;
  readonly onSide: (side: ShownSide) => void;
  readonly onHelp: () => void;
  readonly say: WorkbenchSay;
  /** What can be done with the file. */
  readonly children: ReactNode;
}

export function BarFrame(props: BarFrameProps): ReactElement {
  const { name, isUnsaved = false, icon, modes, side, left, onSide, onHelp, say, children } = props;
  const { isWhole = false } = props;
  return (
    <section className="bar" aria-label={say('file')}>
      <img src={icon} alt="" width={24} height={24} />
      <h1>{say('product')}</h1>
      <p className="file">
        <span>{name}</span>
        {isUnsaved && <span className="unsaved">● {say('unsaved')}</span>}
      </p>
      {modes}
      {!isWhole && (
        <div className="sides" role="group" aria-label={say('viewChoice')}>
          {(['tables', 'both', 'assistant'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={side === one} onClick={() => onSide(one)}>
              {one === 'tables' ? left : say(one)}
            </button>
          ))}
        </div>
      )}
      <div className="buttons">
        {children}
        <button type="button" aria-label={say('help')} title={say('help')} onClick={onHelp}>
          ?
        </button>
      </div>
    </section>
  );
}
