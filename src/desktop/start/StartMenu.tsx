import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { User } from '#contract/index.ts';
import { localised, text, useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { AccessText, parseAccess } from '#ui/lib/access-text.tsx';
import { askToLeave } from '../leave/store.ts';
import { UserPicture } from '../logon/UserPicture.tsx';
import { closeMenu, openMenu, useOpenMenu } from '../menus/store.ts';
import { launch, programName } from '../programs/launch.ts';
import type { Program } from '../programs/programs.ts';
import { useLayout } from '../settings/layout.ts';
import { useSettings } from '../settings/store.ts';
import { allPrograms } from './all-programs.ts';
import { mostUsed, pinnedPrograms } from './lists.ts';
import { programMenu } from './program-menu.ts';
import { closeStart, useStart } from './store.ts';
import './start.css';

/** How long the pointer rests on a line before its cascade opens. */
const hoverDelay = 400;

/** Draws the start menu while it is open. */
export function StartMenu({ user }: { readonly user: User }): ReactNode {
  const open = useStart((state) => state.open);
  return open ? <OpenStartMenu user={user} /> : null;
}

function OpenStartMenu({ user }: { readonly user: User }): ReactNode {
  const t = useText();
  const menu = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const layout = useLayout();
  useSettings((state) => state.locale);
  const cascade = useOpenMenu((state) => state.menu?.label === text('start.all'));
  const lines = (): HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];

  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = menu.current;
    const { keyboard } = useStart.getState();
    if (keyboard) element?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    else element?.focus();
    return () => {
      const inside =
        element?.contains(document.activeElement) === true || document.activeElement === document.body;
      if (inside && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const onPointerDown = (event: PointerEvent): void => {
      const on = event.target instanceof Element ? event.target : null;
      if (on?.closest('.start-menu, .start-button, .ui-menu-root') == null) closeStart();
    };
    const onBlur = (): void => closeStart();
    document.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('blur', onBlur);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('blur', onBlur);
    };
  }, []);

  const run = (act: () => unknown): void => {
    clearTimeout(timer.current);
    closeMenu();
    closeStart();
    act();
  };
  const openAll = (keyboard: boolean): void => {
    clearTimeout(timer.current);
    const box = menu.current?.querySelector('.start-all')?.getBoundingClientRect();
    if (box === undefined) return;
    openMenu({
      label: t('start.all'),
      at: { x: box.right - 3, y: box.bottom },
      keyboard,
      look: 'start',
      items: closing(allPrograms()),
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const all = lines();
    const here = document.activeElement as HTMLElement;
    const column = here.closest('[role=group]') ?? menu.current?.querySelector('[role=group]');
    const mine = all.filter((line) => column?.contains(line));
    const at = mine.indexOf(here);
    const go = (line: HTMLElement | undefined): void => line?.focus();
    switch (event.key) {
      case 'ArrowDown':
        go(mine[(at + 1) % mine.length]);
        break;
      case 'ArrowUp':
        go(mine[(at <= 0 ? mine.length : at) - 1]);
        break;
      case 'Home':
        go(mine[0]);
        break;
      case 'End':
        go(mine.at(-1));
        break;
      case 'ArrowRight':
      case 'ArrowLeft': {
        if (event.key === 'ArrowRight' && here.classList.contains('start-all')) {
          openAll(true);
          break;
        }
        const groups = [...(menu.current?.querySelectorAll('[role=group]') ?? [])];
        const other = groups.find((group) => group !== column);
        const top = here.getBoundingClientRect().top;
        const near = all
          .filter((line) => other?.contains(line))
          .toSorted(
            (a, b) =>
              Math.abs(a.getBoundingClientRect().top - top) - Math.abs(b.getBoundingClientRect().top - top),
          );
        go(near[0]);
        break;
      }
      case 'Escape':
        closeStart();
        break;
      case 'Tab':
        closeStart();
        return;
      default: {
        if (event.key.length !== 1 || event.key === ' ') return;
        const letter = event.key.toUpperCase();
        const found = all.filter((line) => line.dataset['letter'] === letter);
        const next = found.find((line) => all.indexOf(line) > all.indexOf(here)) ?? found[0];
        go(next);
        if (found.length === 1) next?.click();
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
  /** A line that is pointed at is hot; resting on it opens its cascade, resting elsewhere closes it. */
  const heat = (line: HTMLElement): void => {
    line.focus({ preventScroll: true });
    clearTimeout(timer.current);
    const opens = line.classList.contains('start-all');
    if (opens === cascade) return;
    timer.current = setTimeout(() => (opens ? openAll(false) : closeMenu()), hoverDelay);
  };
  const program = (one: Program, size: 'large' | 'medium', strong = false): ReactNode => (
    <Line
      key={one.id}
      icon={one.icon}
      size={size}
      label={programName(one).replaceAll('&', '&&')}
      strong={strong}
      onHeat={heat}
      onRun={() => run(() => launch(one.id))}
      onMenu={(at, keyboard) =>
        openMenu({
          label: programName(one),
          at,
          keyboard,
          items: programMenu(one, () => run(() => launch(one.id))),
        })
      }
    />
  );
  const place = (id: string, label: string, icon: string, strong = false): ReactNode => (
    <Line
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
      {/* biome-ignore lint/a11y/useSemanticElements: a group of menu lines, not a field set */}
      <div className="start-programs" role="group" aria-label={t('start.programs')}>
        {pinned.map((one) => program(one, 'large', true))}
        {pinned.length > 0 ? <hr className="start-line" /> : null}
        {mostUsed(layout).map((one) => program(one, 'large'))}
        <span className="start-filler" />
        <hr className="start-line" />
        <button
          type="button"
          className="start-item start-all"
          role="menuitem"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={cascade}
          data-letter="P"
          onPointerEnter={(event) => heat(event.currentTarget)}
          onClick={(event) => openAll(event.detail === 0)}
        >
          <span className="start-label">
            <AccessText label={t('start.all')} />
          </span>
          <Icon name="arrow-forward" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of menu lines, not a field set */}
      <div className="start-places" role="group" aria-label={t('start.places')}>
        {place('my-documents', t('icons.my-documents'), 'my-documents', true)}
        {place('my-computer', t('icons.my-computer'), 'my-computer', true)}
        <hr className="start-line" />
        {place('control-panel', t('start.control-panel'), 'control-panel')}
        <hr className="start-line" />
        {place('help', t('start.help'), 'help')}
        {place('search', t('start.search'), 'search')}
        {place('run', t('start.run'), 'run')}
      </div>
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

/** Choosing from the cascade closes the start menu too. */
function closing(items: ReturnType<typeof allPrograms>): ReturnType<typeof allPrograms> {
  return items.map((item) => {
    if (item.kind === 'separator') return item;
    if (item.kind === 'submenu') return { ...item, items: closing(item.items) };
    return {
      ...item,
      onSelect: () => {
        closeStart();
        item.onSelect();
      },
    };
  });
}

function Line(props: {
  readonly icon: string;
  readonly size: 'large' | 'medium';
  readonly label: string;
  readonly strong: boolean;
  readonly onHeat: (line: HTMLElement) => void;
  readonly onRun: () => void;
  readonly onMenu?: (at: { x: number; y: number }, keyboard: boolean) => void;
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
      data-letter={key ?? plain.slice(0, 1).toUpperCase()}
      onPointerEnter={(event) => onHeat(event.currentTarget)}
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

function FootButton(props: {
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
