import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import { parseAccess } from './lib/access-text.tsx';
import { useAccessKeys } from './lib/use-access-keys.ts';
import { StatusIcon } from './status-icon.tsx';

export interface MessageButton {
  readonly id: string;
  /** With an access mark: `是(&Y)`. */
  readonly label: string;
  /** Pressed by Enter and focused at first: the safest sensible answer. */
  readonly default?: boolean | undefined;
  /** Pressed by Esc and by the caption's cross. */
  readonly cancel?: boolean | undefined;
  readonly danger?: boolean | undefined;
}

export interface MessageBoxProps {
  readonly kind: 'info' | 'question' | 'warning' | 'error';
  /** The caption of the window around it; only copied here. */
  readonly title: string;
  readonly text: string;
  readonly details?: ReactNode;
  readonly buttons: readonly MessageButton[];
  readonly onPress: (id: string) => void;
  /** Take the focus at once (the default), or leave it where it is: a box in a window nobody is in. */
  readonly focus?: boolean | undefined;
  /** For the `aria-describedby` of the window around it. */
  readonly textId?: string | undefined;
}

/**
 * The inside of a message box: picture, text, buttons, and their keys. The window around it (role alertdialog,
 * modality, the sound) is the caller's.
 */
export function MessageBox(props: MessageBoxProps): ReactNode {
  const ownId = useId();
  const box = useRef<HTMLDivElement>(null);
  useAccessKeys(box);
  const takes = props.focus !== false;
  useEffect(() => {
    if (!takes) return;
    const first =
      box.current?.querySelector<HTMLElement>('[data-default]') ?? box.current?.querySelector('button');
    first?.focus();
  }, [takes]);
  const cancel =
    props.buttons.find((button) => button.cancel) ??
    (props.buttons.length === 1 ? props.buttons[0] : undefined);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('.ui-message-buttons button') ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && cancel) props.onPress(cancel.id);
    else if (step !== undefined && here >= 0)
      buttons[(here + step + buttons.length) % buttons.length]?.focus();
    else if (event.key.toLowerCase() === 'c' && event.ctrlKey && !window.getSelection()?.toString()) {
      const labels = props.buttons.map((button) => parseAccess(button.label).text).join('   ');
      const rule = '---------------------------';
      void navigator.clipboard?.writeText(
        [rule, props.title, rule, props.text, rule, labels, rule].join('\r\n'),
      );
    } else if (event.key.length === 1 && !event.altKey && !event.ctrlKey && !event.metaKey) {
      // In a box with nothing to type into, the letter alone is enough.
      const hit = props.buttons.find((button) => parseAccess(button.label).key === event.key.toUpperCase());
      if (!hit) return;
      props.onPress(hit.id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches keys on their way out of the buttons
    <div className="ui-message" ref={box} onKeyDown={onKeyDown} data-cues="">
      <div className="ui-message-body">
        <StatusIcon kind={props.kind} size="large" />
        <div className="ui-message-text" id={props.textId ?? ownId}>
          <p>{props.text}</p>
          {props.details}
        </div>
      </div>
      <div className="ui-message-buttons">
        {props.buttons.map((button) => (
          <Button
            key={button.id}
            label={button.label}
            default={button.default}
            danger={button.danger}
            onClick={() => props.onPress(button.id)}
          />
        ))}
      </div>
    </div>
  );
}
