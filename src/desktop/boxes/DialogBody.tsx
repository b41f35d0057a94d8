import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useDialogs } from './dialogs.ts';
import { useFittedWindow } from './use-fitted-window.ts';

/** The inside of a dialog's window. What stands in it is drawn by the window it belongs to. */
export function DialogBody({ id }: { readonly id: string }): ReactNode {
  const request = useDialogs((all) => all[id]);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (request !== undefined) body.current?.append(request.content);
  }, [request]);
  useFittedWindow(id, body);
  useLayoutEffect(() => request?.onShown(), [request]);
  return <div ref={body} className="message-body" />;
}
