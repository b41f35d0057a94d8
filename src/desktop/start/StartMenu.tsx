import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { User } from '#contract/index.ts';
import { localised, text, useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { AccessText } from '#ui/lib/access-text.tsx';
import { whenFocusIsLost } from '#ui/lib/focus-lost.ts';
import { refocus } from '#ui/lib/refocus.ts';
import { askToLeave } from '../leave/store.ts';
import { UserPicture } from '../logon/UserPicture.tsx';
import { closeMenu, openMenu, useOpenMenu } from '../menus/store.ts';
import { launch, programName } from '../programs/launch.ts';
import { type Program, programs } from '../programs/programs.ts';
import { useLayout } from '../settings/layout.ts';
import { useSettings } from '../settings/store.ts';
import { allPrograms } from './all-programs.ts';
import { isNew, mostUsed, pinnedPrograms } from './lists.ts';
import { programMenu } from './program-menu.ts';
import { StartColumn } from './StartColumn.tsx';
import { FootButton, StartLine } from './StartLine.tsx';
import { closeStart, useStart } from './store.ts';
import { usePinDrag } from './use-pin-drag.ts';
import { useStartKeys } from './use-start-keys.ts';
import './start.css';

/** How long the pointer rests on a line before its cascade opens, or before another line closes it. */
const hoverDelay = 400;

/** Draws the start menu while it is open. */
export function StartMenu({ user }: { readonly user: User }): ReactNode {
  const open = useStart((state) => state.open);
  return open ? <OpenStartMenu user={user} /> : null;
}

function OpenStartMenu({ user }: { readonly user: User }): ReactNode {
  const t = useText();
  const menu = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const layout = useLayout();
  useSettings((state) => state.locale);
  const cascade = useOpenMenu((state) => state.menu?.label === text('start.all'));
  const drag = usePinDrag(column);

  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = menu.current;
    const { keyboard } = useStart.getState();
    if (keyboard) element?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    else element?.focus();
    return () => {
      const inside =
        element?.contains(document.activeElement) === true || document.activeElement === document.body;
      if (inside) refocus(before);
    };
  }, []);
  useEffect(() => {
    const on = (event: Event, selector: string): boolean =>
      event.target instanceof Element && event.target.closest(selector) !== null;
    const ends = new AbortController();
    const { signal } = ends;
    const onPointerDown = (event: PointerEvent): void => {
      if (!on(event, '.start-menu, .start-button, .ui-menu-root')) closeStart();
    };
    // A slanting path to the cascade crosses other lines; once it has arrived, they close nothing.
    const onPointerOver = (event: PointerEvent): void => {
      if (on(event, '.ui-menu-root')) clearTimeout(timer.current);
    };
    document.addEventListener('pointerdown', onPointerDown, { signal, capture: true });
    document.addEventListener('pointerover', onPointerOver, { signal });
    const stop = whenFocusIsLost((focused) => focused?.closest('[role=menu]') != null, closeStart);
    return () => {
      stop();
      clearTimeout(timer.current);
      ends.abort();
    };
  }, []);

  const run = (act: () => unknown): void => {
    clearTimeout(timer.current);
    closeMenu();
    closeStart();
    act();
  };
  const showMenu = (one: Program, at: { x: number; y: number }, keyboard: boolean): void =>
    openMenu({
      label: programName(one),
      at,
      keyboard,
      items: programMenu(one, () => run(() => launch(one.id))),
    });
  const openAll = (keyboard: boolean): void => {
    clearTimeout(timer.current);
    const box = menu.current?.querySelector('.start-all')?.getBoundingClientRect();
    if (box === undefined) return;
    openMenu({
      label: t('start.all'),
      at: { x: box.right - 3, y: box.bottom },
      keyboard,
      cascade: true,
      look: 'start',
      items: allPrograms((one) => run(() => launch(one.id)), showMenu),
    });
  };
  const onKeyDown = useStartKeys(menu, () => openAll(true));
  /** A line that is pointed at is hot; resting on it opens its cascade, resting elsewhere closes it. */
  const heat = (line: HTMLElement): void => {
    line.focus({ preventScroll: true });
    clearTimeout(timer.current);
    const opens = line.classList.contains('start-all');
    if (opens === cascade) return;
    timer.current = setTimeout(() => (opens ? openAll(false) : closeMenu()), hoverDelay);
  };
  const program = (one: Program, strong = false): ReactNode => (
    <StartLine
      key={one.id}
      icon={one.icon}
      size="large"
      label={programName(one).replaceAll('&', '&&')}
      strong={strong}
      program={one.id}
      onHeat={heat}
      onRun={() => run(() => launch(one.id))}
      onMenu={(at, keyboard) => showMenu(one, at, keyboard)}
      onPointerDown={(event) => drag.begin(one.id, event)}
    />
  );
  const place = (id: string, label: string, icon: string, strong = false): ReactNode => (
    <StartLine
      key={id}
      icon={icon}
      size="medium"
      label={label}
      strong={strong}
      onHeat={heat}
      onRun={() => run(() => launch(id))}
    />
  );
  const pinned = pinnedPrograms(layout);
  const anyNew = [...programs.values()].some((one) => isNew(one, layout));
  return (
    <div
      ref={menu}
      id="start-menu"
      className="start-menu"
      role="menu"
      aria-label={t('start.label')}
      tabIndex={-1}
      data-cues={useStart.getState().keyboard ? '' : undefined}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div className="start-head" role="presentation">
        <UserPicture user={user} />
        <span className="start-user">{localised(user.name)}</span>
      </div>
      <StartColumn className="start-programs" label={t('start.programs')} column={column}>
        {pinned.map((one) => program(one, true))}
        {pinned.length > 0 ? <hr className="start-line" /> : null}
        {mostUsed(layout).map((one) => program(one))}
        <span className="start-filler" />
        <hr className="start-line" />
        <button
          type="button"
          className="start-item start-all"
          role="menuitem"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={cascade}
          aria-description={anyNew ? t('start.new') : undefined}
          data-fresh={anyNew ? '' : undefined}
          data-letter="P"
          onPointerEnter={(event) => heat(event.currentTarget)}
          onClick={(event) => openAll(event.detail === 0)}
        >
          <span className="start-label">
            <AccessText label={t('start.all')} />
          </span>
          <Icon name="arrow-forward" />
        </button>
        {drag.mark === null ? null : <hr className="start-drop" style={{ top: drag.mark }} />}
      </StartColumn>
      <StartColumn className="start-places" label={t('start.places')}>
        {place('my-documents', t('icons.my-documents'), 'my-documents', true)}
        {place('my-computer', t('icons.my-computer'), 'my-computer', true)}
        <hr className="start-line" />
        {place('control-panel', t('start.control-panel'), 'control-panel')}
        <hr className="start-line" />
        {place('help', t('start.help'), 'help')}
        {place('search', t('start.search'), 'search')}
        {place('run', t('start.run'), 'run')}
      </StartColumn>
      <div className="start-foot" role="presentation">
        <FootButton icon="logoff" label={t('start.log-off')} onRun={() => run(() => askToLeave('log-off'))} />
        <FootButton
          icon="shutdown"
          label={t('start.turn-off')}
          onRun={() => run(() => askToLeave('turn-off'))}
        />
      </div>
    </div>
  );
}
