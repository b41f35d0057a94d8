import { type ReactNode, useRef } from 'react';
import { MessageBox } from '#ui/message-box.tsx';
import { answerBox, useBoxes } from './store.ts';
import { useFittedWindow } from './use-fitted-window.ts';

/** The inside of a message box's window. */
export function MessageBody({ id, textId }: { readonly id: string; readonly textId: string }): ReactNode {
  const box = useBoxes((all) => all[id]);
  const body = useRef<HTMLDivElement>(null);
  useFittedWindow(id, body);
  if (box === undefined) return null;
  return (
    <div ref={body} className="message-body">
      <MessageBox
        kind={box.kind}
        title={box.title}
        text={box.text}
        textId={textId}
        buttons={box.buttons}
        onPress={(button) => answerBox(id, button)}
      />
    </div>
  );
}
