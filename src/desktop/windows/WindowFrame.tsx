import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  useId,
  useRef,
} from 'react';
import { useText } from '#src/i18n/index.ts';
import { type Process, useProcesses } from '#src/kernel/index.ts';
import { CaptionGlyph, type CaptionGlyphKind } from '#ui/caption-glyph.tsx';
import { Icon } from '#ui/icon.tsx';
import { MessageBody } from '../boxes/MessageBody.tsx';
import { openMenu } from '../menus/store.ts';
import { programs } from '../programs/programs.ts';
import { activate, closeWindow, flashBlocker, minimise, toggleMaximise } from './commands.ts';
import { oneWindowBelow } from './geometry.ts';
import { blockerOf, find } from './stacking.ts';
import { useWindows } from './store.ts';
import type { WindowRecord } from './types.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useShownTitle } from './use-title.ts';
import { WindowBody } from './WindowBody.tsx';

/** Tab and Shift+Tab go round inside a box that has to be answered. */
function keepTab(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey) return;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(
      '.window-body :is(button, input, select, textarea, a[href], [tabindex="0"])',
    ),
  ];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = here + (event.shiftKey ? -1 : 1);
  event.preventDefault();
  stops[(next + stops.length) % stops.length]?.focus();
}

/** Which hourglass a window has: with the arrow while its app starts, alone while that keeps the person waiting. */
function busyIn(process: Process | undefined): 'starting' | 'waiting' | undefined {
  if (process?.state === 'starting') return 'starting';
  return process?.busy === true || process?.state === 'not-responding' ? 'waiting' : undefined;
}

/** The frame, caption and body of one window; for the spare only the body, out of sight. */
export const WindowFrame = memo(function WindowFrame({ id }: { readonly id: string }): ReactNode {
  const record = useWindows((state) => find(state, id));
  const active = useWindows((state) => state.active === id);
  const blocked = useWindows((state) => blockerOf(state, id) !== undefined);
  const alone = useWindows((state) => state.area.width < oneWindowBelow);
  const busy = useProcesses((processes) => busyIn(processes[id]));
  const section = useRef<HTMLElement>(null);
  const titleId = useId();
  const textId = useId();
  useFocusKept(section, record !== undefined && active && !record.minimised);

  const isMessage = record?.kind === 'message';
  const role = record === undefined ? undefined : isMessage ? 'alertdialog' : 'dialog';
  const onPointerDown = (event: PointerEvent): void => {
    if (blocked) {
      event.preventDefault();
      flashBlocker(id);
    } else if (!active) activate(id);
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is dialog or alertdialog for every window in sight
    <section
      ref={section}
      className="window"
      data-window={id}
      data-active={record === undefined ? undefined : active}
      data-state={alone && record?.resizable === true ? 'maximised' : record?.placement}
      data-busy={busy}
      data-fixed={record !== undefined && !record.resizable ? '' : undefined}
      role={role}
      aria-modal={role === undefined ? undefined : record?.modal === true}
      aria-labelledby={role === undefined ? undefined : titleId}
      aria-describedby={isMessage ? textId : undefined}
      inert={record === undefined}
      tabIndex={-1}
      onPointerDownCapture={onPointerDown}
      onMouseDown={blocked ? (event) => event.preventDefault() : undefined}
      onKeyDown={record?.modal === true || isMessage ? keepTab : undefined}
    >
      {record === undefined ? null : (
        <Caption key="caption" record={record} titleId={titleId} blocked={blocked} />
      )}
      <div key="body" className="window-body" inert={blocked}>
        {isMessage ? (
          <MessageBody id={id} textId={textId} />
        ) : (
          <WindowBody id={id} record={record} active={active} />
        )}
      </div>
    </section>
  );
});

function Caption(props: {
  readonly record: WindowRecord;
  readonly titleId: string;
  readonly blocked: boolean;
}): ReactNode {
  const t = useText();
  const { record, titleId, blocked } = props;
  const { id, resizable, placement } = record;
  const title = useShownTitle(id);
  const alone = useWindows((state) => state.area.width < oneWindowBelow);
  const dialog = record.owner !== null || record.kind === 'message';
  const icon = programs.get(record.app)?.icon;
  const showMenu = (event: MouseEvent<HTMLElement>, at: DOMRect | { x: number; y: number }): void => {
    event.preventDefault();
    if (dialog || blocked) return;
    openMenu({
      label: t('window.system-menu'),
      items: async () => (await import('./system-menu.ts')).systemMenu(id),
      at,
      keyboard: event.detail === 0,
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the mouse's short ways; every one is also in the system menu
    <header
      className="caption"
      data-testid="caption"
      inert={blocked}
      onDoubleClick={(event) => {
        if (event.target instanceof Element && event.target.closest('button') === null) toggleMaximise(id);
      }}
      onContextMenu={(event) => showMenu(event, { x: event.clientX, y: event.clientY })}
    >
      {dialog || icon === undefined ? null : (
        <button
          type="button"
          className="caption-icon"
          aria-haspopup="menu"
          aria-label={t('window.system-menu')}
          onClick={(event) => showMenu(event, event.currentTarget.getBoundingClientRect())}
          onDoubleClick={() => void closeWindow(id)}
        >
          <Icon name={icon} />
        </button>
      )}
      <span className="caption-title" id={titleId}>
        {title}
      </span>
      <span className="caption-buttons">
        {dialog || alone ? null : (
          <>
            <CaptionButton kind="minimize" name={t('window.minimise')} onPress={() => minimise(id)} />
            <CaptionButton
              kind={placement === 'maximised' ? 'restore' : 'maximize'}
              name={placement === 'maximised' ? t('window.restore') : t('window.maximise')}
              disabled={!resizable}
              onPress={() => toggleMaximise(id)}
            />
          </>
        )}
        <CaptionButton kind="close" name={t('window.close')} onPress={() => void closeWindow(id)} />
      </span>
    </header>
  );
}

function CaptionButton(props: {
  readonly kind: CaptionGlyphKind;
  readonly name: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="caption-button"
      data-kind={props.kind}
      aria-label={props.name}
      title={props.name}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      <span aria-hidden="true">
        <CaptionGlyph kind={props.kind} />
      </span>
    </button>
  );
}
