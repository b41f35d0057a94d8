import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A question in the top layer, above the desktop and everything in it. Esc does not answer it. */
export function Dialog(props: {
  readonly title: string;
  readonly alert?: boolean;
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { title, alert, onCancel, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (!element.open) element.showModal?.();
    element.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => element.close?.();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="kiosk-dialog"
      role={alert === true ? 'alertdialog' : 'dialog'}
      aria-modal="true"
      aria-labelledby={titleId}
      data-own=""
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
