import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { answer, usePage } from './shell.ts';

/** A question of the app. The browser's own dialog keeps the focus in and gives it back. */
export function QuestionDialog(): ReactNode {
  const asked = usePage((state) => state.asked);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asked !== null) dialog.current?.showModal();
  }, [asked]);
  if (asked === null) return null;
  const { title, text, buttons } = asked;
  const safe = buttons.at(-1)?.id ?? '';
  return (
    <dialog
      ref={dialog}
      className="plain-question"
      role="alertdialog"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        answer(safe);
      }}
    >
      <h2 id="question-title">{title}</h2>
      <p id="question-text">{text}</p>
      <p className="plain-question-buttons">
        {buttons.map(({ id, label }, index) => (
          <Button key={id} label={label} default={index === 0} onClick={() => answer(id)} />
        ))}
      </p>
    </dialog>
  );
}
