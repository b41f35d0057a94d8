import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  Suspense,
  type SyntheticEvent,
  useId,
  useRef,
} from 'react';
import { useText } from '#src/i18n/index.ts';
import { type Process, useProcesses } from '#src/kernel/index.ts';
import { CaptionGlyph, type CaptionGlyphKind } from '#ui/caption-glyph.tsx';
import { Icon } from '#ui/icon.tsx';
import { useDialogs } from '../boxes/dialogs.ts';
import { openMenu } from '../menus/store.ts';
import { programs } from '../programs/programs.ts';
import { activate, closeWindow, flashBlocker, minimise, toggleMaximise } from './commands.ts';
import { oneWindowBelow } from './geometry.ts';
import { DialogBody, MessageBody } from './parts.ts';
import { blockerOf, find } from './stacking.ts';
import { useWindows } from './store.ts';
import type { WindowRecord } from './types.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useShownTitle } from './use-title.ts';
import { WindowBody } from './WindowBody.tsx';

/** React hands on what happens in a dialog to the window that draws it; that is another window's affair. */
const isInside = (event: SyntheticEvent): boolean =>
  event.target instanceof Node && event.currentTarget.contains(event.target);

/** Whether a press lands on something of its own; on the ground of a dialog it must leave the focus where it is. */
const takesFocus = ({ target, currentTarget }: SyntheticEvent): boolean =>
  target instanceof Element &&
  target.closest('button, input, select, textarea, a, label, pre, [tabindex], [data-selectable]') !==
    currentTarget;

/** Tab and Shift+Tab go round inside a box that has to be answered. */
function keepTab(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || !isInside(event)) return;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(
      '.window-body :is(button, input, select, textarea, a[href], [tabindex])',
    ),
  ].filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility());
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  // Between the ends the browser knows the way.
  if (document.activeElement !== end && stops.some((stop) => stop === document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
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
  const isBox = isMessage || record?.kind === 'dialog';
  const role = record === undefined ? undefined : isMessage ? 'alertdialog' : 'dialog';
  const onPointerDown = (event: PointerEvent): void => {
    if (!isInside(event)) return;
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
      onMouseDown={(event) => {
        if (isInside(event) && (blocked || (record?.resizable === false && !takesFocus(event))))
          event.preventDefault();
      }}
      onKeyDown={record?.modal === true || isBox ? keepTab : undefined}
    >
      {record === undefined ? null : (
        <Caption key="caption" record={record} titleId={titleId} blocked={blocked} />
      )}
      <div key="body" className="window-body" inert={blocked}>
        {isBox ? (
          <Suspense fallback={null}>
            {isMessage ? <MessageBody id={id} textId={textId} /> : <DialogBody id={id} />}
          </Suspense>
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
  // Property sheets have a question mark where other windows have their sizes.
  const explains = record.kind === 'system' && !resizable;
  const icon = programs.get(record.app)?.icon;
  const closable = useDialogs((all) => all[id]?.onCancel !== null);
  const showMenu = (event: MouseEvent<HTMLElement>, at: DOMRect | { x: number; y: number }): void => {
    event.preventDefault();
    if (blocked) return;
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
      // Moving a window, or pressing a button of its caption, takes the keyboard from nothing inside.
      onMouseDown={(event) => event.preventDefault()}
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
        {explains ? (
          <CaptionButton
            kind="help"
            name={t('window.whats-this')}
            onPress={() => void import('./whats-this.ts').then(({ askWhatsThis }) => askWhatsThis(id))}
          />
        ) : null}
        {dialog || alone || explains ? null : (
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
        <CaptionButton
          kind="close"
          name={t('window.close')}
          disabled={!closable}
          onPress={() => void closeWindow(id)}
        />
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
