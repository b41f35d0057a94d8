import { type KeyboardEvent, type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import './modal.css';
import { useAccessKeys } from '#ui/index.ts';
import { DialogRoom } from './dialog-room.ts';

/** A dialog in a window of its own, which blocks the window it was called from and no other. */
export function Modal(props: {
  readonly title: string;
  /** Esc and the cross. */
  readonly onCancel: () => void;
  /** The cross is dead: the dialog goes when its work is done or its button is pressed. */
  readonly crossless?: boolean;
  /** Enter, unless a button has the focus. */
  readonly onDefault: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { title, crossless = false } = props;
  const show = useContext(DialogRoom);
  const [content] = useState(() => document.createElement('div'));
  const box = useRef<HTMLDivElement>(null);
  const cancel = useRef(props.onCancel);
  cancel.current = props.onCancel;
  useAccessKeys(box);
  useLayoutEffect(
    () =>
      show({
        title,
        content,
        onCancel: crossless ? null : () => cancel.current(),
        onShown: () => {
          const first =
            box.current?.querySelector<HTMLElement>('[data-first-field] input') ??
            // What is fetched first, as a tree of folders, is not there yet: then the keys begin at the default button.
            box.current?.querySelector<HTMLElement>('input, select, [tabindex="0"], [data-default]');
          first?.focus();
          if (first instanceof HTMLInputElement) first.select();
        },
      }),
    [show, title, content, crossless],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') props.onCancel();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) props.onDefault();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc mean the dialog wherever the focus is in it
    <div className="system-modal" ref={box} onKeyDown={onKeyDown}>
      {props.children}
    </div>,
    content,
  );
}
