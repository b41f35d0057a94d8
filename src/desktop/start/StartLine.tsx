import type { PointerEvent, ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';
import { AccessText, parseAccess } from '#ui/lib/access-text.tsx';

/** A line of one of the two columns: a program, or a place. */
export function StartLine(props: {
  readonly icon: string;
  readonly size: 'large' | 'medium';
  readonly label: string;
  readonly strong: boolean;
  /** The program's id, for lines that can be dragged. */
  readonly program?: string;
  readonly onHeat: (line: HTMLElement) => void;
  readonly onRun: () => void;
  readonly onMenu?: (at: { x: number; y: number }, keyboard: boolean) => void;
  readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
}): ReactNode {
  const { icon, size, label, strong, onHeat, onRun, onMenu } = props;
  const { key, text: plain } = parseAccess(label);
  return (
    <button
      type="button"
      className="start-item"
      role="menuitem"
      tabIndex={-1}
      data-strong={strong ? '' : undefined}
      data-program={props.program}
      data-letter={key ?? plain.slice(0, 1).toUpperCase()}
      onPointerEnter={(event) => onHeat(event.currentTarget)}
      onPointerDown={props.onPointerDown}
      onClick={onRun}
      onContextMenu={(event) => {
        event.preventDefault();
        const box = event.currentTarget.getBoundingClientRect();
        const keyboard = event.button !== 2;
        onMenu?.(
          keyboard ? { x: box.left + 24, y: box.bottom } : { x: event.clientX, y: event.clientY },
          keyboard,
        );
      }}
    >
      <Icon name={icon} size={size} />
      <span className="start-label">
        <AccessText label={label} />
      </span>
    </button>
  );
}

/** A button at the foot of the menu. */
export function FootButton(props: {
  readonly icon: string;
  readonly label: string;
  readonly onRun: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="start-leave"
      role="menuitem"
      tabIndex={-1}
      data-letter={parseAccess(props.label).key ?? undefined}
      onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={props.onRun}
    >
      <Icon name={props.icon} size="medium" />
      <span>
        <AccessText label={props.label} />
      </span>
    </button>
  );
}
