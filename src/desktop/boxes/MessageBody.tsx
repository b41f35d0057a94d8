import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { MessageBox } from '#ui/message-box.tsx';
import { sizeToContent } from '../windows/reducer.ts';
import { change } from '../windows/store.ts';
import { answerBox, useBoxes } from './store.ts';

/** The inside of a message box's window. The window takes the size of the text. */
export function MessageBody({ id, textId }: { readonly id: string; readonly textId: string }): ReactNode {
  const box = useBoxes((all) => all[id]);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const content = body.current;
    const window = content?.closest<HTMLElement>('.window');
    const room = content?.parentElement;
    if (!content || !window || !room || content.offsetWidth === 0) return;
    const width = content.offsetWidth + window.offsetWidth - room.offsetWidth;
    const height = content.offsetHeight + window.offsetHeight - room.offsetHeight;
    change((state) => sizeToContent(state, id, { width, height }));
  }, [id]);
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
