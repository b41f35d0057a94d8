import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { useSay } from './texts.ts';

/** Asks once more before everything of the person is erased. */
export function EndDialog(props: { readonly onStay: () => void; readonly onEnd: () => void }): ReactNode {
  const say = useSay();
  return (
    <Dialog title={say('end.title')} onCancel={props.onStay}>
      <p>{say('end.text')}</p>
      <div className="kiosk-buttons">
        <button type="button" className="kiosk-button kiosk-danger" data-first="" onClick={props.onEnd}>
          {say('end.now')}
        </button>
        <button type="button" className="kiosk-button" onClick={props.onStay}>
          {say('end.stay')}
        </button>
      </div>
    </Dialog>
  );
}
