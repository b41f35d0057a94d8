import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type Tab, Tabs, useAccessKeys } from '#ui/index.ts';
import './sheet.css';
import { useSay } from './texts.ts';

/** A property sheet: cards above, 确定 取消 应用 below. 应用 is asleep until something was changed. */
export function PropertySheet(props: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly first?: string | null;
  readonly active: boolean;
  readonly changed: boolean;
  /** Puts the changes into force; answers false when something is wrong and the sheet must stay. */
  readonly onApply: () => boolean | Promise<boolean>;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const sheet = useRef<HTMLDivElement>(null);
  const known = props.tabs.some((tab) => tab.id === props.first);
  const [tab, setTab] = useState(known ? (props.first ?? '') : (props.tabs[0]?.id ?? ''));
  useAccessKeys(sheet, props.active);
  useEffect(() => {
    // The window had to hold the keyboard until the sheet was there, and Esc means the sheet.
    const window = sheet.current?.closest('[data-window]');
    if (window && document.activeElement === window)
      sheet.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }, []);
  const ok = async (): Promise<void> => {
    if (!props.changed || (await props.onApply())) props.onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') props.onClose();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) void ok();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc mean the sheet wherever the focus is in it
    <div className="system-sheet" ref={sheet} onKeyDown={onKeyDown}>
      <Tabs label={props.label} tabs={props.tabs} selected={tab} onSelect={setTab} />
      <div className="system-buttons">
        <Button default data-whats-this="ok" onClick={() => void ok()}>
          {say('button.ok')}
        </Button>
        <Button data-whats-this="cancel" onClick={props.onClose}>
          {say('button.cancel')}
        </Button>
        <Button
          data-whats-this="apply"
          label={say('button.apply')}
          disabled={!props.changed}
          onClick={() => void props.onApply()}
        />
      </div>
    </div>
  );
}

export interface Changes<T> {
  /** The values as they stand in the sheet. */
  readonly values: T;
  readonly change: (change: Partial<T>) => void;
  readonly changed: boolean;
  readonly apply: () => boolean;
}

/** Values that are changed in a sheet and come into force only when they are applied. */
export function useChanges<T extends object>(now: T, apply: (change: Partial<T>) => void): Changes<T> {
  const [change, setChange] = useState<Partial<T>>({});
  const values = { ...now, ...change };
  const changed = (Object.keys(change) as (keyof T)[]).some((key) => change[key] !== now[key]);
  return {
    values,
    changed,
    change: (more) => setChange((before) => ({ ...before, ...more })),
    apply: () => {
      apply(change);
      setChange({});
      return true;
    },
  };
}
