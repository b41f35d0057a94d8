import { create } from 'zustand';
import type { DialogRequest } from '#src/system/common/dialog-room.ts';
import { close, open } from '../windows/reducer.ts';
import { change } from '../windows/store.ts';

/** The dialogs that trusted windows have open, by window id. */
export const useDialogs = create<Readonly<Record<string, DialogRequest>>>()(() => ({}));

/** Gives a dialog a window that blocks its owner. Returns how to take it away. */
export function openDialog(owner: string, request: DialogRequest): () => void {
  let id = '';
  change((state) => {
    const opened = open(state, {
      app: 'dialog',
      kind: 'dialog',
      title: request.title,
      size: { width: 380, height: 200 },
      resizable: false,
      owner,
      modal: true,
    });
    id = opened.id;
    return opened.state;
  });
  useDialogs.setState({ [id]: request });
  return () => {
    const { [id]: _gone, ...rest } = useDialogs.getState();
    useDialogs.setState(rest, true);
    change((state) => close(state, id));
  };
}

/** The cross and its keys. Answers whether the dialog lets itself be closed that way. */
export function cancelDialog(id: string): boolean {
  const cancel = useDialogs.getState()[id]?.onCancel ?? null;
  cancel?.();
  return cancel !== null;
}
