import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './modal.css';
import { useAccessKeys } from '#ui/index.ts';
import { useSay } from './texts.ts';

/** Keeps a window's content and the dialog that blocks it apart. */
export function WithModal(props: {
  readonly className?: string;
  readonly modal: ReactNode | null;
  readonly children: ReactNode;
}): ReactNode {
  const content = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const blocked = props.modal !== null;
  const was = useRef(false);
  // While drawing, since the dialog takes the focus as soon as it is there.
  if (blocked && !was.current) before.current = document.activeElement;
  was.current = blocked;
  useEffect(() => {
    if (blocked) return;
    const back = before.current;
    before.current = null;
    if (back instanceof HTMLElement && content.current?.contains(back)) back.focus();
  }, [blocked]);
  return (
    <div className="system-window">
      <div className={props.className ?? 'system-content'} inert={blocked} ref={content}>
        {props.children}
      </div>
      {props.modal}
    </div>
  );
}

/** A dialog that blocks the window it is drawn in, and no other. */
export function Modal(props: {
  readonly title: string;
  /** Esc and the cross. */
  readonly onCancel: () => void;
  /** Enter, unless a button has the focus. */
  readonly onDefault: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const say = useSay();
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const [flash, setFlash] = useState(0);
  useAccessKeys(box);
  useEffect(() => {
    const first =
      box.current?.querySelector<HTMLElement>('[data-first-field] input') ??
      // What is fetched first, as a tree of folders, is not there yet: then the keys begin at the default button.
      box.current?.querySelector<HTMLElement>('input, select, [tabindex="0"], [data-default]');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') props.onCancel();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) props.onDefault();
    else {
      if (event.key === 'Tab') cycle(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const cycle = (event: KeyboardEvent): void => {
    const stops = [
      ...(box.current?.querySelectorAll<HTMLElement>('button, input, select, textarea, [tabindex="0"]') ??
        []),
    ].filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled'));
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== end) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  return (
    <div
      className="system-modal-ground"
      onPointerDown={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        setFlash((count) => count + 1);
      }}
    >
      <section
        className="system-modal"
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        ref={box}
        onKeyDown={onKeyDown}
      >
        <header className="system-modal-caption" key={flash} data-flash={flash > 0 ? '' : undefined}>
          <span id={titleId}>{props.title}</span>
          <button
            type="button"
            tabIndex={-1}
            className="system-modal-close"
            aria-label={say('button.close')}
            onClick={props.onCancel}
          />
        </header>
        <div className="system-modal-body">{props.children}</div>
      </section>
    </div>
  );
}
